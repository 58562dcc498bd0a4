// Generated, do not edit. Build a20dc9c3, from hls/dslx/core_unit.x by: edgegen fpga generate
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
  wire literal_64389;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64391;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64393;
  wire [25:0] concat_64394;
  wire [25:0] v_difference__1;
  wire bit_slice_64396;
  wire [23:0] bit_slice_64397;
  wire [23:0] bit_slice_64398;
  wire [23:0] remainder;
  wire [25:0] concat_64400;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64402;
  wire bit_slice_64403;
  wire [23:0] bit_slice_64404;
  wire [23:0] concat_64405;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64410;
  wire fits;
  wire fits__1;
  wire tuple_index_64416;
  wire [10:0] tuple_index_64417;
  wire [24:0] concat_64418;
  wire [25:0] concat_64419;
  wire [1:0] tuple_index_64420;
  wire tuple_index_64421;
  wire [89:0] tuple_64424;
  wire [12:0] tuple_index_64425;
  wire tuple_index_64426;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64428;
  assign v_d = division__0_data[103:14];
  assign literal_64389 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64391 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64393 = {literal_64389, v_d_remainder__1};
  assign concat_64394 = {literal_64391, v_d_divisor__1};
  assign v_difference__1 = concat_64393 - concat_64394;
  assign bit_slice_64396 = v_difference__1[25];
  assign bit_slice_64397 = v_difference__1[23:0];
  assign bit_slice_64398 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64396 ? bit_slice_64398 : bit_slice_64397;
  assign concat_64400 = {literal_64389, remainder, literal_64389};
  assign v_difference__2 = concat_64400 - concat_64394;
  assign bit_slice_64402 = remainder[22:0];
  assign bit_slice_64403 = v_difference__2[25];
  assign bit_slice_64404 = v_difference__2[23:0];
  assign concat_64405 = {bit_slice_64402, literal_64389};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64403 ? concat_64405 : bit_slice_64404;
  assign bit_slice_64410 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64396;
  assign fits__1 = ~bit_slice_64403;
  assign tuple_index_64416 = v_d[89:89];
  assign tuple_index_64417 = v_d[88:78];
  assign concat_64418 = {remainder__1, literal_64389};
  assign concat_64419 = {bit_slice_64410, fits, fits__1};
  assign tuple_index_64420 = v_d[2:1];
  assign tuple_index_64421 = v_d[0:0];
  assign tuple_64424 = {tuple_index_64416, tuple_index_64417, concat_64418, v_d_divisor__1, concat_64419, tuple_index_64420, tuple_index_64421};
  assign tuple_index_64425 = division__0_data[13:1];
  assign tuple_index_64426 = division__0_data[0:0];
  assign stage_outputs_valid_0 = division__0_valid & division__1_ready;
  assign tuple_64428 = {tuple_64424, tuple_index_64425, tuple_index_64426};
  assign division__0_ready = stage_outputs_valid_0;
  assign division__1_data = tuple_64428;
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
  wire literal_64939;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64941;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64943;
  wire [25:0] concat_64944;
  wire [25:0] v_difference__1;
  wire bit_slice_64946;
  wire [23:0] bit_slice_64947;
  wire [23:0] bit_slice_64948;
  wire [23:0] remainder;
  wire [25:0] concat_64950;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64952;
  wire bit_slice_64953;
  wire [23:0] bit_slice_64954;
  wire [23:0] concat_64955;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64960;
  wire fits;
  wire fits__1;
  wire tuple_index_64966;
  wire [10:0] tuple_index_64967;
  wire [24:0] concat_64968;
  wire [25:0] concat_64969;
  wire [1:0] tuple_index_64970;
  wire tuple_index_64971;
  wire [89:0] tuple_64974;
  wire [12:0] tuple_index_64975;
  wire tuple_index_64976;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64978;
  assign v_d = division__10_data[103:14];
  assign literal_64939 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64941 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64943 = {literal_64939, v_d_remainder__1};
  assign concat_64944 = {literal_64941, v_d_divisor__1};
  assign v_difference__1 = concat_64943 - concat_64944;
  assign bit_slice_64946 = v_difference__1[25];
  assign bit_slice_64947 = v_difference__1[23:0];
  assign bit_slice_64948 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64946 ? bit_slice_64948 : bit_slice_64947;
  assign concat_64950 = {literal_64939, remainder, literal_64939};
  assign v_difference__2 = concat_64950 - concat_64944;
  assign bit_slice_64952 = remainder[22:0];
  assign bit_slice_64953 = v_difference__2[25];
  assign bit_slice_64954 = v_difference__2[23:0];
  assign concat_64955 = {bit_slice_64952, literal_64939};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64953 ? concat_64955 : bit_slice_64954;
  assign bit_slice_64960 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64946;
  assign fits__1 = ~bit_slice_64953;
  assign tuple_index_64966 = v_d[89:89];
  assign tuple_index_64967 = v_d[88:78];
  assign concat_64968 = {remainder__1, literal_64939};
  assign concat_64969 = {bit_slice_64960, fits, fits__1};
  assign tuple_index_64970 = v_d[2:1];
  assign tuple_index_64971 = v_d[0:0];
  assign tuple_64974 = {tuple_index_64966, tuple_index_64967, concat_64968, v_d_divisor__1, concat_64969, tuple_index_64970, tuple_index_64971};
  assign tuple_index_64975 = division__10_data[13:1];
  assign tuple_index_64976 = division__10_data[0:0];
  assign stage_outputs_valid_0 = division__10_valid & division__11_ready;
  assign tuple_64978 = {tuple_64974, tuple_index_64975, tuple_index_64976};
  assign division__10_ready = stage_outputs_valid_0;
  assign division__11_data = tuple_64978;
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
  wire literal_64994;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64996;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64998;
  wire [25:0] concat_64999;
  wire [25:0] v_difference__1;
  wire bit_slice_65001;
  wire [23:0] bit_slice_65002;
  wire [23:0] bit_slice_65003;
  wire [23:0] remainder;
  wire [25:0] concat_65005;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65007;
  wire bit_slice_65008;
  wire [23:0] bit_slice_65009;
  wire [23:0] concat_65010;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65015;
  wire fits;
  wire fits__1;
  wire tuple_index_65021;
  wire [10:0] tuple_index_65022;
  wire [24:0] concat_65023;
  wire [25:0] concat_65024;
  wire [1:0] tuple_index_65025;
  wire tuple_index_65026;
  wire [89:0] tuple_65029;
  wire [12:0] tuple_index_65030;
  wire tuple_index_65031;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65033;
  assign v_d = division__11_data[103:14];
  assign literal_64994 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64996 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64998 = {literal_64994, v_d_remainder__1};
  assign concat_64999 = {literal_64996, v_d_divisor__1};
  assign v_difference__1 = concat_64998 - concat_64999;
  assign bit_slice_65001 = v_difference__1[25];
  assign bit_slice_65002 = v_difference__1[23:0];
  assign bit_slice_65003 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65001 ? bit_slice_65003 : bit_slice_65002;
  assign concat_65005 = {literal_64994, remainder, literal_64994};
  assign v_difference__2 = concat_65005 - concat_64999;
  assign bit_slice_65007 = remainder[22:0];
  assign bit_slice_65008 = v_difference__2[25];
  assign bit_slice_65009 = v_difference__2[23:0];
  assign concat_65010 = {bit_slice_65007, literal_64994};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65008 ? concat_65010 : bit_slice_65009;
  assign bit_slice_65015 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65001;
  assign fits__1 = ~bit_slice_65008;
  assign tuple_index_65021 = v_d[89:89];
  assign tuple_index_65022 = v_d[88:78];
  assign concat_65023 = {remainder__1, literal_64994};
  assign concat_65024 = {bit_slice_65015, fits, fits__1};
  assign tuple_index_65025 = v_d[2:1];
  assign tuple_index_65026 = v_d[0:0];
  assign tuple_65029 = {tuple_index_65021, tuple_index_65022, concat_65023, v_d_divisor__1, concat_65024, tuple_index_65025, tuple_index_65026};
  assign tuple_index_65030 = division__11_data[13:1];
  assign tuple_index_65031 = division__11_data[0:0];
  assign stage_outputs_valid_0 = division__11_valid & division__12_ready;
  assign tuple_65033 = {tuple_65029, tuple_index_65030, tuple_index_65031};
  assign division__11_ready = stage_outputs_valid_0;
  assign division__12_data = tuple_65033;
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
  wire literal_65049;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65051;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65053;
  wire [25:0] concat_65054;
  wire [25:0] v_difference__1;
  wire bit_slice_65056;
  wire [23:0] bit_slice_65057;
  wire [23:0] bit_slice_65058;
  wire [23:0] remainder;
  wire [25:0] concat_65060;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65062;
  wire bit_slice_65063;
  wire [23:0] bit_slice_65064;
  wire [23:0] concat_65065;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65070;
  wire fits;
  wire fits__1;
  wire tuple_index_65076;
  wire [10:0] tuple_index_65077;
  wire [24:0] concat_65078;
  wire [25:0] concat_65079;
  wire [1:0] tuple_index_65080;
  wire tuple_index_65081;
  wire [89:0] tuple_65084;
  wire [12:0] tuple_index_65085;
  wire tuple_index_65086;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65088;
  assign v_d = division__12_data[103:14];
  assign literal_65049 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65051 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65053 = {literal_65049, v_d_remainder__1};
  assign concat_65054 = {literal_65051, v_d_divisor__1};
  assign v_difference__1 = concat_65053 - concat_65054;
  assign bit_slice_65056 = v_difference__1[25];
  assign bit_slice_65057 = v_difference__1[23:0];
  assign bit_slice_65058 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65056 ? bit_slice_65058 : bit_slice_65057;
  assign concat_65060 = {literal_65049, remainder, literal_65049};
  assign v_difference__2 = concat_65060 - concat_65054;
  assign bit_slice_65062 = remainder[22:0];
  assign bit_slice_65063 = v_difference__2[25];
  assign bit_slice_65064 = v_difference__2[23:0];
  assign concat_65065 = {bit_slice_65062, literal_65049};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65063 ? concat_65065 : bit_slice_65064;
  assign bit_slice_65070 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65056;
  assign fits__1 = ~bit_slice_65063;
  assign tuple_index_65076 = v_d[89:89];
  assign tuple_index_65077 = v_d[88:78];
  assign concat_65078 = {remainder__1, literal_65049};
  assign concat_65079 = {bit_slice_65070, fits, fits__1};
  assign tuple_index_65080 = v_d[2:1];
  assign tuple_index_65081 = v_d[0:0];
  assign tuple_65084 = {tuple_index_65076, tuple_index_65077, concat_65078, v_d_divisor__1, concat_65079, tuple_index_65080, tuple_index_65081};
  assign tuple_index_65085 = division__12_data[13:1];
  assign tuple_index_65086 = division__12_data[0:0];
  assign stage_outputs_valid_0 = division__12_valid & division__13_ready;
  assign tuple_65088 = {tuple_65084, tuple_index_65085, tuple_index_65086};
  assign division__12_ready = stage_outputs_valid_0;
  assign division__13_data = tuple_65088;
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
  wire literal_64444;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64446;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64448;
  wire [25:0] concat_64449;
  wire [25:0] v_difference__1;
  wire bit_slice_64451;
  wire [23:0] bit_slice_64452;
  wire [23:0] bit_slice_64453;
  wire [23:0] remainder;
  wire [25:0] concat_64455;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64457;
  wire bit_slice_64458;
  wire [23:0] bit_slice_64459;
  wire [23:0] concat_64460;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64465;
  wire fits;
  wire fits__1;
  wire tuple_index_64471;
  wire [10:0] tuple_index_64472;
  wire [24:0] concat_64473;
  wire [25:0] concat_64474;
  wire [1:0] tuple_index_64475;
  wire tuple_index_64476;
  wire [89:0] tuple_64479;
  wire [12:0] tuple_index_64480;
  wire tuple_index_64481;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64483;
  assign v_d = division__1_data[103:14];
  assign literal_64444 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64446 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64448 = {literal_64444, v_d_remainder__1};
  assign concat_64449 = {literal_64446, v_d_divisor__1};
  assign v_difference__1 = concat_64448 - concat_64449;
  assign bit_slice_64451 = v_difference__1[25];
  assign bit_slice_64452 = v_difference__1[23:0];
  assign bit_slice_64453 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64451 ? bit_slice_64453 : bit_slice_64452;
  assign concat_64455 = {literal_64444, remainder, literal_64444};
  assign v_difference__2 = concat_64455 - concat_64449;
  assign bit_slice_64457 = remainder[22:0];
  assign bit_slice_64458 = v_difference__2[25];
  assign bit_slice_64459 = v_difference__2[23:0];
  assign concat_64460 = {bit_slice_64457, literal_64444};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64458 ? concat_64460 : bit_slice_64459;
  assign bit_slice_64465 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64451;
  assign fits__1 = ~bit_slice_64458;
  assign tuple_index_64471 = v_d[89:89];
  assign tuple_index_64472 = v_d[88:78];
  assign concat_64473 = {remainder__1, literal_64444};
  assign concat_64474 = {bit_slice_64465, fits, fits__1};
  assign tuple_index_64475 = v_d[2:1];
  assign tuple_index_64476 = v_d[0:0];
  assign tuple_64479 = {tuple_index_64471, tuple_index_64472, concat_64473, v_d_divisor__1, concat_64474, tuple_index_64475, tuple_index_64476};
  assign tuple_index_64480 = division__1_data[13:1];
  assign tuple_index_64481 = division__1_data[0:0];
  assign stage_outputs_valid_0 = division__1_valid & division__2_ready;
  assign tuple_64483 = {tuple_64479, tuple_index_64480, tuple_index_64481};
  assign division__1_ready = stage_outputs_valid_0;
  assign division__2_data = tuple_64483;
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
  wire literal_64499;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64501;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64503;
  wire [25:0] concat_64504;
  wire [25:0] v_difference__1;
  wire bit_slice_64506;
  wire [23:0] bit_slice_64507;
  wire [23:0] bit_slice_64508;
  wire [23:0] remainder;
  wire [25:0] concat_64510;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64512;
  wire bit_slice_64513;
  wire [23:0] bit_slice_64514;
  wire [23:0] concat_64515;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64520;
  wire fits;
  wire fits__1;
  wire tuple_index_64526;
  wire [10:0] tuple_index_64527;
  wire [24:0] concat_64528;
  wire [25:0] concat_64529;
  wire [1:0] tuple_index_64530;
  wire tuple_index_64531;
  wire [89:0] tuple_64534;
  wire [12:0] tuple_index_64535;
  wire tuple_index_64536;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64538;
  assign v_d = division__2_data[103:14];
  assign literal_64499 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64501 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64503 = {literal_64499, v_d_remainder__1};
  assign concat_64504 = {literal_64501, v_d_divisor__1};
  assign v_difference__1 = concat_64503 - concat_64504;
  assign bit_slice_64506 = v_difference__1[25];
  assign bit_slice_64507 = v_difference__1[23:0];
  assign bit_slice_64508 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64506 ? bit_slice_64508 : bit_slice_64507;
  assign concat_64510 = {literal_64499, remainder, literal_64499};
  assign v_difference__2 = concat_64510 - concat_64504;
  assign bit_slice_64512 = remainder[22:0];
  assign bit_slice_64513 = v_difference__2[25];
  assign bit_slice_64514 = v_difference__2[23:0];
  assign concat_64515 = {bit_slice_64512, literal_64499};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64513 ? concat_64515 : bit_slice_64514;
  assign bit_slice_64520 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64506;
  assign fits__1 = ~bit_slice_64513;
  assign tuple_index_64526 = v_d[89:89];
  assign tuple_index_64527 = v_d[88:78];
  assign concat_64528 = {remainder__1, literal_64499};
  assign concat_64529 = {bit_slice_64520, fits, fits__1};
  assign tuple_index_64530 = v_d[2:1];
  assign tuple_index_64531 = v_d[0:0];
  assign tuple_64534 = {tuple_index_64526, tuple_index_64527, concat_64528, v_d_divisor__1, concat_64529, tuple_index_64530, tuple_index_64531};
  assign tuple_index_64535 = division__2_data[13:1];
  assign tuple_index_64536 = division__2_data[0:0];
  assign stage_outputs_valid_0 = division__2_valid & division__3_ready;
  assign tuple_64538 = {tuple_64534, tuple_index_64535, tuple_index_64536};
  assign division__2_ready = stage_outputs_valid_0;
  assign division__3_data = tuple_64538;
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
  wire literal_64554;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64556;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64558;
  wire [25:0] concat_64559;
  wire [25:0] v_difference__1;
  wire bit_slice_64561;
  wire [23:0] bit_slice_64562;
  wire [23:0] bit_slice_64563;
  wire [23:0] remainder;
  wire [25:0] concat_64565;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64567;
  wire bit_slice_64568;
  wire [23:0] bit_slice_64569;
  wire [23:0] concat_64570;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64575;
  wire fits;
  wire fits__1;
  wire tuple_index_64581;
  wire [10:0] tuple_index_64582;
  wire [24:0] concat_64583;
  wire [25:0] concat_64584;
  wire [1:0] tuple_index_64585;
  wire tuple_index_64586;
  wire [89:0] tuple_64589;
  wire [12:0] tuple_index_64590;
  wire tuple_index_64591;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64593;
  assign v_d = division__3_data[103:14];
  assign literal_64554 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64556 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64558 = {literal_64554, v_d_remainder__1};
  assign concat_64559 = {literal_64556, v_d_divisor__1};
  assign v_difference__1 = concat_64558 - concat_64559;
  assign bit_slice_64561 = v_difference__1[25];
  assign bit_slice_64562 = v_difference__1[23:0];
  assign bit_slice_64563 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64561 ? bit_slice_64563 : bit_slice_64562;
  assign concat_64565 = {literal_64554, remainder, literal_64554};
  assign v_difference__2 = concat_64565 - concat_64559;
  assign bit_slice_64567 = remainder[22:0];
  assign bit_slice_64568 = v_difference__2[25];
  assign bit_slice_64569 = v_difference__2[23:0];
  assign concat_64570 = {bit_slice_64567, literal_64554};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64568 ? concat_64570 : bit_slice_64569;
  assign bit_slice_64575 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64561;
  assign fits__1 = ~bit_slice_64568;
  assign tuple_index_64581 = v_d[89:89];
  assign tuple_index_64582 = v_d[88:78];
  assign concat_64583 = {remainder__1, literal_64554};
  assign concat_64584 = {bit_slice_64575, fits, fits__1};
  assign tuple_index_64585 = v_d[2:1];
  assign tuple_index_64586 = v_d[0:0];
  assign tuple_64589 = {tuple_index_64581, tuple_index_64582, concat_64583, v_d_divisor__1, concat_64584, tuple_index_64585, tuple_index_64586};
  assign tuple_index_64590 = division__3_data[13:1];
  assign tuple_index_64591 = division__3_data[0:0];
  assign stage_outputs_valid_0 = division__3_valid & division__4_ready;
  assign tuple_64593 = {tuple_64589, tuple_index_64590, tuple_index_64591};
  assign division__3_ready = stage_outputs_valid_0;
  assign division__4_data = tuple_64593;
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
  wire literal_64609;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64611;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64613;
  wire [25:0] concat_64614;
  wire [25:0] v_difference__1;
  wire bit_slice_64616;
  wire [23:0] bit_slice_64617;
  wire [23:0] bit_slice_64618;
  wire [23:0] remainder;
  wire [25:0] concat_64620;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64622;
  wire bit_slice_64623;
  wire [23:0] bit_slice_64624;
  wire [23:0] concat_64625;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64630;
  wire fits;
  wire fits__1;
  wire tuple_index_64636;
  wire [10:0] tuple_index_64637;
  wire [24:0] concat_64638;
  wire [25:0] concat_64639;
  wire [1:0] tuple_index_64640;
  wire tuple_index_64641;
  wire [89:0] tuple_64644;
  wire [12:0] tuple_index_64645;
  wire tuple_index_64646;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64648;
  assign v_d = division__4_data[103:14];
  assign literal_64609 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64611 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64613 = {literal_64609, v_d_remainder__1};
  assign concat_64614 = {literal_64611, v_d_divisor__1};
  assign v_difference__1 = concat_64613 - concat_64614;
  assign bit_slice_64616 = v_difference__1[25];
  assign bit_slice_64617 = v_difference__1[23:0];
  assign bit_slice_64618 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64616 ? bit_slice_64618 : bit_slice_64617;
  assign concat_64620 = {literal_64609, remainder, literal_64609};
  assign v_difference__2 = concat_64620 - concat_64614;
  assign bit_slice_64622 = remainder[22:0];
  assign bit_slice_64623 = v_difference__2[25];
  assign bit_slice_64624 = v_difference__2[23:0];
  assign concat_64625 = {bit_slice_64622, literal_64609};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64623 ? concat_64625 : bit_slice_64624;
  assign bit_slice_64630 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64616;
  assign fits__1 = ~bit_slice_64623;
  assign tuple_index_64636 = v_d[89:89];
  assign tuple_index_64637 = v_d[88:78];
  assign concat_64638 = {remainder__1, literal_64609};
  assign concat_64639 = {bit_slice_64630, fits, fits__1};
  assign tuple_index_64640 = v_d[2:1];
  assign tuple_index_64641 = v_d[0:0];
  assign tuple_64644 = {tuple_index_64636, tuple_index_64637, concat_64638, v_d_divisor__1, concat_64639, tuple_index_64640, tuple_index_64641};
  assign tuple_index_64645 = division__4_data[13:1];
  assign tuple_index_64646 = division__4_data[0:0];
  assign stage_outputs_valid_0 = division__4_valid & division__5_ready;
  assign tuple_64648 = {tuple_64644, tuple_index_64645, tuple_index_64646};
  assign division__4_ready = stage_outputs_valid_0;
  assign division__5_data = tuple_64648;
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
  wire literal_64664;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64666;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64668;
  wire [25:0] concat_64669;
  wire [25:0] v_difference__1;
  wire bit_slice_64671;
  wire [23:0] bit_slice_64672;
  wire [23:0] bit_slice_64673;
  wire [23:0] remainder;
  wire [25:0] concat_64675;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64677;
  wire bit_slice_64678;
  wire [23:0] bit_slice_64679;
  wire [23:0] concat_64680;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64685;
  wire fits;
  wire fits__1;
  wire tuple_index_64691;
  wire [10:0] tuple_index_64692;
  wire [24:0] concat_64693;
  wire [25:0] concat_64694;
  wire [1:0] tuple_index_64695;
  wire tuple_index_64696;
  wire [89:0] tuple_64699;
  wire [12:0] tuple_index_64700;
  wire tuple_index_64701;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64703;
  assign v_d = division__5_data[103:14];
  assign literal_64664 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64666 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64668 = {literal_64664, v_d_remainder__1};
  assign concat_64669 = {literal_64666, v_d_divisor__1};
  assign v_difference__1 = concat_64668 - concat_64669;
  assign bit_slice_64671 = v_difference__1[25];
  assign bit_slice_64672 = v_difference__1[23:0];
  assign bit_slice_64673 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64671 ? bit_slice_64673 : bit_slice_64672;
  assign concat_64675 = {literal_64664, remainder, literal_64664};
  assign v_difference__2 = concat_64675 - concat_64669;
  assign bit_slice_64677 = remainder[22:0];
  assign bit_slice_64678 = v_difference__2[25];
  assign bit_slice_64679 = v_difference__2[23:0];
  assign concat_64680 = {bit_slice_64677, literal_64664};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64678 ? concat_64680 : bit_slice_64679;
  assign bit_slice_64685 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64671;
  assign fits__1 = ~bit_slice_64678;
  assign tuple_index_64691 = v_d[89:89];
  assign tuple_index_64692 = v_d[88:78];
  assign concat_64693 = {remainder__1, literal_64664};
  assign concat_64694 = {bit_slice_64685, fits, fits__1};
  assign tuple_index_64695 = v_d[2:1];
  assign tuple_index_64696 = v_d[0:0];
  assign tuple_64699 = {tuple_index_64691, tuple_index_64692, concat_64693, v_d_divisor__1, concat_64694, tuple_index_64695, tuple_index_64696};
  assign tuple_index_64700 = division__5_data[13:1];
  assign tuple_index_64701 = division__5_data[0:0];
  assign stage_outputs_valid_0 = division__5_valid & division__6_ready;
  assign tuple_64703 = {tuple_64699, tuple_index_64700, tuple_index_64701};
  assign division__5_ready = stage_outputs_valid_0;
  assign division__6_data = tuple_64703;
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
  wire literal_64719;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64721;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64723;
  wire [25:0] concat_64724;
  wire [25:0] v_difference__1;
  wire bit_slice_64726;
  wire [23:0] bit_slice_64727;
  wire [23:0] bit_slice_64728;
  wire [23:0] remainder;
  wire [25:0] concat_64730;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64732;
  wire bit_slice_64733;
  wire [23:0] bit_slice_64734;
  wire [23:0] concat_64735;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64740;
  wire fits;
  wire fits__1;
  wire tuple_index_64746;
  wire [10:0] tuple_index_64747;
  wire [24:0] concat_64748;
  wire [25:0] concat_64749;
  wire [1:0] tuple_index_64750;
  wire tuple_index_64751;
  wire [89:0] tuple_64754;
  wire [12:0] tuple_index_64755;
  wire tuple_index_64756;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64758;
  assign v_d = division__6_data[103:14];
  assign literal_64719 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64721 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64723 = {literal_64719, v_d_remainder__1};
  assign concat_64724 = {literal_64721, v_d_divisor__1};
  assign v_difference__1 = concat_64723 - concat_64724;
  assign bit_slice_64726 = v_difference__1[25];
  assign bit_slice_64727 = v_difference__1[23:0];
  assign bit_slice_64728 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64726 ? bit_slice_64728 : bit_slice_64727;
  assign concat_64730 = {literal_64719, remainder, literal_64719};
  assign v_difference__2 = concat_64730 - concat_64724;
  assign bit_slice_64732 = remainder[22:0];
  assign bit_slice_64733 = v_difference__2[25];
  assign bit_slice_64734 = v_difference__2[23:0];
  assign concat_64735 = {bit_slice_64732, literal_64719};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64733 ? concat_64735 : bit_slice_64734;
  assign bit_slice_64740 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64726;
  assign fits__1 = ~bit_slice_64733;
  assign tuple_index_64746 = v_d[89:89];
  assign tuple_index_64747 = v_d[88:78];
  assign concat_64748 = {remainder__1, literal_64719};
  assign concat_64749 = {bit_slice_64740, fits, fits__1};
  assign tuple_index_64750 = v_d[2:1];
  assign tuple_index_64751 = v_d[0:0];
  assign tuple_64754 = {tuple_index_64746, tuple_index_64747, concat_64748, v_d_divisor__1, concat_64749, tuple_index_64750, tuple_index_64751};
  assign tuple_index_64755 = division__6_data[13:1];
  assign tuple_index_64756 = division__6_data[0:0];
  assign stage_outputs_valid_0 = division__6_valid & division__7_ready;
  assign tuple_64758 = {tuple_64754, tuple_index_64755, tuple_index_64756};
  assign division__6_ready = stage_outputs_valid_0;
  assign division__7_data = tuple_64758;
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
  wire literal_64774;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64776;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64778;
  wire [25:0] concat_64779;
  wire [25:0] v_difference__1;
  wire bit_slice_64781;
  wire [23:0] bit_slice_64782;
  wire [23:0] bit_slice_64783;
  wire [23:0] remainder;
  wire [25:0] concat_64785;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64787;
  wire bit_slice_64788;
  wire [23:0] bit_slice_64789;
  wire [23:0] concat_64790;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64795;
  wire fits;
  wire fits__1;
  wire tuple_index_64801;
  wire [10:0] tuple_index_64802;
  wire [24:0] concat_64803;
  wire [25:0] concat_64804;
  wire [1:0] tuple_index_64805;
  wire tuple_index_64806;
  wire [89:0] tuple_64809;
  wire [12:0] tuple_index_64810;
  wire tuple_index_64811;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64813;
  assign v_d = division__7_data[103:14];
  assign literal_64774 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64776 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64778 = {literal_64774, v_d_remainder__1};
  assign concat_64779 = {literal_64776, v_d_divisor__1};
  assign v_difference__1 = concat_64778 - concat_64779;
  assign bit_slice_64781 = v_difference__1[25];
  assign bit_slice_64782 = v_difference__1[23:0];
  assign bit_slice_64783 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64781 ? bit_slice_64783 : bit_slice_64782;
  assign concat_64785 = {literal_64774, remainder, literal_64774};
  assign v_difference__2 = concat_64785 - concat_64779;
  assign bit_slice_64787 = remainder[22:0];
  assign bit_slice_64788 = v_difference__2[25];
  assign bit_slice_64789 = v_difference__2[23:0];
  assign concat_64790 = {bit_slice_64787, literal_64774};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64788 ? concat_64790 : bit_slice_64789;
  assign bit_slice_64795 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64781;
  assign fits__1 = ~bit_slice_64788;
  assign tuple_index_64801 = v_d[89:89];
  assign tuple_index_64802 = v_d[88:78];
  assign concat_64803 = {remainder__1, literal_64774};
  assign concat_64804 = {bit_slice_64795, fits, fits__1};
  assign tuple_index_64805 = v_d[2:1];
  assign tuple_index_64806 = v_d[0:0];
  assign tuple_64809 = {tuple_index_64801, tuple_index_64802, concat_64803, v_d_divisor__1, concat_64804, tuple_index_64805, tuple_index_64806};
  assign tuple_index_64810 = division__7_data[13:1];
  assign tuple_index_64811 = division__7_data[0:0];
  assign stage_outputs_valid_0 = division__7_valid & division__8_ready;
  assign tuple_64813 = {tuple_64809, tuple_index_64810, tuple_index_64811};
  assign division__7_ready = stage_outputs_valid_0;
  assign division__8_data = tuple_64813;
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
  wire literal_64829;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64831;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64833;
  wire [25:0] concat_64834;
  wire [25:0] v_difference__1;
  wire bit_slice_64836;
  wire [23:0] bit_slice_64837;
  wire [23:0] bit_slice_64838;
  wire [23:0] remainder;
  wire [25:0] concat_64840;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64842;
  wire bit_slice_64843;
  wire [23:0] bit_slice_64844;
  wire [23:0] concat_64845;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64850;
  wire fits;
  wire fits__1;
  wire tuple_index_64856;
  wire [10:0] tuple_index_64857;
  wire [24:0] concat_64858;
  wire [25:0] concat_64859;
  wire [1:0] tuple_index_64860;
  wire tuple_index_64861;
  wire [89:0] tuple_64864;
  wire [12:0] tuple_index_64865;
  wire tuple_index_64866;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64868;
  assign v_d = division__8_data[103:14];
  assign literal_64829 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64831 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64833 = {literal_64829, v_d_remainder__1};
  assign concat_64834 = {literal_64831, v_d_divisor__1};
  assign v_difference__1 = concat_64833 - concat_64834;
  assign bit_slice_64836 = v_difference__1[25];
  assign bit_slice_64837 = v_difference__1[23:0];
  assign bit_slice_64838 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64836 ? bit_slice_64838 : bit_slice_64837;
  assign concat_64840 = {literal_64829, remainder, literal_64829};
  assign v_difference__2 = concat_64840 - concat_64834;
  assign bit_slice_64842 = remainder[22:0];
  assign bit_slice_64843 = v_difference__2[25];
  assign bit_slice_64844 = v_difference__2[23:0];
  assign concat_64845 = {bit_slice_64842, literal_64829};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64843 ? concat_64845 : bit_slice_64844;
  assign bit_slice_64850 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64836;
  assign fits__1 = ~bit_slice_64843;
  assign tuple_index_64856 = v_d[89:89];
  assign tuple_index_64857 = v_d[88:78];
  assign concat_64858 = {remainder__1, literal_64829};
  assign concat_64859 = {bit_slice_64850, fits, fits__1};
  assign tuple_index_64860 = v_d[2:1];
  assign tuple_index_64861 = v_d[0:0];
  assign tuple_64864 = {tuple_index_64856, tuple_index_64857, concat_64858, v_d_divisor__1, concat_64859, tuple_index_64860, tuple_index_64861};
  assign tuple_index_64865 = division__8_data[13:1];
  assign tuple_index_64866 = division__8_data[0:0];
  assign stage_outputs_valid_0 = division__8_valid & division__9_ready;
  assign tuple_64868 = {tuple_64864, tuple_index_64865, tuple_index_64866};
  assign division__8_ready = stage_outputs_valid_0;
  assign division__9_data = tuple_64868;
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
  wire literal_64884;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64886;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64888;
  wire [25:0] concat_64889;
  wire [25:0] v_difference__1;
  wire bit_slice_64891;
  wire [23:0] bit_slice_64892;
  wire [23:0] bit_slice_64893;
  wire [23:0] remainder;
  wire [25:0] concat_64895;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64897;
  wire bit_slice_64898;
  wire [23:0] bit_slice_64899;
  wire [23:0] concat_64900;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64903;
  wire fits;
  wire fits__1;
  wire tuple_index_64908;
  wire [10:0] tuple_index_64909;
  wire [24:0] concat_64910;
  wire [25:0] concat_64911;
  wire [1:0] tuple_index_64912;
  wire tuple_index_64913;
  wire [89:0] tuple_64917;
  wire [12:0] tuple_index_64918;
  wire tuple_index_64919;
  wire [103:0] tuple_64922;
  wire stage_outputs_valid_0;
  assign v_d = division__9_data[103:14];
  assign literal_64884 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64886 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64888 = {literal_64884, v_d_remainder__1};
  assign concat_64889 = {literal_64886, v_d_divisor__1};
  assign v_difference__1 = concat_64888 - concat_64889;
  assign bit_slice_64891 = v_difference__1[25];
  assign bit_slice_64892 = v_difference__1[23:0];
  assign bit_slice_64893 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64891 ? bit_slice_64893 : bit_slice_64892;
  assign concat_64895 = {literal_64884, remainder, literal_64884};
  assign v_difference__2 = concat_64895 - concat_64889;
  assign bit_slice_64897 = remainder[22:0];
  assign bit_slice_64898 = v_difference__2[25];
  assign bit_slice_64899 = v_difference__2[23:0];
  assign concat_64900 = {bit_slice_64897, literal_64884};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64898 ? concat_64900 : bit_slice_64899;
  assign bit_slice_64903 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64891;
  assign fits__1 = ~bit_slice_64898;
  assign tuple_index_64908 = v_d[89:89];
  assign tuple_index_64909 = v_d[88:78];
  assign concat_64910 = {remainder__1, literal_64884};
  assign concat_64911 = {bit_slice_64903, fits, fits__1};
  assign tuple_index_64912 = v_d[2:1];
  assign tuple_index_64913 = v_d[0:0];
  assign tuple_64917 = {tuple_index_64908, tuple_index_64909, concat_64910, v_d_divisor__1, concat_64911, tuple_index_64912, tuple_index_64913};
  assign tuple_index_64918 = division__9_data[13:1];
  assign tuple_index_64919 = division__9_data[0:0];
  assign tuple_64922 = {tuple_64917, tuple_index_64918, tuple_index_64919};
  assign stage_outputs_valid_0 = division__9_valid & division__10_ready;
  assign division__10_data = tuple_64922;
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
  wire [10:0] literal_65105;
  wire [10:0] literal_65106;
  wire [10:0] exponent;
  wire overflows;
  wire [10:0] literal_65109;
  wire [10:0] literal_65110;
  wire [5:0] bit_slice_65111;
  wire [10:0] sel_65112;
  wire [24:0] v_d_remainder;
  wire [24:0] literal_65114;
  wire slt_65115;
  wire [5:0] neg_65116;
  wire [5:0] literal_65117;
  wire bit_slice_65118;
  wire [25:0] v_d_quotient;
  wire ne_65120;
  wire [5:0] sel_65121;
  wire [5:0] sign_ext_65122;
  wire [20:0] literal_65123;
  wire [25:0] not_65124;
  wire [20:0] literal_65125;
  wire not_65126;
  wire [47:0] literal_65127;
  wire [5:0] shift;
  wire [47:0] concat_65129;
  wire [47:0] concat_65130;
  wire [47:0] shll_65131;
  wire [47:0] whole;
  wire [47:0] nor_65133;
  wire [47:0] literal_65134;
  wire bit_slice_65135;
  wire ne_65136;
  wire v_d_zero;
  wire [46:0] bit_slice_65138;
  wire or_65139;
  wire not_65140;
  wire [47:0] value;
  wire [47:0] sign_ext_65142;
  wire [47:0] significand;
  wire [22:0] bit_slice_65144;
  wire [22:0] literal_65145;
  wire [8:0] bit_slice_65146;
  wire [8:0] literal_65147;
  wire bit_slice_65148;
  wire bit_slice_65149;
  wire ne_65150;
  wire [8:0] add_65151;
  wire [8:0] sign_ext_65152;
  wire bit_slice_65153;
  wire or_65154;
  wire [8:0] exponent__2;
  wire [22:0] bit_slice_65156;
  wire [30:0] literal_65157;
  wire up;
  wire [31:0] concat_65159;
  wire [31:0] concat_65160;
  wire [1:0] v_d_special;
  wire [31:0] value__1;
  wire [31:0] literal_65163;
  wire n_special__1_infinite;
  wire ugt_65165;
  wire v_d_sign;
  wire or_65167;
  wire [30:0] bit_slice_65168;
  wire [30:0] INFINITY;
  wire not_65172;
  wire n_special__2_nan;
  wire [30:0] sel_65174;
  wire [30:0] NAN;
  wire nor_65179;
  wire [30:0] size;
  wire [31:0] concat_65183;
  wire [12:0] v_tag;
  wire v_fourth;
  wire stage_outputs_valid_0;
  wire [45:0] tuple_65187;
  assign v_d = division__13_data[103:14];
  assign v_d_exponent__1 = v_d[88:78];
  assign literal_65105 = 11'h7ff;
  assign literal_65106 = 11'h0ff;
  assign exponent = v_d_exponent__1 + literal_65105;
  assign overflows = $signed(v_d_exponent__1) >= $signed(literal_65106);
  assign literal_65109 = 11'h0fe;
  assign literal_65110 = 11'h7ce;
  assign bit_slice_65111 = exponent[5:0];
  assign sel_65112 = overflows ? literal_65109 : exponent;
  assign v_d_remainder = v_d[77:53];
  assign literal_65114 = 25'h000_0000;
  assign slt_65115 = $signed(exponent) < $signed(literal_65110);
  assign neg_65116 = -bit_slice_65111;
  assign literal_65117 = 6'h32;
  assign bit_slice_65118 = sel_65112[10];
  assign v_d_quotient = v_d[28:3];
  assign ne_65120 = v_d_remainder != literal_65114;
  assign sel_65121 = slt_65115 ? literal_65117 : neg_65116;
  assign sign_ext_65122 = {6{bit_slice_65118}};
  assign literal_65123 = 21'h00_0000;
  assign not_65124 = ~v_d_quotient;
  assign literal_65125 = 21'h1f_ffff;
  assign not_65126 = ~ne_65120;
  assign literal_65127 = 48'hffff_ffff_ffff;
  assign shift = sel_65121 & sign_ext_65122;
  assign concat_65129 = {v_d_quotient, literal_65123, ne_65120};
  assign concat_65130 = {not_65124, literal_65125, not_65126};
  assign shll_65131 = shift >= 6'h30 ? 48'h0000_0000_0000 : literal_65127 << shift;
  assign whole = shift >= 6'h30 ? 48'h0000_0000_0000 : concat_65129 >> shift;
  assign nor_65133 = ~(concat_65130 | shll_65131);
  assign literal_65134 = 48'h0000_0000_0000;
  assign bit_slice_65135 = whole[0];
  assign ne_65136 = nor_65133 != literal_65134;
  assign v_d_zero = v_d[0:0];
  assign bit_slice_65138 = whole[47:1];
  assign or_65139 = bit_slice_65135 | ne_65136;
  assign not_65140 = ~v_d_zero;
  assign value = {bit_slice_65138, or_65139};
  assign sign_ext_65142 = {48{not_65140}};
  assign significand = value & sign_ext_65142;
  assign bit_slice_65144 = significand[22:0];
  assign literal_65145 = 23'h00_0000;
  assign bit_slice_65146 = sel_65112[8:0];
  assign literal_65147 = 9'h001;
  assign bit_slice_65148 = significand[47];
  assign bit_slice_65149 = significand[24];
  assign ne_65150 = bit_slice_65144 != literal_65145;
  assign add_65151 = bit_slice_65146 + literal_65147;
  assign sign_ext_65152 = {9{bit_slice_65148}};
  assign bit_slice_65153 = significand[23];
  assign or_65154 = bit_slice_65149 | ne_65150;
  assign exponent__2 = add_65151 & sign_ext_65152;
  assign bit_slice_65156 = significand[46:24];
  assign literal_65157 = 31'h0000_0000;
  assign up = bit_slice_65153 & or_65154;
  assign concat_65159 = {exponent__2, bit_slice_65156};
  assign concat_65160 = {literal_65157, up};
  assign v_d_special = v_d[2:1];
  assign value__1 = concat_65159 + concat_65160;
  assign literal_65163 = 32'h7f7f_ffff;
  assign n_special__1_infinite = v_d_special[1:1];
  assign ugt_65165 = value__1 > literal_65163;
  assign v_d_sign = v_d[89:89];
  assign or_65167 = n_special__1_infinite | ugt_65165;
  assign bit_slice_65168 = value__1[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign not_65172 = ~v_d_sign;
  assign n_special__2_nan = v_d_special[0:0];
  assign sel_65174 = or_65167 ? INFINITY : bit_slice_65168;
  assign NAN = 31'h7fc0_0000;
  assign nor_65179 = ~(not_65172 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_65174;
  assign concat_65183 = {nor_65179, size};
  assign v_tag = division__13_data[13:1];
  assign v_fourth = division__13_data[0:0];
  assign stage_outputs_valid_0 = division__13_valid & quotients_ready;
  assign tuple_65187 = {concat_65183, v_tag, v_fourth};
  assign division__13_ready = stage_outputs_valid_0;
  assign quotients_data = tuple_65187;
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
  wire [7:0] literal_65204;
  wire normal;
  wire [7:0] literal_65206;
  wire [7:0] literal_65207;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_65209;
  wire [7:0] literal_65210;
  wire ugt_65211;
  wire [4:0] bit_slice_65212;
  wire [4:0] literal_65213;
  wire [22:0] fraction;
  wire [24:0] literal_65215;
  wire [4:0] sel_65216;
  wire not_65217;
  wire [22:0] not_65218;
  wire [24:0] shll_65219;
  wire literal_65220;
  wire [23:0] p_significand;
  wire [23:0] concat_65222;
  wire [23:0] bit_slice_65223;
  wire [24:0] doubled;
  wire [23:0] whole__1;
  wire [23:0] nor_65226;
  wire [23:0] literal_65227;
  wire [24:0] shrl_65228;
  wire bit_slice_65229;
  wire ne_65230;
  wire [12:0] v_tag;
  wire half;
  wire or_65233;
  wire [1:0] v_tag_top;
  wire [22:0] literal_65235;
  wire and_65236;
  wire bit_slice_65237;
  wire bit_slice_65238;
  wire [23:0] concat_65239;
  wire or_65240;
  wire [23:0] add_65241;
  wire [6:0] sign_ext_65242;
  wire [3:0] sign_ext_65243;
  wire [2:0] literal_65244;
  wire [7:0] literal_65245;
  wire [14:0] whole;
  wire [14:0] concat_65247;
  wire large__1;
  wire ugt_65249;
  wire or_65250;
  wire [13:0] bit_slice_65251;
  wire [13:0] concat_65252;
  wire [13:0] size;
  wire [14:0] concat_65254;
  wire p_sign;
  wire [14:0] neg_65256;
  wire [4:0] v_tag__1_op;
  wire [4:0] literal_65259;
  wire [14:0] sel_65260;
  wire v_fourth;
  wire eq_65265;
  wire [31:0] code;
  wire not_65264;
  wire [31:0] value;
  wire [63:0] bit_slice_65272;
  wire or_65270;
  wire [127:0] joined;
  wire [95:0] concat_65276;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_65279;
  wire and_68929;
  assign v_value = quotients_data[45:14];
  assign exponent = v_value[30:23];
  assign literal_65204 = 8'h00;
  assign normal = exponent != literal_65204;
  assign literal_65206 = 8'h01;
  assign literal_65207 = 8'h96;
  assign p_exponent__1 = normal ? exponent : literal_65206;
  assign sub_65209 = literal_65207 - p_exponent__1;
  assign literal_65210 = 8'h1a;
  assign ugt_65211 = sub_65209 > literal_65210;
  assign bit_slice_65212 = sub_65209[4:0];
  assign literal_65213 = 5'h1a;
  assign fraction = v_value[22:0];
  assign literal_65215 = 25'h1ff_ffff;
  assign sel_65216 = ugt_65211 ? literal_65213 : bit_slice_65212;
  assign not_65217 = ~normal;
  assign not_65218 = ~fraction;
  assign shll_65219 = sel_65216 >= 5'h19 ? 25'h000_0000 : literal_65215 << sel_65216;
  assign literal_65220 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_65222 = {not_65217, not_65218};
  assign bit_slice_65223 = shll_65219[24:1];
  assign doubled = {normal, fraction, literal_65220};
  assign whole__1 = sel_65216 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_65216;
  assign nor_65226 = ~(concat_65222 | bit_slice_65223);
  assign literal_65227 = 24'h00_0000;
  assign shrl_65228 = sel_65216 >= 5'h19 ? 25'h000_0000 : doubled >> sel_65216;
  assign bit_slice_65229 = whole__1[0];
  assign ne_65230 = nor_65226 != literal_65227;
  assign v_tag = quotients_data[13:1];
  assign half = shrl_65228[0];
  assign or_65233 = bit_slice_65229 | ne_65230;
  assign v_tag_top = v_tag[7:6];
  assign literal_65235 = 23'h00_0000;
  assign and_65236 = half & or_65233;
  assign bit_slice_65237 = v_tag_top[0];
  assign bit_slice_65238 = v_tag_top[1];
  assign concat_65239 = {literal_65235, and_65236};
  assign or_65240 = bit_slice_65237 | bit_slice_65238;
  assign add_65241 = whole__1 + concat_65239;
  assign sign_ext_65242 = {7{bit_slice_65238}};
  assign sign_ext_65243 = {4{or_65240}};
  assign literal_65244 = 3'h7;
  assign literal_65245 = 8'h8c;
  assign whole = add_65241[14:0];
  assign concat_65247 = {literal_65220, sign_ext_65242, sign_ext_65243, literal_65244};
  assign large__1 = p_exponent__1 > literal_65245;
  assign ugt_65249 = whole > concat_65247;
  assign or_65250 = large__1 | ugt_65249;
  assign bit_slice_65251 = add_65241[13:0];
  assign concat_65252 = {sign_ext_65242, sign_ext_65243, literal_65244};
  assign size = or_65250 ? concat_65252 : bit_slice_65251;
  assign concat_65254 = {literal_65220, size};
  assign p_sign = v_value[31];
  assign neg_65256 = -concat_65254;
  assign v_tag__1_op = v_tag[12:8];
  assign literal_65259 = 5'h06;
  assign sel_65260 = p_sign ? neg_65256 : concat_65254;
  assign v_fourth = quotients_data[0:0];
  assign eq_65265 = v_tag__1_op == literal_65259;
  assign code = {{17{sel_65260[14]}}, sel_65260};
  assign not_65264 = ~v_fourth;
  assign value = eq_65265 ? code : v_value;
  assign bit_slice_65272 = ____state[95:32];
  assign or_65270 = divider_results_ready | not_65264;
  assign joined = {value, ____state};
  assign concat_65276 = {value, bit_slice_65272};
  assign stage_outputs_valid_0 = quotients_valid & or_65270;
  assign tuple_65279 = {joined, v_tag};
  assign and_68929 = quotients_valid & v_fourth;
  always @ (posedge clk) begin
    if (rst) begin
      ____state <= 96'h0000_0000_0000_0000_0000_0000;
    end else begin
      ____state <= stage_outputs_valid_0 ? concat_65276 : ____state;
    end
  end
  assign divider_results_data = tuple_65279;
  assign divider_results_valid = and_68929;
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
  wire bit_slice_64228;
  wire bit_slice_64229;
  wire [31:0] leading_bits___state_0;
  wire first;
  wire [127:0] extended___state_0;
  wire [127:0] tuple_index_64236;
  wire [127:0] extended___state_1;
  wire [127:0] tuple_index_64238;
  wire [127:0] v_a__1;
  wire [127:0] v_b__1;
  wire [7:0] exponent;
  wire [7:0] literal_64242;
  wire [7:0] exponent__1;
  wire normal;
  wire [22:0] fraction;
  wire normal__1;
  wire [22:0] fraction__1;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__1;
  wire [23:0] reverse_64250;
  wire [23:0] reverse_64251;
  wire [7:0] literal_64252;
  wire [24:0] one_hot_64253;
  wire [24:0] one_hot_64254;
  wire literal_64255;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_64257;
  wire [4:0] encode_64258;
  wire [7:0] y_exponent;
  wire [4:0] encode_64260;
  wire [22:0] literal_64261;
  wire [8:0] concat_64262;
  wire [8:0] concat_64263;
  wire [8:0] concat_64264;
  wire [8:0] concat_64265;
  wire [7:0] literal_64266;
  wire eq_64267;
  wire eq_64268;
  wire [8:0] sub_64269;
  wire [8:0] sub_64270;
  wire [23:0] sx;
  wire [23:0] sy;
  wire special;
  wire special__1;
  wire not_64275;
  wire not_64276;
  wire [9:0] sign_ext_64277;
  wire [9:0] sign_ext_64278;
  wire smaller;
  wire not_64280;
  wire not_64281;
  wire x_infinite__1;
  wire y_infinite;
  wire x_zero;
  wire y_zero;
  wire [9:0] sub_64288;
  wire [9:0] literal_64289;
  wire not_64290;
  wire x_nan;
  wire y_nan;
  wire and_64293;
  wire and_64294;
  wire [12:0] tuple_index_64295;
  wire not_64287;
  wire x_sign;
  wire y_sign;
  wire [10:0] sign_ext_64300;
  wire [10:0] concat_64301;
  wire [24:0] concat_64302;
  wire [24:0] concat_64303;
  wire or_64304;
  wire or_64305;
  wire [4:0] tuple_index_64307;
  wire [1:0] tuple_index_64309;
  wire tuple_index_64311;
  wire [3:0] tuple_index_64313;
  wire tuple_index_64315;
  wire active_inputs_valid_0;
  wire xor_64319;
  wire [10:0] add_64320;
  wire [24:0] sel_64321;
  wire [25:0] literal_64322;
  wire [1:0] tuple_64323;
  wire or_64324;
  wire [4:0] sel_64325;
  wire [1:0] sel_64326;
  wire sel_64327;
  wire [3:0] sel_64328;
  wire sel_64329;
  wire [1:0] literal_64330;
  wire [1:0] literal_64333;
  wire stage_outputs_valid_0;
  wire [89:0] d;
  wire [12:0] v_tag;
  wire eq_64336;
  wire [1:0] add_64343;
  wire [95:0] bit_slice_64345;
  wire [95:0] bit_slice_64347;
  wire and_68868;
  wire [103:0] tuple_64350;
  assign bit_slice_64228 = ____state_9[0];
  assign bit_slice_64229 = ____state_9[1];
  assign leading_bits___state_0 = 32'h0000_0000;
  assign first = ~(bit_slice_64228 | bit_slice_64229);
  assign extended___state_0 = {leading_bits___state_0, ____state_0};
  assign tuple_index_64236 = divider_data[275:148];
  assign extended___state_1 = {leading_bits___state_0, ____state_1};
  assign tuple_index_64238 = divider_data[147:20];
  assign v_a__1 = first ? tuple_index_64236 : extended___state_0;
  assign v_b__1 = first ? tuple_index_64238 : extended___state_1;
  assign exponent = v_a__1[30:23];
  assign literal_64242 = 8'h00;
  assign exponent__1 = v_b__1[30:23];
  assign normal = exponent != literal_64242;
  assign fraction = v_a__1[22:0];
  assign normal__1 = exponent__1 != literal_64242;
  assign fraction__1 = v_b__1[22:0];
  assign x_significand__2 = {normal, fraction};
  assign y_significand__1 = {normal__1, fraction__1};
  assign reverse_64250 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign reverse_64251 = {y_significand__1[0], y_significand__1[1], y_significand__1[2], y_significand__1[3], y_significand__1[4], y_significand__1[5], y_significand__1[6], y_significand__1[7], y_significand__1[8], y_significand__1[9], y_significand__1[10], y_significand__1[11], y_significand__1[12], y_significand__1[13], y_significand__1[14], y_significand__1[15], y_significand__1[16], y_significand__1[17], y_significand__1[18], y_significand__1[19], y_significand__1[20], y_significand__1[21], y_significand__1[22], y_significand__1[23]};
  assign literal_64252 = 8'h01;
  assign one_hot_64253 = {reverse_64250[23:0] == 24'h00_0000, reverse_64250[23] && reverse_64250[22:0] == 23'h00_0000, reverse_64250[22] && reverse_64250[21:0] == 22'h00_0000, reverse_64250[21] && reverse_64250[20:0] == 21'h00_0000, reverse_64250[20] && reverse_64250[19:0] == 20'h0_0000, reverse_64250[19] && reverse_64250[18:0] == 19'h0_0000, reverse_64250[18] && reverse_64250[17:0] == 18'h0_0000, reverse_64250[17] && reverse_64250[16:0] == 17'h0_0000, reverse_64250[16] && reverse_64250[15:0] == 16'h0000, reverse_64250[15] && reverse_64250[14:0] == 15'h0000, reverse_64250[14] && reverse_64250[13:0] == 14'h0000, reverse_64250[13] && reverse_64250[12:0] == 13'h0000, reverse_64250[12] && reverse_64250[11:0] == 12'h000, reverse_64250[11] && reverse_64250[10:0] == 11'h000, reverse_64250[10] && reverse_64250[9:0] == 10'h000, reverse_64250[9] && reverse_64250[8:0] == 9'h000, reverse_64250[8] && reverse_64250[7:0] == 8'h00, reverse_64250[7] && reverse_64250[6:0] == 7'h00, reverse_64250[6] && reverse_64250[5:0] == 6'h00, reverse_64250[5] && reverse_64250[4:0] == 5'h00, reverse_64250[4] && reverse_64250[3:0] == 4'h0, reverse_64250[3] && reverse_64250[2:0] == 3'h0, reverse_64250[2] && reverse_64250[1:0] == 2'h0, reverse_64250[1] && !reverse_64250[0], reverse_64250[0]};
  assign one_hot_64254 = {reverse_64251[23:0] == 24'h00_0000, reverse_64251[23] && reverse_64251[22:0] == 23'h00_0000, reverse_64251[22] && reverse_64251[21:0] == 22'h00_0000, reverse_64251[21] && reverse_64251[20:0] == 21'h00_0000, reverse_64251[20] && reverse_64251[19:0] == 20'h0_0000, reverse_64251[19] && reverse_64251[18:0] == 19'h0_0000, reverse_64251[18] && reverse_64251[17:0] == 18'h0_0000, reverse_64251[17] && reverse_64251[16:0] == 17'h0_0000, reverse_64251[16] && reverse_64251[15:0] == 16'h0000, reverse_64251[15] && reverse_64251[14:0] == 15'h0000, reverse_64251[14] && reverse_64251[13:0] == 14'h0000, reverse_64251[13] && reverse_64251[12:0] == 13'h0000, reverse_64251[12] && reverse_64251[11:0] == 12'h000, reverse_64251[11] && reverse_64251[10:0] == 11'h000, reverse_64251[10] && reverse_64251[9:0] == 10'h000, reverse_64251[9] && reverse_64251[8:0] == 9'h000, reverse_64251[8] && reverse_64251[7:0] == 8'h00, reverse_64251[7] && reverse_64251[6:0] == 7'h00, reverse_64251[6] && reverse_64251[5:0] == 6'h00, reverse_64251[5] && reverse_64251[4:0] == 5'h00, reverse_64251[4] && reverse_64251[3:0] == 4'h0, reverse_64251[3] && reverse_64251[2:0] == 3'h0, reverse_64251[2] && reverse_64251[1:0] == 2'h0, reverse_64251[1] && !reverse_64251[0], reverse_64251[0]};
  assign literal_64255 = 1'h0;
  assign x_exponent__1 = normal ? exponent : literal_64252;
  assign literal_64257 = 4'h0;
  assign encode_64258 = {one_hot_64253[16] | one_hot_64253[17] | one_hot_64253[18] | one_hot_64253[19] | one_hot_64253[20] | one_hot_64253[21] | one_hot_64253[22] | one_hot_64253[23] | one_hot_64253[24], one_hot_64253[8] | one_hot_64253[9] | one_hot_64253[10] | one_hot_64253[11] | one_hot_64253[12] | one_hot_64253[13] | one_hot_64253[14] | one_hot_64253[15] | one_hot_64253[24], one_hot_64253[4] | one_hot_64253[5] | one_hot_64253[6] | one_hot_64253[7] | one_hot_64253[12] | one_hot_64253[13] | one_hot_64253[14] | one_hot_64253[15] | one_hot_64253[20] | one_hot_64253[21] | one_hot_64253[22] | one_hot_64253[23], one_hot_64253[2] | one_hot_64253[3] | one_hot_64253[6] | one_hot_64253[7] | one_hot_64253[10] | one_hot_64253[11] | one_hot_64253[14] | one_hot_64253[15] | one_hot_64253[18] | one_hot_64253[19] | one_hot_64253[22] | one_hot_64253[23], one_hot_64253[1] | one_hot_64253[3] | one_hot_64253[5] | one_hot_64253[7] | one_hot_64253[9] | one_hot_64253[11] | one_hot_64253[13] | one_hot_64253[15] | one_hot_64253[17] | one_hot_64253[19] | one_hot_64253[21] | one_hot_64253[23]};
  assign y_exponent = normal__1 ? exponent__1 : literal_64252;
  assign encode_64260 = {one_hot_64254[16] | one_hot_64254[17] | one_hot_64254[18] | one_hot_64254[19] | one_hot_64254[20] | one_hot_64254[21] | one_hot_64254[22] | one_hot_64254[23] | one_hot_64254[24], one_hot_64254[8] | one_hot_64254[9] | one_hot_64254[10] | one_hot_64254[11] | one_hot_64254[12] | one_hot_64254[13] | one_hot_64254[14] | one_hot_64254[15] | one_hot_64254[24], one_hot_64254[4] | one_hot_64254[5] | one_hot_64254[6] | one_hot_64254[7] | one_hot_64254[12] | one_hot_64254[13] | one_hot_64254[14] | one_hot_64254[15] | one_hot_64254[20] | one_hot_64254[21] | one_hot_64254[22] | one_hot_64254[23], one_hot_64254[2] | one_hot_64254[3] | one_hot_64254[6] | one_hot_64254[7] | one_hot_64254[10] | one_hot_64254[11] | one_hot_64254[14] | one_hot_64254[15] | one_hot_64254[18] | one_hot_64254[19] | one_hot_64254[22] | one_hot_64254[23], one_hot_64254[1] | one_hot_64254[3] | one_hot_64254[5] | one_hot_64254[7] | one_hot_64254[9] | one_hot_64254[11] | one_hot_64254[13] | one_hot_64254[15] | one_hot_64254[17] | one_hot_64254[19] | one_hot_64254[21] | one_hot_64254[23]};
  assign literal_64261 = 23'h00_0000;
  assign concat_64262 = {literal_64255, x_exponent__1};
  assign concat_64263 = {literal_64257, encode_64258};
  assign concat_64264 = {literal_64255, y_exponent};
  assign concat_64265 = {literal_64257, encode_64260};
  assign literal_64266 = 8'hff;
  assign eq_64267 = fraction == literal_64261;
  assign eq_64268 = fraction__1 == literal_64261;
  assign sub_64269 = concat_64262 - concat_64263;
  assign sub_64270 = concat_64264 - concat_64265;
  assign sx = encode_64258 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_64258;
  assign sy = encode_64260 >= 5'h18 ? 24'h00_0000 : y_significand__1 << encode_64260;
  assign special = exponent == literal_64266;
  assign special__1 = exponent__1 == literal_64266;
  assign not_64275 = ~eq_64267;
  assign not_64276 = ~eq_64268;
  assign sign_ext_64277 = {{1{sub_64269[8]}}, sub_64269};
  assign sign_ext_64278 = {{1{sub_64270[8]}}, sub_64270};
  assign smaller = sx < sy;
  assign not_64280 = ~special;
  assign not_64281 = ~special__1;
  assign x_infinite__1 = special & eq_64267;
  assign y_infinite = special__1 & eq_64268;
  assign x_zero = ~(normal | not_64275);
  assign y_zero = ~(normal__1 | not_64276);
  assign sub_64288 = sign_ext_64277 - sign_ext_64278;
  assign literal_64289 = 10'h03f;
  assign not_64290 = ~smaller;
  assign x_nan = ~(not_64280 | eq_64267);
  assign y_nan = ~(not_64281 | eq_64268);
  assign and_64293 = x_infinite__1 & y_infinite;
  assign and_64294 = x_zero & y_zero;
  assign tuple_index_64295 = divider_data[12:0];
  assign not_64287 = ~first;
  assign x_sign = v_a__1[31];
  assign y_sign = v_b__1[31];
  assign sign_ext_64300 = {{1{sub_64288[9]}}, sub_64288};
  assign concat_64301 = {literal_64289, not_64290};
  assign concat_64302 = {literal_64255, sx};
  assign concat_64303 = {sx, literal_64255};
  assign or_64304 = x_infinite__1 | y_zero;
  assign or_64305 = x_nan | y_nan | and_64293 | and_64294;
  assign tuple_index_64307 = tuple_index_64295[12:8];
  assign tuple_index_64309 = tuple_index_64295[7:6];
  assign tuple_index_64311 = tuple_index_64295[5:5];
  assign tuple_index_64313 = tuple_index_64295[4:1];
  assign tuple_index_64315 = tuple_index_64295[0:0];
  assign active_inputs_valid_0 = divider_valid | not_64287;
  assign xor_64319 = x_sign ^ y_sign;
  assign add_64320 = sign_ext_64300 + concat_64301;
  assign sel_64321 = smaller ? concat_64303 : concat_64302;
  assign literal_64322 = 26'h000_0000;
  assign tuple_64323 = {or_64304, or_64305};
  assign or_64324 = x_zero | y_infinite;
  assign sel_64325 = first ? tuple_index_64307 : ____state_4;
  assign sel_64326 = first ? tuple_index_64309 : ____state_5;
  assign sel_64327 = first ? tuple_index_64311 : ____state_6;
  assign sel_64328 = first ? tuple_index_64313 : ____state_7;
  assign sel_64329 = first ? tuple_index_64315 : ____state_8;
  assign literal_64330 = 2'h3;
  assign literal_64333 = 2'h1;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & division__0_ready;
  assign d = {xor_64319, add_64320, sel_64321, sy, literal_64322, tuple_64323, or_64324};
  assign v_tag = {sel_64325, sel_64326, sel_64327, sel_64328, sel_64329};
  assign eq_64336 = ____state_9 == literal_64330;
  assign add_64343 = ____state_9 + literal_64333;
  assign bit_slice_64345 = v_a__1[127:32];
  assign bit_slice_64347 = v_b__1[127:32];
  assign and_68868 = stage_outputs_valid_0 & first;
  assign tuple_64350 = {d, v_tag, eq_64336};
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
      ____state_4 <= stage_outputs_valid_0 ? sel_64325 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_64326 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_64327 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_64328 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_64329 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? add_64343 : ____state_9;
      ____state_0 <= stage_outputs_valid_0 ? bit_slice_64345 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? bit_slice_64347 : ____state_1;
    end
  end
  assign divider_ready = and_68868;
  assign division__0_data = tuple_64350;
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
  wire [1:0] literal_63905;
  wire [1:0] literal_63906;
  wire [1:0] literal_63907;
  wire [1:0] literal_63908;
  wire [108:0] array_index_63909;
  wire [108:0] array_index_63910;
  wire [108:0] array_index_63911;
  wire [108:0] array_index_63912;
  wire [47:0] a_large__1;
  wire [47:0] a_small__1;
  wire [47:0] a_large__2;
  wire [47:0] a_small__2;
  wire [47:0] a_large__3;
  wire [47:0] a_small__3;
  wire [47:0] a_large__4;
  wire [47:0] a_small__4;
  wire a_subtract;
  wire [47:0] add_63922;
  wire [47:0] sub_63923;
  wire a_subtract__1;
  wire [47:0] add_63925;
  wire [47:0] sub_63926;
  wire a_subtract__2;
  wire [47:0] add_63928;
  wire [47:0] sub_63929;
  wire a_subtract__3;
  wire [47:0] add_63931;
  wire [47:0] sub_63932;
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
  wire [59:0] tuple_63954;
  wire [59:0] tuple_63955;
  wire [59:0] tuple_63956;
  wire [59:0] tuple_63957;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_63963;
  assign v_p[0] = lane_aligned_data[121:13];
  assign v_p[1] = lane_aligned_data[230:122];
  assign v_p[2] = lane_aligned_data[339:231];
  assign v_p[3] = lane_aligned_data[448:340];
  assign literal_63905 = 2'h0;
  assign literal_63906 = 2'h1;
  assign literal_63907 = 2'h2;
  assign literal_63908 = 2'h3;
  assign array_index_63909 = v_p[literal_63905];
  assign array_index_63910 = v_p[literal_63906];
  assign array_index_63911 = v_p[literal_63907];
  assign array_index_63912 = v_p[literal_63908];
  assign a_large__1 = array_index_63909[98:51];
  assign a_small__1 = array_index_63909[50:3];
  assign a_large__2 = array_index_63910[98:51];
  assign a_small__2 = array_index_63910[50:3];
  assign a_large__3 = array_index_63911[98:51];
  assign a_small__3 = array_index_63911[50:3];
  assign a_large__4 = array_index_63912[98:51];
  assign a_small__4 = array_index_63912[50:3];
  assign a_subtract = array_index_63909[2:2];
  assign add_63922 = a_large__1 + a_small__1;
  assign sub_63923 = a_large__1 - a_small__1;
  assign a_subtract__1 = array_index_63910[2:2];
  assign add_63925 = a_large__2 + a_small__2;
  assign sub_63926 = a_large__2 - a_small__2;
  assign a_subtract__2 = array_index_63911[2:2];
  assign add_63928 = a_large__3 + a_small__3;
  assign sub_63929 = a_large__3 - a_small__3;
  assign a_subtract__3 = array_index_63912[2:2];
  assign add_63931 = a_large__4 + a_small__4;
  assign sub_63932 = a_large__4 - a_small__4;
  assign a_sign = array_index_63909[108:108];
  assign a_exponent = array_index_63909[107:99];
  assign significand = a_subtract ? sub_63923 : add_63922;
  assign a_special = array_index_63909[1:0];
  assign a_sign__1 = array_index_63910[108:108];
  assign a_exponent__1 = array_index_63910[107:99];
  assign significand__1 = a_subtract__1 ? sub_63926 : add_63925;
  assign a_special__1 = array_index_63910[1:0];
  assign a_sign__2 = array_index_63911[108:108];
  assign a_exponent__2 = array_index_63911[107:99];
  assign significand__2 = a_subtract__2 ? sub_63929 : add_63928;
  assign a_special__2 = array_index_63911[1:0];
  assign a_sign__3 = array_index_63912[108:108];
  assign a_exponent__3 = array_index_63912[107:99];
  assign significand__3 = a_subtract__3 ? sub_63932 : add_63931;
  assign a_special__3 = array_index_63912[1:0];
  assign tuple_63954 = {a_sign, a_exponent, significand, a_special};
  assign tuple_63955 = {a_sign__1, a_exponent__1, significand__1, a_special__1};
  assign tuple_63956 = {a_sign__2, a_exponent__2, significand__2, a_special__2};
  assign tuple_63957 = {a_sign__3, a_exponent__3, significand__3, a_special__3};
  assign p[0] = tuple_63954;
  assign p[1] = tuple_63955;
  assign p[2] = tuple_63956;
  assign p[3] = tuple_63957;
  assign v_tag = lane_aligned_data[12:0];
  assign stage_outputs_valid_0 = lane_aligned_valid & lane_exact_ready;
  assign tuple_63963 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_aligned_ready = stage_outputs_valid_0;
  assign lane_exact_data = tuple_63963;
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
  wire [1:0] literal_63801;
  wire [1:0] literal_63802;
  wire [1:0] literal_63803;
  wire [1:0] literal_63804;
  wire [114:0] array_index_63805;
  wire [114:0] array_index_63806;
  wire [114:0] array_index_63807;
  wire [114:0] array_index_63808;
  wire [47:0] p_small;
  wire [47:0] literal_63810;
  wire [5:0] p_shift;
  wire [47:0] p_small__1;
  wire [5:0] p_shift__1;
  wire [47:0] p_small__2;
  wire [5:0] p_shift__2;
  wire [47:0] p_small__3;
  wire [5:0] p_shift__3;
  wire [47:0] not_63818;
  wire [47:0] shll_63819;
  wire [47:0] not_63820;
  wire [47:0] shll_63821;
  wire [47:0] not_63822;
  wire [47:0] shll_63823;
  wire [47:0] not_63824;
  wire [47:0] shll_63825;
  wire [47:0] whole;
  wire [47:0] nor_63827;
  wire [47:0] literal_63828;
  wire [47:0] whole__1;
  wire [47:0] nor_63830;
  wire [47:0] whole__2;
  wire [47:0] nor_63832;
  wire [47:0] whole__3;
  wire [47:0] nor_63834;
  wire bit_slice_63835;
  wire ne_63836;
  wire bit_slice_63837;
  wire ne_63838;
  wire bit_slice_63839;
  wire ne_63840;
  wire bit_slice_63841;
  wire ne_63842;
  wire [46:0] bit_slice_63843;
  wire or_63844;
  wire [46:0] bit_slice_63845;
  wire or_63846;
  wire [46:0] bit_slice_63847;
  wire or_63848;
  wire [46:0] bit_slice_63849;
  wire or_63850;
  wire p_sign;
  wire [8:0] p_exponent;
  wire [47:0] p_large;
  wire [47:0] concat_63854;
  wire p_subtract;
  wire [1:0] p_special;
  wire p_sign__1;
  wire [8:0] p_exponent__1;
  wire [47:0] p_large__1;
  wire [47:0] concat_63860;
  wire p_subtract__1;
  wire [1:0] p_special__1;
  wire p_sign__2;
  wire [8:0] p_exponent__2;
  wire [47:0] p_large__2;
  wire [47:0] concat_63866;
  wire p_subtract__2;
  wire [1:0] p_special__2;
  wire p_sign__3;
  wire [8:0] p_exponent__3;
  wire [47:0] p_large__3;
  wire [47:0] concat_63872;
  wire p_subtract__3;
  wire [1:0] p_special__3;
  wire [108:0] tuple_63877;
  wire [108:0] tuple_63878;
  wire [108:0] tuple_63879;
  wire [108:0] tuple_63880;
  wire [108:0] p[0:3];
  wire [12:0] v_tag;
  wire [448:0] tuple_63888;
  wire stage_outputs_valid_0;
  assign v_p[0] = lane_prepared_data[127:13];
  assign v_p[1] = lane_prepared_data[242:128];
  assign v_p[2] = lane_prepared_data[357:243];
  assign v_p[3] = lane_prepared_data[472:358];
  assign literal_63801 = 2'h0;
  assign literal_63802 = 2'h1;
  assign literal_63803 = 2'h2;
  assign literal_63804 = 2'h3;
  assign array_index_63805 = v_p[literal_63801];
  assign array_index_63806 = v_p[literal_63802];
  assign array_index_63807 = v_p[literal_63803];
  assign array_index_63808 = v_p[literal_63804];
  assign p_small = array_index_63805[56:9];
  assign literal_63810 = 48'hffff_ffff_ffff;
  assign p_shift = array_index_63805[8:3];
  assign p_small__1 = array_index_63806[56:9];
  assign p_shift__1 = array_index_63806[8:3];
  assign p_small__2 = array_index_63807[56:9];
  assign p_shift__2 = array_index_63807[8:3];
  assign p_small__3 = array_index_63808[56:9];
  assign p_shift__3 = array_index_63808[8:3];
  assign not_63818 = ~p_small;
  assign shll_63819 = p_shift >= 6'h30 ? 48'h0000_0000_0000 : literal_63810 << p_shift;
  assign not_63820 = ~p_small__1;
  assign shll_63821 = p_shift__1 >= 6'h30 ? 48'h0000_0000_0000 : literal_63810 << p_shift__1;
  assign not_63822 = ~p_small__2;
  assign shll_63823 = p_shift__2 >= 6'h30 ? 48'h0000_0000_0000 : literal_63810 << p_shift__2;
  assign not_63824 = ~p_small__3;
  assign shll_63825 = p_shift__3 >= 6'h30 ? 48'h0000_0000_0000 : literal_63810 << p_shift__3;
  assign whole = p_shift >= 6'h30 ? 48'h0000_0000_0000 : p_small >> p_shift;
  assign nor_63827 = ~(not_63818 | shll_63819);
  assign literal_63828 = 48'h0000_0000_0000;
  assign whole__1 = p_shift__1 >= 6'h30 ? 48'h0000_0000_0000 : p_small__1 >> p_shift__1;
  assign nor_63830 = ~(not_63820 | shll_63821);
  assign whole__2 = p_shift__2 >= 6'h30 ? 48'h0000_0000_0000 : p_small__2 >> p_shift__2;
  assign nor_63832 = ~(not_63822 | shll_63823);
  assign whole__3 = p_shift__3 >= 6'h30 ? 48'h0000_0000_0000 : p_small__3 >> p_shift__3;
  assign nor_63834 = ~(not_63824 | shll_63825);
  assign bit_slice_63835 = whole[0];
  assign ne_63836 = nor_63827 != literal_63828;
  assign bit_slice_63837 = whole__1[0];
  assign ne_63838 = nor_63830 != literal_63828;
  assign bit_slice_63839 = whole__2[0];
  assign ne_63840 = nor_63832 != literal_63828;
  assign bit_slice_63841 = whole__3[0];
  assign ne_63842 = nor_63834 != literal_63828;
  assign bit_slice_63843 = whole[47:1];
  assign or_63844 = bit_slice_63835 | ne_63836;
  assign bit_slice_63845 = whole__1[47:1];
  assign or_63846 = bit_slice_63837 | ne_63838;
  assign bit_slice_63847 = whole__2[47:1];
  assign or_63848 = bit_slice_63839 | ne_63840;
  assign bit_slice_63849 = whole__3[47:1];
  assign or_63850 = bit_slice_63841 | ne_63842;
  assign p_sign = array_index_63805[114:114];
  assign p_exponent = array_index_63805[113:105];
  assign p_large = array_index_63805[104:57];
  assign concat_63854 = {bit_slice_63843, or_63844};
  assign p_subtract = array_index_63805[2:2];
  assign p_special = array_index_63805[1:0];
  assign p_sign__1 = array_index_63806[114:114];
  assign p_exponent__1 = array_index_63806[113:105];
  assign p_large__1 = array_index_63806[104:57];
  assign concat_63860 = {bit_slice_63845, or_63846};
  assign p_subtract__1 = array_index_63806[2:2];
  assign p_special__1 = array_index_63806[1:0];
  assign p_sign__2 = array_index_63807[114:114];
  assign p_exponent__2 = array_index_63807[113:105];
  assign p_large__2 = array_index_63807[104:57];
  assign concat_63866 = {bit_slice_63847, or_63848};
  assign p_subtract__2 = array_index_63807[2:2];
  assign p_special__2 = array_index_63807[1:0];
  assign p_sign__3 = array_index_63808[114:114];
  assign p_exponent__3 = array_index_63808[113:105];
  assign p_large__3 = array_index_63808[104:57];
  assign concat_63872 = {bit_slice_63849, or_63850};
  assign p_subtract__3 = array_index_63808[2:2];
  assign p_special__3 = array_index_63808[1:0];
  assign tuple_63877 = {p_sign, p_exponent, p_large, concat_63854, p_subtract, p_special};
  assign tuple_63878 = {p_sign__1, p_exponent__1, p_large__1, concat_63860, p_subtract__1, p_special__1};
  assign tuple_63879 = {p_sign__2, p_exponent__2, p_large__2, concat_63866, p_subtract__2, p_special__2};
  assign tuple_63880 = {p_sign__3, p_exponent__3, p_large__3, concat_63872, p_subtract__3, p_special__3};
  assign p[0] = tuple_63877;
  assign p[1] = tuple_63878;
  assign p[2] = tuple_63879;
  assign p[3] = tuple_63880;
  assign v_tag = lane_prepared_data[12:0];
  assign tuple_63888 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = lane_prepared_valid & lane_aligned_ready;
  assign lane_aligned_data = tuple_63888;
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
  wire [1:0] literal_63979;
  wire [1:0] literal_63980;
  wire [1:0] literal_63981;
  wire [1:0] literal_63982;
  wire [59:0] array_index_63983;
  wire [59:0] array_index_63984;
  wire [59:0] array_index_63985;
  wire [59:0] array_index_63986;
  wire [47:0] e_significand;
  wire [47:0] e_significand__1;
  wire [47:0] e_significand__2;
  wire [47:0] e_significand__3;
  wire [47:0] reverse_63991;
  wire [47:0] reverse_63992;
  wire [47:0] reverse_63993;
  wire [47:0] reverse_63994;
  wire [48:0] one_hot_63995;
  wire [48:0] one_hot_63996;
  wire [48:0] one_hot_63997;
  wire [48:0] one_hot_63998;
  wire [2:0] literal_63999;
  wire [5:0] encode_64000;
  wire [5:0] encode_64001;
  wire [5:0] encode_64002;
  wire [5:0] encode_64003;
  wire [8:0] zeros;
  wire [8:0] e_exponent;
  wire [8:0] zeros__1;
  wire [8:0] e_exponent__1;
  wire [8:0] zeros__2;
  wire [8:0] e_exponent__2;
  wire [8:0] zeros__3;
  wire [8:0] e_exponent__3;
  wire ult_64012;
  wire ult_64013;
  wire ult_64014;
  wire ult_64015;
  wire [8:0] shift;
  wire [8:0] shift__1;
  wire [8:0] shift__2;
  wire [8:0] shift__3;
  wire [8:0] literal_64020;
  wire [47:0] significand;
  wire [47:0] significand__1;
  wire [47:0] significand__2;
  wire [47:0] significand__3;
  wire [8:0] add_64025;
  wire bit_slice_64026;
  wire [8:0] add_64027;
  wire bit_slice_64028;
  wire [8:0] add_64029;
  wire bit_slice_64030;
  wire [8:0] add_64031;
  wire bit_slice_64032;
  wire [8:0] sub_64033;
  wire [8:0] sign_ext_64034;
  wire [8:0] sub_64035;
  wire [8:0] sign_ext_64036;
  wire [8:0] sub_64037;
  wire [8:0] sign_ext_64038;
  wire [8:0] sub_64039;
  wire [8:0] sign_ext_64040;
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
  wire [59:0] tuple_64058;
  wire [59:0] tuple_64059;
  wire [59:0] tuple_64060;
  wire [59:0] tuple_64061;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_64067;
  assign v_p[0] = lane_exact_data[72:13];
  assign v_p[1] = lane_exact_data[132:73];
  assign v_p[2] = lane_exact_data[192:133];
  assign v_p[3] = lane_exact_data[252:193];
  assign literal_63979 = 2'h0;
  assign literal_63980 = 2'h1;
  assign literal_63981 = 2'h2;
  assign literal_63982 = 2'h3;
  assign array_index_63983 = v_p[literal_63979];
  assign array_index_63984 = v_p[literal_63980];
  assign array_index_63985 = v_p[literal_63981];
  assign array_index_63986 = v_p[literal_63982];
  assign e_significand = array_index_63983[49:2];
  assign e_significand__1 = array_index_63984[49:2];
  assign e_significand__2 = array_index_63985[49:2];
  assign e_significand__3 = array_index_63986[49:2];
  assign reverse_63991 = {e_significand[0], e_significand[1], e_significand[2], e_significand[3], e_significand[4], e_significand[5], e_significand[6], e_significand[7], e_significand[8], e_significand[9], e_significand[10], e_significand[11], e_significand[12], e_significand[13], e_significand[14], e_significand[15], e_significand[16], e_significand[17], e_significand[18], e_significand[19], e_significand[20], e_significand[21], e_significand[22], e_significand[23], e_significand[24], e_significand[25], e_significand[26], e_significand[27], e_significand[28], e_significand[29], e_significand[30], e_significand[31], e_significand[32], e_significand[33], e_significand[34], e_significand[35], e_significand[36], e_significand[37], e_significand[38], e_significand[39], e_significand[40], e_significand[41], e_significand[42], e_significand[43], e_significand[44], e_significand[45], e_significand[46], e_significand[47]};
  assign reverse_63992 = {e_significand__1[0], e_significand__1[1], e_significand__1[2], e_significand__1[3], e_significand__1[4], e_significand__1[5], e_significand__1[6], e_significand__1[7], e_significand__1[8], e_significand__1[9], e_significand__1[10], e_significand__1[11], e_significand__1[12], e_significand__1[13], e_significand__1[14], e_significand__1[15], e_significand__1[16], e_significand__1[17], e_significand__1[18], e_significand__1[19], e_significand__1[20], e_significand__1[21], e_significand__1[22], e_significand__1[23], e_significand__1[24], e_significand__1[25], e_significand__1[26], e_significand__1[27], e_significand__1[28], e_significand__1[29], e_significand__1[30], e_significand__1[31], e_significand__1[32], e_significand__1[33], e_significand__1[34], e_significand__1[35], e_significand__1[36], e_significand__1[37], e_significand__1[38], e_significand__1[39], e_significand__1[40], e_significand__1[41], e_significand__1[42], e_significand__1[43], e_significand__1[44], e_significand__1[45], e_significand__1[46], e_significand__1[47]};
  assign reverse_63993 = {e_significand__2[0], e_significand__2[1], e_significand__2[2], e_significand__2[3], e_significand__2[4], e_significand__2[5], e_significand__2[6], e_significand__2[7], e_significand__2[8], e_significand__2[9], e_significand__2[10], e_significand__2[11], e_significand__2[12], e_significand__2[13], e_significand__2[14], e_significand__2[15], e_significand__2[16], e_significand__2[17], e_significand__2[18], e_significand__2[19], e_significand__2[20], e_significand__2[21], e_significand__2[22], e_significand__2[23], e_significand__2[24], e_significand__2[25], e_significand__2[26], e_significand__2[27], e_significand__2[28], e_significand__2[29], e_significand__2[30], e_significand__2[31], e_significand__2[32], e_significand__2[33], e_significand__2[34], e_significand__2[35], e_significand__2[36], e_significand__2[37], e_significand__2[38], e_significand__2[39], e_significand__2[40], e_significand__2[41], e_significand__2[42], e_significand__2[43], e_significand__2[44], e_significand__2[45], e_significand__2[46], e_significand__2[47]};
  assign reverse_63994 = {e_significand__3[0], e_significand__3[1], e_significand__3[2], e_significand__3[3], e_significand__3[4], e_significand__3[5], e_significand__3[6], e_significand__3[7], e_significand__3[8], e_significand__3[9], e_significand__3[10], e_significand__3[11], e_significand__3[12], e_significand__3[13], e_significand__3[14], e_significand__3[15], e_significand__3[16], e_significand__3[17], e_significand__3[18], e_significand__3[19], e_significand__3[20], e_significand__3[21], e_significand__3[22], e_significand__3[23], e_significand__3[24], e_significand__3[25], e_significand__3[26], e_significand__3[27], e_significand__3[28], e_significand__3[29], e_significand__3[30], e_significand__3[31], e_significand__3[32], e_significand__3[33], e_significand__3[34], e_significand__3[35], e_significand__3[36], e_significand__3[37], e_significand__3[38], e_significand__3[39], e_significand__3[40], e_significand__3[41], e_significand__3[42], e_significand__3[43], e_significand__3[44], e_significand__3[45], e_significand__3[46], e_significand__3[47]};
  assign one_hot_63995 = {reverse_63991[47:0] == 48'h0000_0000_0000, reverse_63991[47] && reverse_63991[46:0] == 47'h0000_0000_0000, reverse_63991[46] && reverse_63991[45:0] == 46'h0000_0000_0000, reverse_63991[45] && reverse_63991[44:0] == 45'h0000_0000_0000, reverse_63991[44] && reverse_63991[43:0] == 44'h000_0000_0000, reverse_63991[43] && reverse_63991[42:0] == 43'h000_0000_0000, reverse_63991[42] && reverse_63991[41:0] == 42'h000_0000_0000, reverse_63991[41] && reverse_63991[40:0] == 41'h000_0000_0000, reverse_63991[40] && reverse_63991[39:0] == 40'h00_0000_0000, reverse_63991[39] && reverse_63991[38:0] == 39'h00_0000_0000, reverse_63991[38] && reverse_63991[37:0] == 38'h00_0000_0000, reverse_63991[37] && reverse_63991[36:0] == 37'h00_0000_0000, reverse_63991[36] && reverse_63991[35:0] == 36'h0_0000_0000, reverse_63991[35] && reverse_63991[34:0] == 35'h0_0000_0000, reverse_63991[34] && reverse_63991[33:0] == 34'h0_0000_0000, reverse_63991[33] && reverse_63991[32:0] == 33'h0_0000_0000, reverse_63991[32] && reverse_63991[31:0] == 32'h0000_0000, reverse_63991[31] && reverse_63991[30:0] == 31'h0000_0000, reverse_63991[30] && reverse_63991[29:0] == 30'h0000_0000, reverse_63991[29] && reverse_63991[28:0] == 29'h0000_0000, reverse_63991[28] && reverse_63991[27:0] == 28'h000_0000, reverse_63991[27] && reverse_63991[26:0] == 27'h000_0000, reverse_63991[26] && reverse_63991[25:0] == 26'h000_0000, reverse_63991[25] && reverse_63991[24:0] == 25'h000_0000, reverse_63991[24] && reverse_63991[23:0] == 24'h00_0000, reverse_63991[23] && reverse_63991[22:0] == 23'h00_0000, reverse_63991[22] && reverse_63991[21:0] == 22'h00_0000, reverse_63991[21] && reverse_63991[20:0] == 21'h00_0000, reverse_63991[20] && reverse_63991[19:0] == 20'h0_0000, reverse_63991[19] && reverse_63991[18:0] == 19'h0_0000, reverse_63991[18] && reverse_63991[17:0] == 18'h0_0000, reverse_63991[17] && reverse_63991[16:0] == 17'h0_0000, reverse_63991[16] && reverse_63991[15:0] == 16'h0000, reverse_63991[15] && reverse_63991[14:0] == 15'h0000, reverse_63991[14] && reverse_63991[13:0] == 14'h0000, reverse_63991[13] && reverse_63991[12:0] == 13'h0000, reverse_63991[12] && reverse_63991[11:0] == 12'h000, reverse_63991[11] && reverse_63991[10:0] == 11'h000, reverse_63991[10] && reverse_63991[9:0] == 10'h000, reverse_63991[9] && reverse_63991[8:0] == 9'h000, reverse_63991[8] && reverse_63991[7:0] == 8'h00, reverse_63991[7] && reverse_63991[6:0] == 7'h00, reverse_63991[6] && reverse_63991[5:0] == 6'h00, reverse_63991[5] && reverse_63991[4:0] == 5'h00, reverse_63991[4] && reverse_63991[3:0] == 4'h0, reverse_63991[3] && reverse_63991[2:0] == 3'h0, reverse_63991[2] && reverse_63991[1:0] == 2'h0, reverse_63991[1] && !reverse_63991[0], reverse_63991[0]};
  assign one_hot_63996 = {reverse_63992[47:0] == 48'h0000_0000_0000, reverse_63992[47] && reverse_63992[46:0] == 47'h0000_0000_0000, reverse_63992[46] && reverse_63992[45:0] == 46'h0000_0000_0000, reverse_63992[45] && reverse_63992[44:0] == 45'h0000_0000_0000, reverse_63992[44] && reverse_63992[43:0] == 44'h000_0000_0000, reverse_63992[43] && reverse_63992[42:0] == 43'h000_0000_0000, reverse_63992[42] && reverse_63992[41:0] == 42'h000_0000_0000, reverse_63992[41] && reverse_63992[40:0] == 41'h000_0000_0000, reverse_63992[40] && reverse_63992[39:0] == 40'h00_0000_0000, reverse_63992[39] && reverse_63992[38:0] == 39'h00_0000_0000, reverse_63992[38] && reverse_63992[37:0] == 38'h00_0000_0000, reverse_63992[37] && reverse_63992[36:0] == 37'h00_0000_0000, reverse_63992[36] && reverse_63992[35:0] == 36'h0_0000_0000, reverse_63992[35] && reverse_63992[34:0] == 35'h0_0000_0000, reverse_63992[34] && reverse_63992[33:0] == 34'h0_0000_0000, reverse_63992[33] && reverse_63992[32:0] == 33'h0_0000_0000, reverse_63992[32] && reverse_63992[31:0] == 32'h0000_0000, reverse_63992[31] && reverse_63992[30:0] == 31'h0000_0000, reverse_63992[30] && reverse_63992[29:0] == 30'h0000_0000, reverse_63992[29] && reverse_63992[28:0] == 29'h0000_0000, reverse_63992[28] && reverse_63992[27:0] == 28'h000_0000, reverse_63992[27] && reverse_63992[26:0] == 27'h000_0000, reverse_63992[26] && reverse_63992[25:0] == 26'h000_0000, reverse_63992[25] && reverse_63992[24:0] == 25'h000_0000, reverse_63992[24] && reverse_63992[23:0] == 24'h00_0000, reverse_63992[23] && reverse_63992[22:0] == 23'h00_0000, reverse_63992[22] && reverse_63992[21:0] == 22'h00_0000, reverse_63992[21] && reverse_63992[20:0] == 21'h00_0000, reverse_63992[20] && reverse_63992[19:0] == 20'h0_0000, reverse_63992[19] && reverse_63992[18:0] == 19'h0_0000, reverse_63992[18] && reverse_63992[17:0] == 18'h0_0000, reverse_63992[17] && reverse_63992[16:0] == 17'h0_0000, reverse_63992[16] && reverse_63992[15:0] == 16'h0000, reverse_63992[15] && reverse_63992[14:0] == 15'h0000, reverse_63992[14] && reverse_63992[13:0] == 14'h0000, reverse_63992[13] && reverse_63992[12:0] == 13'h0000, reverse_63992[12] && reverse_63992[11:0] == 12'h000, reverse_63992[11] && reverse_63992[10:0] == 11'h000, reverse_63992[10] && reverse_63992[9:0] == 10'h000, reverse_63992[9] && reverse_63992[8:0] == 9'h000, reverse_63992[8] && reverse_63992[7:0] == 8'h00, reverse_63992[7] && reverse_63992[6:0] == 7'h00, reverse_63992[6] && reverse_63992[5:0] == 6'h00, reverse_63992[5] && reverse_63992[4:0] == 5'h00, reverse_63992[4] && reverse_63992[3:0] == 4'h0, reverse_63992[3] && reverse_63992[2:0] == 3'h0, reverse_63992[2] && reverse_63992[1:0] == 2'h0, reverse_63992[1] && !reverse_63992[0], reverse_63992[0]};
  assign one_hot_63997 = {reverse_63993[47:0] == 48'h0000_0000_0000, reverse_63993[47] && reverse_63993[46:0] == 47'h0000_0000_0000, reverse_63993[46] && reverse_63993[45:0] == 46'h0000_0000_0000, reverse_63993[45] && reverse_63993[44:0] == 45'h0000_0000_0000, reverse_63993[44] && reverse_63993[43:0] == 44'h000_0000_0000, reverse_63993[43] && reverse_63993[42:0] == 43'h000_0000_0000, reverse_63993[42] && reverse_63993[41:0] == 42'h000_0000_0000, reverse_63993[41] && reverse_63993[40:0] == 41'h000_0000_0000, reverse_63993[40] && reverse_63993[39:0] == 40'h00_0000_0000, reverse_63993[39] && reverse_63993[38:0] == 39'h00_0000_0000, reverse_63993[38] && reverse_63993[37:0] == 38'h00_0000_0000, reverse_63993[37] && reverse_63993[36:0] == 37'h00_0000_0000, reverse_63993[36] && reverse_63993[35:0] == 36'h0_0000_0000, reverse_63993[35] && reverse_63993[34:0] == 35'h0_0000_0000, reverse_63993[34] && reverse_63993[33:0] == 34'h0_0000_0000, reverse_63993[33] && reverse_63993[32:0] == 33'h0_0000_0000, reverse_63993[32] && reverse_63993[31:0] == 32'h0000_0000, reverse_63993[31] && reverse_63993[30:0] == 31'h0000_0000, reverse_63993[30] && reverse_63993[29:0] == 30'h0000_0000, reverse_63993[29] && reverse_63993[28:0] == 29'h0000_0000, reverse_63993[28] && reverse_63993[27:0] == 28'h000_0000, reverse_63993[27] && reverse_63993[26:0] == 27'h000_0000, reverse_63993[26] && reverse_63993[25:0] == 26'h000_0000, reverse_63993[25] && reverse_63993[24:0] == 25'h000_0000, reverse_63993[24] && reverse_63993[23:0] == 24'h00_0000, reverse_63993[23] && reverse_63993[22:0] == 23'h00_0000, reverse_63993[22] && reverse_63993[21:0] == 22'h00_0000, reverse_63993[21] && reverse_63993[20:0] == 21'h00_0000, reverse_63993[20] && reverse_63993[19:0] == 20'h0_0000, reverse_63993[19] && reverse_63993[18:0] == 19'h0_0000, reverse_63993[18] && reverse_63993[17:0] == 18'h0_0000, reverse_63993[17] && reverse_63993[16:0] == 17'h0_0000, reverse_63993[16] && reverse_63993[15:0] == 16'h0000, reverse_63993[15] && reverse_63993[14:0] == 15'h0000, reverse_63993[14] && reverse_63993[13:0] == 14'h0000, reverse_63993[13] && reverse_63993[12:0] == 13'h0000, reverse_63993[12] && reverse_63993[11:0] == 12'h000, reverse_63993[11] && reverse_63993[10:0] == 11'h000, reverse_63993[10] && reverse_63993[9:0] == 10'h000, reverse_63993[9] && reverse_63993[8:0] == 9'h000, reverse_63993[8] && reverse_63993[7:0] == 8'h00, reverse_63993[7] && reverse_63993[6:0] == 7'h00, reverse_63993[6] && reverse_63993[5:0] == 6'h00, reverse_63993[5] && reverse_63993[4:0] == 5'h00, reverse_63993[4] && reverse_63993[3:0] == 4'h0, reverse_63993[3] && reverse_63993[2:0] == 3'h0, reverse_63993[2] && reverse_63993[1:0] == 2'h0, reverse_63993[1] && !reverse_63993[0], reverse_63993[0]};
  assign one_hot_63998 = {reverse_63994[47:0] == 48'h0000_0000_0000, reverse_63994[47] && reverse_63994[46:0] == 47'h0000_0000_0000, reverse_63994[46] && reverse_63994[45:0] == 46'h0000_0000_0000, reverse_63994[45] && reverse_63994[44:0] == 45'h0000_0000_0000, reverse_63994[44] && reverse_63994[43:0] == 44'h000_0000_0000, reverse_63994[43] && reverse_63994[42:0] == 43'h000_0000_0000, reverse_63994[42] && reverse_63994[41:0] == 42'h000_0000_0000, reverse_63994[41] && reverse_63994[40:0] == 41'h000_0000_0000, reverse_63994[40] && reverse_63994[39:0] == 40'h00_0000_0000, reverse_63994[39] && reverse_63994[38:0] == 39'h00_0000_0000, reverse_63994[38] && reverse_63994[37:0] == 38'h00_0000_0000, reverse_63994[37] && reverse_63994[36:0] == 37'h00_0000_0000, reverse_63994[36] && reverse_63994[35:0] == 36'h0_0000_0000, reverse_63994[35] && reverse_63994[34:0] == 35'h0_0000_0000, reverse_63994[34] && reverse_63994[33:0] == 34'h0_0000_0000, reverse_63994[33] && reverse_63994[32:0] == 33'h0_0000_0000, reverse_63994[32] && reverse_63994[31:0] == 32'h0000_0000, reverse_63994[31] && reverse_63994[30:0] == 31'h0000_0000, reverse_63994[30] && reverse_63994[29:0] == 30'h0000_0000, reverse_63994[29] && reverse_63994[28:0] == 29'h0000_0000, reverse_63994[28] && reverse_63994[27:0] == 28'h000_0000, reverse_63994[27] && reverse_63994[26:0] == 27'h000_0000, reverse_63994[26] && reverse_63994[25:0] == 26'h000_0000, reverse_63994[25] && reverse_63994[24:0] == 25'h000_0000, reverse_63994[24] && reverse_63994[23:0] == 24'h00_0000, reverse_63994[23] && reverse_63994[22:0] == 23'h00_0000, reverse_63994[22] && reverse_63994[21:0] == 22'h00_0000, reverse_63994[21] && reverse_63994[20:0] == 21'h00_0000, reverse_63994[20] && reverse_63994[19:0] == 20'h0_0000, reverse_63994[19] && reverse_63994[18:0] == 19'h0_0000, reverse_63994[18] && reverse_63994[17:0] == 18'h0_0000, reverse_63994[17] && reverse_63994[16:0] == 17'h0_0000, reverse_63994[16] && reverse_63994[15:0] == 16'h0000, reverse_63994[15] && reverse_63994[14:0] == 15'h0000, reverse_63994[14] && reverse_63994[13:0] == 14'h0000, reverse_63994[13] && reverse_63994[12:0] == 13'h0000, reverse_63994[12] && reverse_63994[11:0] == 12'h000, reverse_63994[11] && reverse_63994[10:0] == 11'h000, reverse_63994[10] && reverse_63994[9:0] == 10'h000, reverse_63994[9] && reverse_63994[8:0] == 9'h000, reverse_63994[8] && reverse_63994[7:0] == 8'h00, reverse_63994[7] && reverse_63994[6:0] == 7'h00, reverse_63994[6] && reverse_63994[5:0] == 6'h00, reverse_63994[5] && reverse_63994[4:0] == 5'h00, reverse_63994[4] && reverse_63994[3:0] == 4'h0, reverse_63994[3] && reverse_63994[2:0] == 3'h0, reverse_63994[2] && reverse_63994[1:0] == 2'h0, reverse_63994[1] && !reverse_63994[0], reverse_63994[0]};
  assign literal_63999 = 3'h0;
  assign encode_64000 = {one_hot_63995[32] | one_hot_63995[33] | one_hot_63995[34] | one_hot_63995[35] | one_hot_63995[36] | one_hot_63995[37] | one_hot_63995[38] | one_hot_63995[39] | one_hot_63995[40] | one_hot_63995[41] | one_hot_63995[42] | one_hot_63995[43] | one_hot_63995[44] | one_hot_63995[45] | one_hot_63995[46] | one_hot_63995[47] | one_hot_63995[48], one_hot_63995[16] | one_hot_63995[17] | one_hot_63995[18] | one_hot_63995[19] | one_hot_63995[20] | one_hot_63995[21] | one_hot_63995[22] | one_hot_63995[23] | one_hot_63995[24] | one_hot_63995[25] | one_hot_63995[26] | one_hot_63995[27] | one_hot_63995[28] | one_hot_63995[29] | one_hot_63995[30] | one_hot_63995[31] | one_hot_63995[48], one_hot_63995[8] | one_hot_63995[9] | one_hot_63995[10] | one_hot_63995[11] | one_hot_63995[12] | one_hot_63995[13] | one_hot_63995[14] | one_hot_63995[15] | one_hot_63995[24] | one_hot_63995[25] | one_hot_63995[26] | one_hot_63995[27] | one_hot_63995[28] | one_hot_63995[29] | one_hot_63995[30] | one_hot_63995[31] | one_hot_63995[40] | one_hot_63995[41] | one_hot_63995[42] | one_hot_63995[43] | one_hot_63995[44] | one_hot_63995[45] | one_hot_63995[46] | one_hot_63995[47], one_hot_63995[4] | one_hot_63995[5] | one_hot_63995[6] | one_hot_63995[7] | one_hot_63995[12] | one_hot_63995[13] | one_hot_63995[14] | one_hot_63995[15] | one_hot_63995[20] | one_hot_63995[21] | one_hot_63995[22] | one_hot_63995[23] | one_hot_63995[28] | one_hot_63995[29] | one_hot_63995[30] | one_hot_63995[31] | one_hot_63995[36] | one_hot_63995[37] | one_hot_63995[38] | one_hot_63995[39] | one_hot_63995[44] | one_hot_63995[45] | one_hot_63995[46] | one_hot_63995[47], one_hot_63995[2] | one_hot_63995[3] | one_hot_63995[6] | one_hot_63995[7] | one_hot_63995[10] | one_hot_63995[11] | one_hot_63995[14] | one_hot_63995[15] | one_hot_63995[18] | one_hot_63995[19] | one_hot_63995[22] | one_hot_63995[23] | one_hot_63995[26] | one_hot_63995[27] | one_hot_63995[30] | one_hot_63995[31] | one_hot_63995[34] | one_hot_63995[35] | one_hot_63995[38] | one_hot_63995[39] | one_hot_63995[42] | one_hot_63995[43] | one_hot_63995[46] | one_hot_63995[47], one_hot_63995[1] | one_hot_63995[3] | one_hot_63995[5] | one_hot_63995[7] | one_hot_63995[9] | one_hot_63995[11] | one_hot_63995[13] | one_hot_63995[15] | one_hot_63995[17] | one_hot_63995[19] | one_hot_63995[21] | one_hot_63995[23] | one_hot_63995[25] | one_hot_63995[27] | one_hot_63995[29] | one_hot_63995[31] | one_hot_63995[33] | one_hot_63995[35] | one_hot_63995[37] | one_hot_63995[39] | one_hot_63995[41] | one_hot_63995[43] | one_hot_63995[45] | one_hot_63995[47]};
  assign encode_64001 = {one_hot_63996[32] | one_hot_63996[33] | one_hot_63996[34] | one_hot_63996[35] | one_hot_63996[36] | one_hot_63996[37] | one_hot_63996[38] | one_hot_63996[39] | one_hot_63996[40] | one_hot_63996[41] | one_hot_63996[42] | one_hot_63996[43] | one_hot_63996[44] | one_hot_63996[45] | one_hot_63996[46] | one_hot_63996[47] | one_hot_63996[48], one_hot_63996[16] | one_hot_63996[17] | one_hot_63996[18] | one_hot_63996[19] | one_hot_63996[20] | one_hot_63996[21] | one_hot_63996[22] | one_hot_63996[23] | one_hot_63996[24] | one_hot_63996[25] | one_hot_63996[26] | one_hot_63996[27] | one_hot_63996[28] | one_hot_63996[29] | one_hot_63996[30] | one_hot_63996[31] | one_hot_63996[48], one_hot_63996[8] | one_hot_63996[9] | one_hot_63996[10] | one_hot_63996[11] | one_hot_63996[12] | one_hot_63996[13] | one_hot_63996[14] | one_hot_63996[15] | one_hot_63996[24] | one_hot_63996[25] | one_hot_63996[26] | one_hot_63996[27] | one_hot_63996[28] | one_hot_63996[29] | one_hot_63996[30] | one_hot_63996[31] | one_hot_63996[40] | one_hot_63996[41] | one_hot_63996[42] | one_hot_63996[43] | one_hot_63996[44] | one_hot_63996[45] | one_hot_63996[46] | one_hot_63996[47], one_hot_63996[4] | one_hot_63996[5] | one_hot_63996[6] | one_hot_63996[7] | one_hot_63996[12] | one_hot_63996[13] | one_hot_63996[14] | one_hot_63996[15] | one_hot_63996[20] | one_hot_63996[21] | one_hot_63996[22] | one_hot_63996[23] | one_hot_63996[28] | one_hot_63996[29] | one_hot_63996[30] | one_hot_63996[31] | one_hot_63996[36] | one_hot_63996[37] | one_hot_63996[38] | one_hot_63996[39] | one_hot_63996[44] | one_hot_63996[45] | one_hot_63996[46] | one_hot_63996[47], one_hot_63996[2] | one_hot_63996[3] | one_hot_63996[6] | one_hot_63996[7] | one_hot_63996[10] | one_hot_63996[11] | one_hot_63996[14] | one_hot_63996[15] | one_hot_63996[18] | one_hot_63996[19] | one_hot_63996[22] | one_hot_63996[23] | one_hot_63996[26] | one_hot_63996[27] | one_hot_63996[30] | one_hot_63996[31] | one_hot_63996[34] | one_hot_63996[35] | one_hot_63996[38] | one_hot_63996[39] | one_hot_63996[42] | one_hot_63996[43] | one_hot_63996[46] | one_hot_63996[47], one_hot_63996[1] | one_hot_63996[3] | one_hot_63996[5] | one_hot_63996[7] | one_hot_63996[9] | one_hot_63996[11] | one_hot_63996[13] | one_hot_63996[15] | one_hot_63996[17] | one_hot_63996[19] | one_hot_63996[21] | one_hot_63996[23] | one_hot_63996[25] | one_hot_63996[27] | one_hot_63996[29] | one_hot_63996[31] | one_hot_63996[33] | one_hot_63996[35] | one_hot_63996[37] | one_hot_63996[39] | one_hot_63996[41] | one_hot_63996[43] | one_hot_63996[45] | one_hot_63996[47]};
  assign encode_64002 = {one_hot_63997[32] | one_hot_63997[33] | one_hot_63997[34] | one_hot_63997[35] | one_hot_63997[36] | one_hot_63997[37] | one_hot_63997[38] | one_hot_63997[39] | one_hot_63997[40] | one_hot_63997[41] | one_hot_63997[42] | one_hot_63997[43] | one_hot_63997[44] | one_hot_63997[45] | one_hot_63997[46] | one_hot_63997[47] | one_hot_63997[48], one_hot_63997[16] | one_hot_63997[17] | one_hot_63997[18] | one_hot_63997[19] | one_hot_63997[20] | one_hot_63997[21] | one_hot_63997[22] | one_hot_63997[23] | one_hot_63997[24] | one_hot_63997[25] | one_hot_63997[26] | one_hot_63997[27] | one_hot_63997[28] | one_hot_63997[29] | one_hot_63997[30] | one_hot_63997[31] | one_hot_63997[48], one_hot_63997[8] | one_hot_63997[9] | one_hot_63997[10] | one_hot_63997[11] | one_hot_63997[12] | one_hot_63997[13] | one_hot_63997[14] | one_hot_63997[15] | one_hot_63997[24] | one_hot_63997[25] | one_hot_63997[26] | one_hot_63997[27] | one_hot_63997[28] | one_hot_63997[29] | one_hot_63997[30] | one_hot_63997[31] | one_hot_63997[40] | one_hot_63997[41] | one_hot_63997[42] | one_hot_63997[43] | one_hot_63997[44] | one_hot_63997[45] | one_hot_63997[46] | one_hot_63997[47], one_hot_63997[4] | one_hot_63997[5] | one_hot_63997[6] | one_hot_63997[7] | one_hot_63997[12] | one_hot_63997[13] | one_hot_63997[14] | one_hot_63997[15] | one_hot_63997[20] | one_hot_63997[21] | one_hot_63997[22] | one_hot_63997[23] | one_hot_63997[28] | one_hot_63997[29] | one_hot_63997[30] | one_hot_63997[31] | one_hot_63997[36] | one_hot_63997[37] | one_hot_63997[38] | one_hot_63997[39] | one_hot_63997[44] | one_hot_63997[45] | one_hot_63997[46] | one_hot_63997[47], one_hot_63997[2] | one_hot_63997[3] | one_hot_63997[6] | one_hot_63997[7] | one_hot_63997[10] | one_hot_63997[11] | one_hot_63997[14] | one_hot_63997[15] | one_hot_63997[18] | one_hot_63997[19] | one_hot_63997[22] | one_hot_63997[23] | one_hot_63997[26] | one_hot_63997[27] | one_hot_63997[30] | one_hot_63997[31] | one_hot_63997[34] | one_hot_63997[35] | one_hot_63997[38] | one_hot_63997[39] | one_hot_63997[42] | one_hot_63997[43] | one_hot_63997[46] | one_hot_63997[47], one_hot_63997[1] | one_hot_63997[3] | one_hot_63997[5] | one_hot_63997[7] | one_hot_63997[9] | one_hot_63997[11] | one_hot_63997[13] | one_hot_63997[15] | one_hot_63997[17] | one_hot_63997[19] | one_hot_63997[21] | one_hot_63997[23] | one_hot_63997[25] | one_hot_63997[27] | one_hot_63997[29] | one_hot_63997[31] | one_hot_63997[33] | one_hot_63997[35] | one_hot_63997[37] | one_hot_63997[39] | one_hot_63997[41] | one_hot_63997[43] | one_hot_63997[45] | one_hot_63997[47]};
  assign encode_64003 = {one_hot_63998[32] | one_hot_63998[33] | one_hot_63998[34] | one_hot_63998[35] | one_hot_63998[36] | one_hot_63998[37] | one_hot_63998[38] | one_hot_63998[39] | one_hot_63998[40] | one_hot_63998[41] | one_hot_63998[42] | one_hot_63998[43] | one_hot_63998[44] | one_hot_63998[45] | one_hot_63998[46] | one_hot_63998[47] | one_hot_63998[48], one_hot_63998[16] | one_hot_63998[17] | one_hot_63998[18] | one_hot_63998[19] | one_hot_63998[20] | one_hot_63998[21] | one_hot_63998[22] | one_hot_63998[23] | one_hot_63998[24] | one_hot_63998[25] | one_hot_63998[26] | one_hot_63998[27] | one_hot_63998[28] | one_hot_63998[29] | one_hot_63998[30] | one_hot_63998[31] | one_hot_63998[48], one_hot_63998[8] | one_hot_63998[9] | one_hot_63998[10] | one_hot_63998[11] | one_hot_63998[12] | one_hot_63998[13] | one_hot_63998[14] | one_hot_63998[15] | one_hot_63998[24] | one_hot_63998[25] | one_hot_63998[26] | one_hot_63998[27] | one_hot_63998[28] | one_hot_63998[29] | one_hot_63998[30] | one_hot_63998[31] | one_hot_63998[40] | one_hot_63998[41] | one_hot_63998[42] | one_hot_63998[43] | one_hot_63998[44] | one_hot_63998[45] | one_hot_63998[46] | one_hot_63998[47], one_hot_63998[4] | one_hot_63998[5] | one_hot_63998[6] | one_hot_63998[7] | one_hot_63998[12] | one_hot_63998[13] | one_hot_63998[14] | one_hot_63998[15] | one_hot_63998[20] | one_hot_63998[21] | one_hot_63998[22] | one_hot_63998[23] | one_hot_63998[28] | one_hot_63998[29] | one_hot_63998[30] | one_hot_63998[31] | one_hot_63998[36] | one_hot_63998[37] | one_hot_63998[38] | one_hot_63998[39] | one_hot_63998[44] | one_hot_63998[45] | one_hot_63998[46] | one_hot_63998[47], one_hot_63998[2] | one_hot_63998[3] | one_hot_63998[6] | one_hot_63998[7] | one_hot_63998[10] | one_hot_63998[11] | one_hot_63998[14] | one_hot_63998[15] | one_hot_63998[18] | one_hot_63998[19] | one_hot_63998[22] | one_hot_63998[23] | one_hot_63998[26] | one_hot_63998[27] | one_hot_63998[30] | one_hot_63998[31] | one_hot_63998[34] | one_hot_63998[35] | one_hot_63998[38] | one_hot_63998[39] | one_hot_63998[42] | one_hot_63998[43] | one_hot_63998[46] | one_hot_63998[47], one_hot_63998[1] | one_hot_63998[3] | one_hot_63998[5] | one_hot_63998[7] | one_hot_63998[9] | one_hot_63998[11] | one_hot_63998[13] | one_hot_63998[15] | one_hot_63998[17] | one_hot_63998[19] | one_hot_63998[21] | one_hot_63998[23] | one_hot_63998[25] | one_hot_63998[27] | one_hot_63998[29] | one_hot_63998[31] | one_hot_63998[33] | one_hot_63998[35] | one_hot_63998[37] | one_hot_63998[39] | one_hot_63998[41] | one_hot_63998[43] | one_hot_63998[45] | one_hot_63998[47]};
  assign zeros = {literal_63999, encode_64000};
  assign e_exponent = array_index_63983[58:50];
  assign zeros__1 = {literal_63999, encode_64001};
  assign e_exponent__1 = array_index_63984[58:50];
  assign zeros__2 = {literal_63999, encode_64002};
  assign e_exponent__2 = array_index_63985[58:50];
  assign zeros__3 = {literal_63999, encode_64003};
  assign e_exponent__3 = array_index_63986[58:50];
  assign ult_64012 = zeros < e_exponent;
  assign ult_64013 = zeros__1 < e_exponent__1;
  assign ult_64014 = zeros__2 < e_exponent__2;
  assign ult_64015 = zeros__3 < e_exponent__3;
  assign shift = ult_64012 ? zeros : e_exponent;
  assign shift__1 = ult_64013 ? zeros__1 : e_exponent__1;
  assign shift__2 = ult_64014 ? zeros__2 : e_exponent__2;
  assign shift__3 = ult_64015 ? zeros__3 : e_exponent__3;
  assign literal_64020 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : e_significand << shift;
  assign significand__1 = shift__1 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__1 << shift__1;
  assign significand__2 = shift__2 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__2 << shift__2;
  assign significand__3 = shift__3 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__3 << shift__3;
  assign add_64025 = e_exponent + literal_64020;
  assign bit_slice_64026 = significand[47];
  assign add_64027 = e_exponent__1 + literal_64020;
  assign bit_slice_64028 = significand__1[47];
  assign add_64029 = e_exponent__2 + literal_64020;
  assign bit_slice_64030 = significand__2[47];
  assign add_64031 = e_exponent__3 + literal_64020;
  assign bit_slice_64032 = significand__3[47];
  assign sub_64033 = add_64025 - shift;
  assign sign_ext_64034 = {9{bit_slice_64026}};
  assign sub_64035 = add_64027 - shift__1;
  assign sign_ext_64036 = {9{bit_slice_64028}};
  assign sub_64037 = add_64029 - shift__2;
  assign sign_ext_64038 = {9{bit_slice_64030}};
  assign sub_64039 = add_64031 - shift__3;
  assign sign_ext_64040 = {9{bit_slice_64032}};
  assign e_sign = array_index_63983[59:59];
  assign exponent = sub_64033 & sign_ext_64034;
  assign e_special = array_index_63983[1:0];
  assign e_sign__1 = array_index_63984[59:59];
  assign exponent__1 = sub_64035 & sign_ext_64036;
  assign e_special__1 = array_index_63984[1:0];
  assign e_sign__2 = array_index_63985[59:59];
  assign exponent__2 = sub_64037 & sign_ext_64038;
  assign e_special__2 = array_index_63985[1:0];
  assign e_sign__3 = array_index_63986[59:59];
  assign exponent__3 = sub_64039 & sign_ext_64040;
  assign e_special__3 = array_index_63986[1:0];
  assign tuple_64058 = {e_sign, exponent, significand, e_special};
  assign tuple_64059 = {e_sign__1, exponent__1, significand__1, e_special__1};
  assign tuple_64060 = {e_sign__2, exponent__2, significand__2, e_special__2};
  assign tuple_64061 = {e_sign__3, exponent__3, significand__3, e_special__3};
  assign p[0] = tuple_64058;
  assign p[1] = tuple_64059;
  assign p[2] = tuple_64060;
  assign p[3] = tuple_64061;
  assign v_tag = lane_exact_data[12:0];
  assign stage_outputs_valid_0 = lane_exact_valid & lane_normalized_ready;
  assign tuple_64067 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_exact_ready = stage_outputs_valid_0;
  assign lane_normalized_data = tuple_64067;
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
  wire [7:0] literal_63358;
  wire [7:0] exponent__1;
  wire [7:0] exponent__3;
  wire [7:0] exponent__4;
  wire [7:0] exponent__6;
  wire [7:0] exponent__7;
  wire [7:0] exponent__9;
  wire [7:0] exponent__10;
  wire normal;
  wire [7:0] literal_63367;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire normal__4;
  wire normal__5;
  wire normal__6;
  wire normal__7;
  wire literal_63375;
  wire [7:0] x_exponent;
  wire [7:0] y_exponent;
  wire [7:0] x_exponent__2;
  wire [7:0] y_exponent__2;
  wire [7:0] x_exponent__4;
  wire [7:0] y_exponent__4;
  wire [7:0] x_exponent__6;
  wire [7:0] y_exponent__6;
  wire [8:0] concat_63384;
  wire [8:0] concat_63385;
  wire [8:0] concat_63386;
  wire [8:0] concat_63387;
  wire [8:0] concat_63388;
  wire [8:0] concat_63389;
  wire [8:0] concat_63390;
  wire [8:0] concat_63391;
  wire [8:0] add_63392;
  wire [8:0] add_63393;
  wire [8:0] add_63394;
  wire [8:0] add_63395;
  wire [9:0] concat_63396;
  wire [9:0] literal_63397;
  wire [22:0] fraction;
  wire [22:0] literal_63399;
  wire [22:0] fraction__1;
  wire [9:0] concat_63401;
  wire [22:0] fraction__2;
  wire [22:0] fraction__3;
  wire [9:0] concat_63404;
  wire [22:0] fraction__4;
  wire [22:0] fraction__5;
  wire [9:0] concat_63407;
  wire [22:0] fraction__6;
  wire [22:0] fraction__7;
  wire [9:0] add_63410;
  wire [31:0] bit_slice_63411;
  wire [24:0] bit_slice_63412;
  wire [7:0] literal_63413;
  wire eq_63414;
  wire eq_63415;
  wire [9:0] add_63416;
  wire [31:0] bit_slice_63417;
  wire [24:0] bit_slice_63418;
  wire eq_63419;
  wire eq_63420;
  wire [9:0] add_63421;
  wire [31:0] bit_slice_63422;
  wire [24:0] bit_slice_63423;
  wire eq_63424;
  wire eq_63425;
  wire [9:0] add_63426;
  wire [31:0] bit_slice_63427;
  wire [24:0] bit_slice_63428;
  wire eq_63429;
  wire eq_63430;
  wire bit_slice_63431;
  wire [12:0] v_tag;
  wire [32:0] sign_ext_63433;
  wire [32:0] sign_ext_63434;
  wire [31:0] concat_63435;
  wire [31:0] concat_63436;
  wire special;
  wire special__1;
  wire not_63439;
  wire not_63440;
  wire bit_slice_63441;
  wire [32:0] sign_ext_63442;
  wire [32:0] sign_ext_63443;
  wire [31:0] concat_63444;
  wire [31:0] concat_63445;
  wire special__2;
  wire special__3;
  wire not_63448;
  wire not_63449;
  wire bit_slice_63450;
  wire [32:0] sign_ext_63451;
  wire [32:0] sign_ext_63452;
  wire [31:0] concat_63453;
  wire [31:0] concat_63454;
  wire special__4;
  wire special__5;
  wire not_63457;
  wire not_63458;
  wire bit_slice_63459;
  wire [32:0] sign_ext_63460;
  wire [32:0] sign_ext_63461;
  wire [31:0] concat_63462;
  wire [31:0] concat_63463;
  wire special__6;
  wire special__7;
  wire not_63466;
  wire not_63467;
  wire not_63468;
  wire [4:0] v_tag_op;
  wire [4:0] literal_63470;
  wire [4:0] literal_63471;
  wire [32:0] add_63472;
  wire [6:0] bit_slice_63473;
  wire swap;
  wire x_infinite;
  wire y_infinite;
  wire nor_63477;
  wire nor_63478;
  wire x_sign__2;
  wire y_sign__1;
  wire not_63481;
  wire [32:0] add_63482;
  wire [6:0] bit_slice_63483;
  wire swap__1;
  wire x_infinite__1;
  wire y_infinite__1;
  wire nor_63487;
  wire nor_63488;
  wire x_sign__3;
  wire y_sign__2;
  wire not_63491;
  wire [32:0] add_63492;
  wire [6:0] bit_slice_63493;
  wire swap__2;
  wire x_infinite__2;
  wire y_infinite__2;
  wire nor_63497;
  wire nor_63498;
  wire x_sign__5;
  wire y_sign__3;
  wire not_63501;
  wire [32:0] add_63502;
  wire [6:0] bit_slice_63503;
  wire swap__3;
  wire x_infinite__3;
  wire y_infinite__3;
  wire nor_63507;
  wire nor_63508;
  wire x_sign__7;
  wire y_sign__4;
  wire eq_63511;
  wire eq_63512;
  wire [8:0] bit_slice_63513;
  wire [8:0] sign_ext_63514;
  wire eq_63515;
  wire eq_63516;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__2;
  wire [39:0] value;
  wire [9:0] literal_63520;
  wire [5:0] bit_slice_63521;
  wire [7:0] x_exponent__1;
  wire [7:0] y_exponent__1;
  wire not_63524;
  wire not_63525;
  wire infinite;
  wire zero;
  wire subtract;
  wire eq_63529;
  wire eq_63530;
  wire [8:0] bit_slice_63531;
  wire [8:0] sign_ext_63532;
  wire [23:0] x_significand__3;
  wire [23:0] y_significand__3;
  wire [39:0] value__1;
  wire [5:0] bit_slice_63536;
  wire [7:0] x_exponent__3;
  wire [7:0] y_exponent__3;
  wire not_63539;
  wire not_63540;
  wire infinite__1;
  wire zero__1;
  wire subtract__1;
  wire eq_63544;
  wire eq_63545;
  wire [8:0] bit_slice_63546;
  wire [8:0] sign_ext_63547;
  wire [23:0] x_significand__5;
  wire [23:0] y_significand__5;
  wire [39:0] value__2;
  wire [5:0] bit_slice_63551;
  wire [7:0] x_exponent__5;
  wire [7:0] y_exponent__5;
  wire not_63554;
  wire not_63555;
  wire infinite__2;
  wire zero__2;
  wire subtract__2;
  wire eq_63559;
  wire eq_63560;
  wire [8:0] bit_slice_63561;
  wire [8:0] sign_ext_63562;
  wire [23:0] x_significand__7;
  wire [23:0] y_significand__7;
  wire [39:0] value__3;
  wire [5:0] bit_slice_63566;
  wire [7:0] x_exponent__7;
  wire [7:0] y_exponent__7;
  wire not_63569;
  wire not_63570;
  wire infinite__3;
  wire zero__3;
  wire subtract__3;
  wire and_63574;
  wire eq_63575;
  wire [8:0] exponent__2;
  wire op__1;
  wire [47:0] umul_63578;
  wire [23:0] y_significand__1;
  wire [14:0] literal_63580;
  wire negative;
  wire [39:0] neg_63582;
  wire slt_63583;
  wire [5:0] neg_63584;
  wire [5:0] literal_63585;
  wire [7:0] distance;
  wire [7:0] literal_63587;
  wire x_nan;
  wire y_nan;
  wire and_63590;
  wire and_63591;
  wire and_63592;
  wire eq_63593;
  wire [8:0] exponent__5;
  wire [47:0] umul_63595;
  wire [23:0] y_significand__4;
  wire negative__1;
  wire [39:0] neg_63598;
  wire slt_63599;
  wire [5:0] neg_63600;
  wire [7:0] distance__1;
  wire x_nan__1;
  wire y_nan__1;
  wire and_63604;
  wire and_63605;
  wire and_63606;
  wire eq_63607;
  wire [8:0] exponent__8;
  wire [47:0] umul_63609;
  wire [23:0] y_significand__6;
  wire negative__2;
  wire [39:0] neg_63612;
  wire slt_63613;
  wire [5:0] neg_63614;
  wire [7:0] distance__2;
  wire x_nan__2;
  wire y_nan__2;
  wire and_63618;
  wire and_63619;
  wire and_63620;
  wire eq_63621;
  wire [8:0] exponent__11;
  wire [47:0] umul_63623;
  wire [23:0] y_significand__8;
  wire negative__3;
  wire [39:0] neg_63626;
  wire slt_63627;
  wire [5:0] neg_63628;
  wire [7:0] distance__3;
  wire x_nan__3;
  wire y_nan__3;
  wire and_63632;
  wire and_63633;
  wire x_sign__1;
  wire nand_63635;
  wire bit_slice_63636;
  wire [1:0] concat_63637;
  wire [7:0] bit_slice_63638;
  wire [7:0] literal_63639;
  wire [23:0] x_significand__1;
  wire [39:0] bit_slice_63641;
  wire [39:0] concat_63642;
  wire [39:0] size;
  wire [7:0] bit_slice_63644;
  wire [7:0] sign_ext_63645;
  wire [5:0] sel_63646;
  wire [5:0] sign_ext_63647;
  wire ugt_63648;
  wire [5:0] bit_slice_63649;
  wire not_63650;
  wire or_63651;
  wire or_63652;
  wire x_sign__4;
  wire nand_63654;
  wire bit_slice_63655;
  wire [7:0] bit_slice_63656;
  wire [23:0] x_significand__4;
  wire [39:0] bit_slice_63658;
  wire [39:0] concat_63659;
  wire [39:0] size__1;
  wire [7:0] bit_slice_63661;
  wire [5:0] sel_63662;
  wire [5:0] sign_ext_63663;
  wire ugt_63664;
  wire [5:0] bit_slice_63665;
  wire or_63666;
  wire or_63667;
  wire x_sign__6;
  wire nand_63669;
  wire bit_slice_63670;
  wire [7:0] bit_slice_63671;
  wire [23:0] x_significand__6;
  wire [39:0] bit_slice_63673;
  wire [39:0] concat_63674;
  wire [39:0] size__2;
  wire [7:0] bit_slice_63676;
  wire [5:0] sel_63677;
  wire [5:0] sign_ext_63678;
  wire ugt_63679;
  wire [5:0] bit_slice_63680;
  wire or_63681;
  wire or_63682;
  wire x_sign__8;
  wire nand_63684;
  wire bit_slice_63685;
  wire [7:0] bit_slice_63686;
  wire [23:0] x_significand__8;
  wire [39:0] bit_slice_63688;
  wire [39:0] concat_63689;
  wire [39:0] size__3;
  wire [7:0] bit_slice_63691;
  wire [5:0] sel_63692;
  wire [5:0] sign_ext_63693;
  wire ugt_63694;
  wire [5:0] bit_slice_63695;
  wire or_63696;
  wire or_63697;
  wire and_63698;
  wire and_63699;
  wire [7:0] priority_sel_63700;
  wire [47:0] concat_63701;
  wire [47:0] sign_ext_63702;
  wire [39:0] priority_sel_63703;
  wire [7:0] and_63704;
  wire [5:0] shift;
  wire [5:0] sel_63706;
  wire not_63708;
  wire and_63709;
  wire one_hot_sel_68350;
  wire and_63711;
  wire and_63712;
  wire [7:0] priority_sel_63713;
  wire [47:0] concat_63714;
  wire [39:0] priority_sel_63715;
  wire [7:0] and_63716;
  wire [5:0] shift__1;
  wire [5:0] sel_63718;
  wire not_63719;
  wire and_63720;
  wire one_hot_sel_68344;
  wire and_63722;
  wire and_63723;
  wire [7:0] priority_sel_63724;
  wire [47:0] concat_63725;
  wire [39:0] priority_sel_63726;
  wire [7:0] and_63727;
  wire [5:0] shift__2;
  wire [5:0] sel_63729;
  wire not_63730;
  wire and_63731;
  wire one_hot_sel_68338;
  wire and_63733;
  wire and_63734;
  wire [7:0] priority_sel_63735;
  wire [47:0] concat_63736;
  wire [39:0] priority_sel_63737;
  wire [7:0] and_63738;
  wire [5:0] shift__3;
  wire [5:0] sel_63740;
  wire not_63741;
  wire and_63742;
  wire one_hot_sel_68332;
  wire priority_sel_63746;
  wire [8:0] concat_63747;
  wire [47:0] and_63748;
  wire [47:0] concat_63749;
  wire [5:0] one_hot_sel_68326;
  wire nor_63751;
  wire [1:0] tuple_63752;
  wire priority_sel_63753;
  wire [8:0] concat_63754;
  wire [47:0] and_63755;
  wire [47:0] concat_63756;
  wire [5:0] one_hot_sel_68320;
  wire nor_63758;
  wire [1:0] tuple_63759;
  wire priority_sel_63760;
  wire [8:0] concat_63761;
  wire [47:0] and_63762;
  wire [47:0] concat_63763;
  wire [5:0] one_hot_sel_68314;
  wire nor_63765;
  wire [1:0] tuple_63766;
  wire priority_sel_63767;
  wire [8:0] concat_63768;
  wire [47:0] and_63769;
  wire [47:0] concat_63770;
  wire [5:0] one_hot_sel_68308;
  wire nor_63772;
  wire [1:0] tuple_63773;
  wire [114:0] tuple_63777;
  wire [114:0] tuple_63778;
  wire [114:0] tuple_63779;
  wire [114:0] tuple_63780;
  wire [2:0] one_hot_68303;
  wire [114:0] p[0:3];
  wire [1:0] bit_slice_68304;
  wire stage_outputs_valid_0;
  wire [472:0] tuple_63785;
  wire eq_68305;
  assign v_a = lane_operands_data[275:148];
  assign v_b = lane_operands_data[147:20];
  assign exponent = v_a[30:23];
  assign literal_63358 = 8'h00;
  assign exponent__1 = v_b[30:23];
  assign exponent__3 = v_a[62:55];
  assign exponent__4 = v_b[62:55];
  assign exponent__6 = v_a[94:87];
  assign exponent__7 = v_b[94:87];
  assign exponent__9 = v_a[126:119];
  assign exponent__10 = v_b[126:119];
  assign normal = exponent != literal_63358;
  assign literal_63367 = 8'h01;
  assign normal__1 = exponent__1 != literal_63358;
  assign normal__2 = exponent__3 != literal_63358;
  assign normal__3 = exponent__4 != literal_63358;
  assign normal__4 = exponent__6 != literal_63358;
  assign normal__5 = exponent__7 != literal_63358;
  assign normal__6 = exponent__9 != literal_63358;
  assign normal__7 = exponent__10 != literal_63358;
  assign literal_63375 = 1'h0;
  assign x_exponent = normal ? exponent : literal_63367;
  assign y_exponent = normal__1 ? exponent__1 : literal_63367;
  assign x_exponent__2 = normal__2 ? exponent__3 : literal_63367;
  assign y_exponent__2 = normal__3 ? exponent__4 : literal_63367;
  assign x_exponent__4 = normal__4 ? exponent__6 : literal_63367;
  assign y_exponent__4 = normal__5 ? exponent__7 : literal_63367;
  assign x_exponent__6 = normal__6 ? exponent__9 : literal_63367;
  assign y_exponent__6 = normal__7 ? exponent__10 : literal_63367;
  assign concat_63384 = {literal_63375, x_exponent};
  assign concat_63385 = {literal_63375, y_exponent};
  assign concat_63386 = {literal_63375, x_exponent__2};
  assign concat_63387 = {literal_63375, y_exponent__2};
  assign concat_63388 = {literal_63375, x_exponent__4};
  assign concat_63389 = {literal_63375, y_exponent__4};
  assign concat_63390 = {literal_63375, x_exponent__6};
  assign concat_63391 = {literal_63375, y_exponent__6};
  assign add_63392 = concat_63384 + concat_63385;
  assign add_63393 = concat_63386 + concat_63387;
  assign add_63394 = concat_63388 + concat_63389;
  assign add_63395 = concat_63390 + concat_63391;
  assign concat_63396 = {literal_63375, add_63392};
  assign literal_63397 = 10'h381;
  assign fraction = v_a[22:0];
  assign literal_63399 = 23'h00_0000;
  assign fraction__1 = v_b[22:0];
  assign concat_63401 = {literal_63375, add_63393};
  assign fraction__2 = v_a[54:32];
  assign fraction__3 = v_b[54:32];
  assign concat_63404 = {literal_63375, add_63394};
  assign fraction__4 = v_a[86:64];
  assign fraction__5 = v_b[86:64];
  assign concat_63407 = {literal_63375, add_63395};
  assign fraction__6 = v_a[118:96];
  assign fraction__7 = v_b[118:96];
  assign add_63410 = concat_63396 + literal_63397;
  assign bit_slice_63411 = v_a[31:0];
  assign bit_slice_63412 = v_b[31:7];
  assign literal_63413 = 8'hff;
  assign eq_63414 = fraction == literal_63399;
  assign eq_63415 = fraction__1 == literal_63399;
  assign add_63416 = concat_63401 + literal_63397;
  assign bit_slice_63417 = v_a[63:32];
  assign bit_slice_63418 = v_b[63:39];
  assign eq_63419 = fraction__2 == literal_63399;
  assign eq_63420 = fraction__3 == literal_63399;
  assign add_63421 = concat_63404 + literal_63397;
  assign bit_slice_63422 = v_a[95:64];
  assign bit_slice_63423 = v_b[95:71];
  assign eq_63424 = fraction__4 == literal_63399;
  assign eq_63425 = fraction__5 == literal_63399;
  assign add_63426 = concat_63407 + literal_63397;
  assign bit_slice_63427 = v_a[127:96];
  assign bit_slice_63428 = v_b[127:103];
  assign eq_63429 = fraction__6 == literal_63399;
  assign eq_63430 = fraction__7 == literal_63399;
  assign bit_slice_63431 = add_63410[9];
  assign v_tag = lane_operands_data[12:0];
  assign sign_ext_63433 = {{1{bit_slice_63411[31]}}, bit_slice_63411};
  assign sign_ext_63434 = {{8{bit_slice_63412[24]}}, bit_slice_63412};
  assign concat_63435 = {y_exponent, normal__1, fraction__1};
  assign concat_63436 = {x_exponent, normal, fraction};
  assign special = exponent == literal_63413;
  assign special__1 = exponent__1 == literal_63413;
  assign not_63439 = ~eq_63414;
  assign not_63440 = ~eq_63415;
  assign bit_slice_63441 = add_63416[9];
  assign sign_ext_63442 = {{1{bit_slice_63417[31]}}, bit_slice_63417};
  assign sign_ext_63443 = {{8{bit_slice_63418[24]}}, bit_slice_63418};
  assign concat_63444 = {y_exponent__2, normal__3, fraction__3};
  assign concat_63445 = {x_exponent__2, normal__2, fraction__2};
  assign special__2 = exponent__3 == literal_63413;
  assign special__3 = exponent__4 == literal_63413;
  assign not_63448 = ~eq_63419;
  assign not_63449 = ~eq_63420;
  assign bit_slice_63450 = add_63421[9];
  assign sign_ext_63451 = {{1{bit_slice_63422[31]}}, bit_slice_63422};
  assign sign_ext_63452 = {{8{bit_slice_63423[24]}}, bit_slice_63423};
  assign concat_63453 = {y_exponent__4, normal__5, fraction__5};
  assign concat_63454 = {x_exponent__4, normal__4, fraction__4};
  assign special__4 = exponent__6 == literal_63413;
  assign special__5 = exponent__7 == literal_63413;
  assign not_63457 = ~eq_63424;
  assign not_63458 = ~eq_63425;
  assign bit_slice_63459 = add_63426[9];
  assign sign_ext_63460 = {{1{bit_slice_63427[31]}}, bit_slice_63427};
  assign sign_ext_63461 = {{8{bit_slice_63428[24]}}, bit_slice_63428};
  assign concat_63462 = {y_exponent__6, normal__7, fraction__7};
  assign concat_63463 = {x_exponent__6, normal__6, fraction__6};
  assign special__6 = exponent__9 == literal_63413;
  assign special__7 = exponent__10 == literal_63413;
  assign not_63466 = ~eq_63429;
  assign not_63467 = ~eq_63430;
  assign not_63468 = ~bit_slice_63431;
  assign v_tag_op = v_tag[12:8];
  assign literal_63470 = 5'h02;
  assign literal_63471 = 5'h00;
  assign add_63472 = sign_ext_63433 + sign_ext_63434;
  assign bit_slice_63473 = v_b[6:0];
  assign swap = concat_63435 > concat_63436;
  assign x_infinite = special & eq_63414;
  assign y_infinite = special__1 & eq_63415;
  assign nor_63477 = ~(normal | not_63439);
  assign nor_63478 = ~(normal__1 | not_63440);
  assign x_sign__2 = v_a[31];
  assign y_sign__1 = v_b[31];
  assign not_63481 = ~bit_slice_63441;
  assign add_63482 = sign_ext_63442 + sign_ext_63443;
  assign bit_slice_63483 = v_b[38:32];
  assign swap__1 = concat_63444 > concat_63445;
  assign x_infinite__1 = special__2 & eq_63419;
  assign y_infinite__1 = special__3 & eq_63420;
  assign nor_63487 = ~(normal__2 | not_63448);
  assign nor_63488 = ~(normal__3 | not_63449);
  assign x_sign__3 = v_a[63];
  assign y_sign__2 = v_b[63];
  assign not_63491 = ~bit_slice_63450;
  assign add_63492 = sign_ext_63451 + sign_ext_63452;
  assign bit_slice_63493 = v_b[70:64];
  assign swap__2 = concat_63453 > concat_63454;
  assign x_infinite__2 = special__4 & eq_63424;
  assign y_infinite__2 = special__5 & eq_63425;
  assign nor_63497 = ~(normal__4 | not_63457);
  assign nor_63498 = ~(normal__5 | not_63458);
  assign x_sign__5 = v_a[95];
  assign y_sign__3 = v_b[95];
  assign not_63501 = ~bit_slice_63459;
  assign add_63502 = sign_ext_63460 + sign_ext_63461;
  assign bit_slice_63503 = v_b[102:96];
  assign swap__3 = concat_63462 > concat_63463;
  assign x_infinite__3 = special__6 & eq_63429;
  assign y_infinite__3 = special__7 & eq_63430;
  assign nor_63507 = ~(normal__6 | not_63466);
  assign nor_63508 = ~(normal__7 | not_63467);
  assign x_sign__7 = v_a[127];
  assign y_sign__4 = v_b[127];
  assign eq_63511 = normal == normal__1;
  assign eq_63512 = fraction == fraction__1;
  assign bit_slice_63513 = add_63410[8:0];
  assign sign_ext_63514 = {9{not_63468}};
  assign eq_63515 = v_tag_op == literal_63470;
  assign eq_63516 = v_tag_op == literal_63471;
  assign x_significand__2 = {normal, fraction};
  assign y_significand__2 = {normal__1, fraction__1};
  assign value = {add_63472, bit_slice_63473};
  assign literal_63520 = 10'h3ce;
  assign bit_slice_63521 = add_63410[5:0];
  assign x_exponent__1 = swap ? y_exponent : x_exponent;
  assign y_exponent__1 = swap ? x_exponent : y_exponent;
  assign not_63524 = ~special;
  assign not_63525 = ~special__1;
  assign infinite = x_infinite | y_infinite;
  assign zero = nor_63477 | nor_63478;
  assign subtract = x_sign__2 ^ y_sign__1;
  assign eq_63529 = normal__2 == normal__3;
  assign eq_63530 = fraction__2 == fraction__3;
  assign bit_slice_63531 = add_63416[8:0];
  assign sign_ext_63532 = {9{not_63481}};
  assign x_significand__3 = {normal__2, fraction__2};
  assign y_significand__3 = {normal__3, fraction__3};
  assign value__1 = {add_63482, bit_slice_63483};
  assign bit_slice_63536 = add_63416[5:0];
  assign x_exponent__3 = swap__1 ? y_exponent__2 : x_exponent__2;
  assign y_exponent__3 = swap__1 ? x_exponent__2 : y_exponent__2;
  assign not_63539 = ~special__2;
  assign not_63540 = ~special__3;
  assign infinite__1 = x_infinite__1 | y_infinite__1;
  assign zero__1 = nor_63487 | nor_63488;
  assign subtract__1 = x_sign__3 ^ y_sign__2;
  assign eq_63544 = normal__4 == normal__5;
  assign eq_63545 = fraction__4 == fraction__5;
  assign bit_slice_63546 = add_63421[8:0];
  assign sign_ext_63547 = {9{not_63491}};
  assign x_significand__5 = {normal__4, fraction__4};
  assign y_significand__5 = {normal__5, fraction__5};
  assign value__2 = {add_63492, bit_slice_63493};
  assign bit_slice_63551 = add_63421[5:0];
  assign x_exponent__5 = swap__2 ? y_exponent__4 : x_exponent__4;
  assign y_exponent__5 = swap__2 ? x_exponent__4 : y_exponent__4;
  assign not_63554 = ~special__4;
  assign not_63555 = ~special__5;
  assign infinite__2 = x_infinite__2 | y_infinite__2;
  assign zero__2 = nor_63497 | nor_63498;
  assign subtract__2 = x_sign__5 ^ y_sign__3;
  assign eq_63559 = normal__6 == normal__7;
  assign eq_63560 = fraction__6 == fraction__7;
  assign bit_slice_63561 = add_63426[8:0];
  assign sign_ext_63562 = {9{not_63501}};
  assign x_significand__7 = {normal__6, fraction__6};
  assign y_significand__7 = {normal__7, fraction__7};
  assign value__3 = {add_63502, bit_slice_63503};
  assign bit_slice_63566 = add_63426[5:0];
  assign x_exponent__7 = swap__3 ? y_exponent__6 : x_exponent__6;
  assign y_exponent__7 = swap__3 ? x_exponent__6 : y_exponent__6;
  assign not_63569 = ~special__6;
  assign not_63570 = ~special__7;
  assign infinite__3 = x_infinite__3 | y_infinite__3;
  assign zero__3 = nor_63507 | nor_63508;
  assign subtract__3 = x_sign__7 ^ y_sign__4;
  assign and_63574 = eq_63511 & eq_63512;
  assign eq_63575 = x_exponent == y_exponent;
  assign exponent__2 = bit_slice_63513 & sign_ext_63514;
  assign op__1 = ~(eq_63515 | eq_63516);
  assign umul_63578 = umul48b_24b_x_24b(x_significand__2, y_significand__2);
  assign y_significand__1 = swap ? x_significand__2 : y_significand__2;
  assign literal_63580 = 15'h0000;
  assign negative = add_63472[32];
  assign neg_63582 = -value;
  assign slt_63583 = $signed(add_63410) < $signed(literal_63520);
  assign neg_63584 = -bit_slice_63521;
  assign literal_63585 = 6'h32;
  assign distance = x_exponent__1 - y_exponent__1;
  assign literal_63587 = 8'h32;
  assign x_nan = ~(not_63524 | eq_63414);
  assign y_nan = ~(not_63525 | eq_63415);
  assign and_63590 = infinite & zero;
  assign and_63591 = x_infinite & y_infinite & subtract;
  assign and_63592 = eq_63529 & eq_63530;
  assign eq_63593 = x_exponent__2 == y_exponent__2;
  assign exponent__5 = bit_slice_63531 & sign_ext_63532;
  assign umul_63595 = umul48b_24b_x_24b(x_significand__3, y_significand__3);
  assign y_significand__4 = swap__1 ? x_significand__3 : y_significand__3;
  assign negative__1 = add_63482[32];
  assign neg_63598 = -value__1;
  assign slt_63599 = $signed(add_63416) < $signed(literal_63520);
  assign neg_63600 = -bit_slice_63536;
  assign distance__1 = x_exponent__3 - y_exponent__3;
  assign x_nan__1 = ~(not_63539 | eq_63419);
  assign y_nan__1 = ~(not_63540 | eq_63420);
  assign and_63604 = infinite__1 & zero__1;
  assign and_63605 = x_infinite__1 & y_infinite__1 & subtract__1;
  assign and_63606 = eq_63544 & eq_63545;
  assign eq_63607 = x_exponent__4 == y_exponent__4;
  assign exponent__8 = bit_slice_63546 & sign_ext_63547;
  assign umul_63609 = umul48b_24b_x_24b(x_significand__5, y_significand__5);
  assign y_significand__6 = swap__2 ? x_significand__5 : y_significand__5;
  assign negative__2 = add_63492[32];
  assign neg_63612 = -value__2;
  assign slt_63613 = $signed(add_63421) < $signed(literal_63520);
  assign neg_63614 = -bit_slice_63551;
  assign distance__2 = x_exponent__5 - y_exponent__5;
  assign x_nan__2 = ~(not_63554 | eq_63424);
  assign y_nan__2 = ~(not_63555 | eq_63425);
  assign and_63618 = infinite__2 & zero__2;
  assign and_63619 = x_infinite__2 & y_infinite__2 & subtract__2;
  assign and_63620 = eq_63559 & eq_63560;
  assign eq_63621 = x_exponent__6 == y_exponent__6;
  assign exponent__11 = bit_slice_63561 & sign_ext_63562;
  assign umul_63623 = umul48b_24b_x_24b(x_significand__7, y_significand__7);
  assign y_significand__8 = swap__3 ? x_significand__7 : y_significand__7;
  assign negative__3 = add_63502[32];
  assign neg_63626 = -value__3;
  assign slt_63627 = $signed(add_63426) < $signed(literal_63520);
  assign neg_63628 = -bit_slice_63566;
  assign distance__3 = x_exponent__7 - y_exponent__7;
  assign x_nan__3 = ~(not_63569 | eq_63429);
  assign y_nan__3 = ~(not_63570 | eq_63430);
  assign and_63632 = infinite__3 & zero__3;
  assign and_63633 = x_infinite__3 & y_infinite__3 & subtract__3;
  assign x_sign__1 = swap ? y_sign__1 : x_sign__2;
  assign nand_63635 = ~(subtract & and_63574 & eq_63575);
  assign bit_slice_63636 = exponent__2[8];
  assign concat_63637 = {op__1, eq_63516};
  assign bit_slice_63638 = exponent__2[7:0];
  assign literal_63639 = 8'ha5;
  assign x_significand__1 = swap ? y_significand__2 : x_significand__2;
  assign bit_slice_63641 = umul_63578[47:8];
  assign concat_63642 = {literal_63375, y_significand__1, literal_63580};
  assign size = negative ? neg_63582 : value;
  assign bit_slice_63644 = umul_63578[7:0];
  assign sign_ext_63645 = {8{eq_63516}};
  assign sel_63646 = slt_63583 ? literal_63585 : neg_63584;
  assign sign_ext_63647 = {6{bit_slice_63431}};
  assign ugt_63648 = distance > literal_63587;
  assign bit_slice_63649 = distance[5:0];
  assign not_63650 = ~eq_63515;
  assign or_63651 = x_nan | y_nan | and_63590;
  assign or_63652 = x_nan | y_nan | and_63591;
  assign x_sign__4 = swap__1 ? y_sign__2 : x_sign__3;
  assign nand_63654 = ~(subtract__1 & and_63592 & eq_63593);
  assign bit_slice_63655 = exponent__5[8];
  assign bit_slice_63656 = exponent__5[7:0];
  assign x_significand__4 = swap__1 ? y_significand__3 : x_significand__3;
  assign bit_slice_63658 = umul_63595[47:8];
  assign concat_63659 = {literal_63375, y_significand__4, literal_63580};
  assign size__1 = negative__1 ? neg_63598 : value__1;
  assign bit_slice_63661 = umul_63595[7:0];
  assign sel_63662 = slt_63599 ? literal_63585 : neg_63600;
  assign sign_ext_63663 = {6{bit_slice_63441}};
  assign ugt_63664 = distance__1 > literal_63587;
  assign bit_slice_63665 = distance__1[5:0];
  assign or_63666 = x_nan__1 | y_nan__1 | and_63604;
  assign or_63667 = x_nan__1 | y_nan__1 | and_63605;
  assign x_sign__6 = swap__2 ? y_sign__3 : x_sign__5;
  assign nand_63669 = ~(subtract__2 & and_63606 & eq_63607);
  assign bit_slice_63670 = exponent__8[8];
  assign bit_slice_63671 = exponent__8[7:0];
  assign x_significand__6 = swap__2 ? y_significand__5 : x_significand__5;
  assign bit_slice_63673 = umul_63609[47:8];
  assign concat_63674 = {literal_63375, y_significand__6, literal_63580};
  assign size__2 = negative__2 ? neg_63612 : value__2;
  assign bit_slice_63676 = umul_63609[7:0];
  assign sel_63677 = slt_63613 ? literal_63585 : neg_63614;
  assign sign_ext_63678 = {6{bit_slice_63450}};
  assign ugt_63679 = distance__2 > literal_63587;
  assign bit_slice_63680 = distance__2[5:0];
  assign or_63681 = x_nan__2 | y_nan__2 | and_63618;
  assign or_63682 = x_nan__2 | y_nan__2 | and_63619;
  assign x_sign__8 = swap__3 ? y_sign__4 : x_sign__7;
  assign nand_63684 = ~(subtract__3 & and_63620 & eq_63621);
  assign bit_slice_63685 = exponent__11[8];
  assign bit_slice_63686 = exponent__11[7:0];
  assign x_significand__8 = swap__3 ? y_significand__7 : x_significand__7;
  assign bit_slice_63688 = umul_63623[47:8];
  assign concat_63689 = {literal_63375, y_significand__8, literal_63580};
  assign size__3 = negative__3 ? neg_63626 : value__3;
  assign bit_slice_63691 = umul_63623[7:0];
  assign sel_63692 = slt_63627 ? literal_63585 : neg_63628;
  assign sign_ext_63693 = {6{bit_slice_63459}};
  assign ugt_63694 = distance__3 > literal_63587;
  assign bit_slice_63695 = distance__3[5:0];
  assign or_63696 = x_nan__3 | y_nan__3 | and_63632;
  assign or_63697 = x_nan__3 | y_nan__3 | and_63633;
  assign and_63698 = x_sign__1 & nand_63635;
  assign and_63699 = bit_slice_63636 & eq_63516;
  assign priority_sel_63700 = priority_sel_8b_2way(concat_63637, bit_slice_63638, x_exponent__1, literal_63639);
  assign concat_63701 = {literal_63375, x_significand__1, literal_63399};
  assign sign_ext_63702 = {48{op__1}};
  assign priority_sel_63703 = priority_sel_40b_2way(concat_63637, bit_slice_63641, concat_63642, size);
  assign and_63704 = bit_slice_63644 & sign_ext_63645;
  assign shift = sel_63646 & sign_ext_63647;
  assign sel_63706 = ugt_63648 ? literal_63585 : bit_slice_63649;
  assign not_63708 = ~subtract;
  assign and_63709 = not_63650 & infinite;
  assign one_hot_sel_68350 = or_63651 & concat_63637[0] | or_63652 & concat_63637[1];
  assign and_63711 = x_sign__4 & nand_63654;
  assign and_63712 = bit_slice_63655 & eq_63516;
  assign priority_sel_63713 = priority_sel_8b_2way(concat_63637, bit_slice_63656, x_exponent__3, literal_63639);
  assign concat_63714 = {literal_63375, x_significand__4, literal_63399};
  assign priority_sel_63715 = priority_sel_40b_2way(concat_63637, bit_slice_63658, concat_63659, size__1);
  assign and_63716 = bit_slice_63661 & sign_ext_63645;
  assign shift__1 = sel_63662 & sign_ext_63663;
  assign sel_63718 = ugt_63664 ? literal_63585 : bit_slice_63665;
  assign not_63719 = ~subtract__1;
  assign and_63720 = not_63650 & infinite__1;
  assign one_hot_sel_68344 = or_63666 & concat_63637[0] | or_63667 & concat_63637[1];
  assign and_63722 = x_sign__6 & nand_63669;
  assign and_63723 = bit_slice_63670 & eq_63516;
  assign priority_sel_63724 = priority_sel_8b_2way(concat_63637, bit_slice_63671, x_exponent__5, literal_63639);
  assign concat_63725 = {literal_63375, x_significand__6, literal_63399};
  assign priority_sel_63726 = priority_sel_40b_2way(concat_63637, bit_slice_63673, concat_63674, size__2);
  assign and_63727 = bit_slice_63676 & sign_ext_63645;
  assign shift__2 = sel_63677 & sign_ext_63678;
  assign sel_63729 = ugt_63679 ? literal_63585 : bit_slice_63680;
  assign not_63730 = ~subtract__2;
  assign and_63731 = not_63650 & infinite__2;
  assign one_hot_sel_68338 = or_63681 & concat_63637[0] | or_63682 & concat_63637[1];
  assign and_63733 = x_sign__8 & nand_63684;
  assign and_63734 = bit_slice_63685 & eq_63516;
  assign priority_sel_63735 = priority_sel_8b_2way(concat_63637, bit_slice_63686, x_exponent__7, literal_63639);
  assign concat_63736 = {literal_63375, x_significand__8, literal_63399};
  assign priority_sel_63737 = priority_sel_40b_2way(concat_63637, bit_slice_63688, concat_63689, size__3);
  assign and_63738 = bit_slice_63691 & sign_ext_63645;
  assign shift__3 = sel_63692 & sign_ext_63693;
  assign sel_63740 = ugt_63694 ? literal_63585 : bit_slice_63695;
  assign not_63741 = ~subtract__3;
  assign and_63742 = not_63650 & infinite__3;
  assign one_hot_sel_68332 = or_63696 & concat_63637[0] | or_63697 & concat_63637[1];
  assign priority_sel_63746 = priority_sel_1b_2way(concat_63637, subtract, and_63698, negative);
  assign concat_63747 = {and_63699, priority_sel_63700};
  assign and_63748 = concat_63701 & sign_ext_63702;
  assign concat_63749 = {priority_sel_63703, and_63704};
  assign one_hot_sel_68326 = shift & {6{concat_63637[0]}} | sel_63706 & {6{concat_63637[1]}};
  assign nor_63751 = ~(not_63708 | eq_63515 | eq_63516);
  assign tuple_63752 = {and_63709, one_hot_sel_68350};
  assign priority_sel_63753 = priority_sel_1b_2way(concat_63637, subtract__1, and_63711, negative__1);
  assign concat_63754 = {and_63712, priority_sel_63713};
  assign and_63755 = concat_63714 & sign_ext_63702;
  assign concat_63756 = {priority_sel_63715, and_63716};
  assign one_hot_sel_68320 = shift__1 & {6{concat_63637[0]}} | sel_63718 & {6{concat_63637[1]}};
  assign nor_63758 = ~(not_63719 | eq_63515 | eq_63516);
  assign tuple_63759 = {and_63720, one_hot_sel_68344};
  assign priority_sel_63760 = priority_sel_1b_2way(concat_63637, subtract__2, and_63722, negative__2);
  assign concat_63761 = {and_63723, priority_sel_63724};
  assign and_63762 = concat_63725 & sign_ext_63702;
  assign concat_63763 = {priority_sel_63726, and_63727};
  assign one_hot_sel_68314 = shift__2 & {6{concat_63637[0]}} | sel_63729 & {6{concat_63637[1]}};
  assign nor_63765 = ~(not_63730 | eq_63515 | eq_63516);
  assign tuple_63766 = {and_63731, one_hot_sel_68338};
  assign priority_sel_63767 = priority_sel_1b_2way(concat_63637, subtract__3, and_63733, negative__3);
  assign concat_63768 = {and_63734, priority_sel_63735};
  assign and_63769 = concat_63736 & sign_ext_63702;
  assign concat_63770 = {priority_sel_63737, and_63738};
  assign one_hot_sel_68308 = shift__3 & {6{concat_63637[0]}} | sel_63740 & {6{concat_63637[1]}};
  assign nor_63772 = ~(not_63741 | eq_63515 | eq_63516);
  assign tuple_63773 = {and_63742, one_hot_sel_68332};
  assign tuple_63777 = {priority_sel_63746, concat_63747, and_63748, concat_63749, one_hot_sel_68326, nor_63751, tuple_63752};
  assign tuple_63778 = {priority_sel_63753, concat_63754, and_63755, concat_63756, one_hot_sel_68320, nor_63758, tuple_63759};
  assign tuple_63779 = {priority_sel_63760, concat_63761, and_63762, concat_63763, one_hot_sel_68314, nor_63765, tuple_63766};
  assign tuple_63780 = {priority_sel_63767, concat_63768, and_63769, concat_63770, one_hot_sel_68308, nor_63772, tuple_63773};
  assign one_hot_68303 = {concat_63637[1:0] == 2'h0, concat_63637[1] && !concat_63637[0], concat_63637[0]};
  assign p[0] = tuple_63777;
  assign p[1] = tuple_63778;
  assign p[2] = tuple_63779;
  assign p[3] = tuple_63780;
  assign bit_slice_68304 = one_hot_68303[1:0];
  assign stage_outputs_valid_0 = lane_operands_valid & lane_prepared_ready;
  assign tuple_63785 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign eq_68305 = concat_63637 == bit_slice_68304;
  assign lane_operands_ready = stage_outputs_valid_0;
  assign lane_prepared_data = tuple_63785;
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
  wire [1:0] literal_64083;
  wire [1:0] literal_64084;
  wire [1:0] literal_64085;
  wire [1:0] literal_64086;
  wire [59:0] array_index_64087;
  wire [59:0] array_index_64088;
  wire [59:0] array_index_64089;
  wire [59:0] array_index_64090;
  wire [47:0] n_significand__4;
  wire [47:0] n_significand__3;
  wire [47:0] n_significand__1;
  wire [47:0] n_significand__2;
  wire [22:0] bit_slice_64095;
  wire [22:0] literal_64096;
  wire [22:0] bit_slice_64097;
  wire [22:0] bit_slice_64098;
  wire [22:0] bit_slice_64099;
  wire bit_slice_64100;
  wire ne_64101;
  wire bit_slice_64102;
  wire ne_64103;
  wire bit_slice_64104;
  wire ne_64105;
  wire bit_slice_64106;
  wire ne_64107;
  wire bit_slice_64108;
  wire or_64109;
  wire bit_slice_64110;
  wire or_64111;
  wire bit_slice_64112;
  wire or_64113;
  wire bit_slice_64114;
  wire or_64115;
  wire [8:0] n_exponent__3;
  wire [22:0] bit_slice_64117;
  wire [30:0] literal_64118;
  wire up__3;
  wire [8:0] n_exponent__2;
  wire [22:0] bit_slice_64121;
  wire up__2;
  wire [8:0] n_exponent__1;
  wire [22:0] bit_slice_64124;
  wire up__1;
  wire [8:0] n_exponent;
  wire [22:0] bit_slice_64127;
  wire up;
  wire [31:0] concat_64130;
  wire [31:0] concat_64131;
  wire [31:0] concat_64132;
  wire [31:0] concat_64133;
  wire [31:0] concat_64134;
  wire [31:0] concat_64135;
  wire [31:0] concat_64136;
  wire [31:0] concat_64137;
  wire [1:0] n_special__4;
  wire [31:0] value__4;
  wire [31:0] literal_64142;
  wire [1:0] n_special__3;
  wire [31:0] value__3;
  wire [1:0] n_special__2;
  wire [31:0] value__2;
  wire [1:0] n_special__1;
  wire [31:0] value__1;
  wire [12:0] v_tag;
  wire n_special__1_infinite__3;
  wire ugt_64151;
  wire n_special__1_infinite__2;
  wire ugt_64153;
  wire n_special__1_infinite__1;
  wire ugt_64155;
  wire n_special__1_infinite;
  wire ugt_64157;
  wire [4:0] v_tag_op;
  wire [4:0] literal_64139;
  wire n_sign__3;
  wire or_64160;
  wire [30:0] bit_slice_64161;
  wire [30:0] INFINITY;
  wire n_sign__2;
  wire or_64164;
  wire [30:0] bit_slice_64165;
  wire n_sign__1;
  wire or_64167;
  wire [30:0] bit_slice_64168;
  wire n_sign;
  wire or_64170;
  wire [30:0] bit_slice_64171;
  wire sums;
  wire not_64178;
  wire n_special__2_nan__3;
  wire [30:0] sel_64180;
  wire [30:0] NAN;
  wire not_64182;
  wire n_special__2_nan__2;
  wire [30:0] sel_64184;
  wire not_64185;
  wire n_special__2_nan__1;
  wire [30:0] sel_64187;
  wire not_64188;
  wire n_special__2_nan;
  wire [30:0] sel_64190;
  wire not_64158;
  wire nor_64195;
  wire [30:0] size__3;
  wire nor_64197;
  wire [30:0] size__2;
  wire nor_64199;
  wire [30:0] size__1;
  wire nor_64201;
  wire [30:0] size;
  wire or_64193;
  wire or_64194;
  wire [127:0] value;
  wire stage_outputs_valid_0;
  wire and_68856;
  wire [140:0] tuple_64208;
  wire and_68857;
  assign v_p[0] = lane_normalized_data[72:13];
  assign v_p[1] = lane_normalized_data[132:73];
  assign v_p[2] = lane_normalized_data[192:133];
  assign v_p[3] = lane_normalized_data[252:193];
  assign literal_64083 = 2'h3;
  assign literal_64084 = 2'h2;
  assign literal_64085 = 2'h1;
  assign literal_64086 = 2'h0;
  assign array_index_64087 = v_p[literal_64083];
  assign array_index_64088 = v_p[literal_64084];
  assign array_index_64089 = v_p[literal_64085];
  assign array_index_64090 = v_p[literal_64086];
  assign n_significand__4 = array_index_64087[49:2];
  assign n_significand__3 = array_index_64088[49:2];
  assign n_significand__1 = array_index_64089[49:2];
  assign n_significand__2 = array_index_64090[49:2];
  assign bit_slice_64095 = n_significand__4[22:0];
  assign literal_64096 = 23'h00_0000;
  assign bit_slice_64097 = n_significand__3[22:0];
  assign bit_slice_64098 = n_significand__1[22:0];
  assign bit_slice_64099 = n_significand__2[22:0];
  assign bit_slice_64100 = n_significand__4[24];
  assign ne_64101 = bit_slice_64095 != literal_64096;
  assign bit_slice_64102 = n_significand__3[24];
  assign ne_64103 = bit_slice_64097 != literal_64096;
  assign bit_slice_64104 = n_significand__1[24];
  assign ne_64105 = bit_slice_64098 != literal_64096;
  assign bit_slice_64106 = n_significand__2[24];
  assign ne_64107 = bit_slice_64099 != literal_64096;
  assign bit_slice_64108 = n_significand__4[23];
  assign or_64109 = bit_slice_64100 | ne_64101;
  assign bit_slice_64110 = n_significand__3[23];
  assign or_64111 = bit_slice_64102 | ne_64103;
  assign bit_slice_64112 = n_significand__1[23];
  assign or_64113 = bit_slice_64104 | ne_64105;
  assign bit_slice_64114 = n_significand__2[23];
  assign or_64115 = bit_slice_64106 | ne_64107;
  assign n_exponent__3 = array_index_64087[58:50];
  assign bit_slice_64117 = n_significand__4[46:24];
  assign literal_64118 = 31'h0000_0000;
  assign up__3 = bit_slice_64108 & or_64109;
  assign n_exponent__2 = array_index_64088[58:50];
  assign bit_slice_64121 = n_significand__3[46:24];
  assign up__2 = bit_slice_64110 & or_64111;
  assign n_exponent__1 = array_index_64089[58:50];
  assign bit_slice_64124 = n_significand__1[46:24];
  assign up__1 = bit_slice_64112 & or_64113;
  assign n_exponent = array_index_64090[58:50];
  assign bit_slice_64127 = n_significand__2[46:24];
  assign up = bit_slice_64114 & or_64115;
  assign concat_64130 = {n_exponent__3, bit_slice_64117};
  assign concat_64131 = {literal_64118, up__3};
  assign concat_64132 = {n_exponent__2, bit_slice_64121};
  assign concat_64133 = {literal_64118, up__2};
  assign concat_64134 = {n_exponent__1, bit_slice_64124};
  assign concat_64135 = {literal_64118, up__1};
  assign concat_64136 = {n_exponent, bit_slice_64127};
  assign concat_64137 = {literal_64118, up};
  assign n_special__4 = array_index_64087[1:0];
  assign value__4 = concat_64130 + concat_64131;
  assign literal_64142 = 32'h7f7f_ffff;
  assign n_special__3 = array_index_64088[1:0];
  assign value__3 = concat_64132 + concat_64133;
  assign n_special__2 = array_index_64089[1:0];
  assign value__2 = concat_64134 + concat_64135;
  assign n_special__1 = array_index_64090[1:0];
  assign value__1 = concat_64136 + concat_64137;
  assign v_tag = lane_normalized_data[12:0];
  assign n_special__1_infinite__3 = n_special__4[1:1];
  assign ugt_64151 = value__4 > literal_64142;
  assign n_special__1_infinite__2 = n_special__3[1:1];
  assign ugt_64153 = value__3 > literal_64142;
  assign n_special__1_infinite__1 = n_special__2[1:1];
  assign ugt_64155 = value__2 > literal_64142;
  assign n_special__1_infinite = n_special__1[1:1];
  assign ugt_64157 = value__1 > literal_64142;
  assign v_tag_op = v_tag[12:8];
  assign literal_64139 = 5'h04;
  assign n_sign__3 = array_index_64087[59:59];
  assign or_64160 = n_special__1_infinite__3 | ugt_64151;
  assign bit_slice_64161 = value__4[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign n_sign__2 = array_index_64088[59:59];
  assign or_64164 = n_special__1_infinite__2 | ugt_64153;
  assign bit_slice_64165 = value__3[30:0];
  assign n_sign__1 = array_index_64089[59:59];
  assign or_64167 = n_special__1_infinite__1 | ugt_64155;
  assign bit_slice_64168 = value__2[30:0];
  assign n_sign = array_index_64090[59:59];
  assign or_64170 = n_special__1_infinite | ugt_64157;
  assign bit_slice_64171 = value__1[30:0];
  assign sums = v_tag_op == literal_64139;
  assign not_64178 = ~n_sign__3;
  assign n_special__2_nan__3 = n_special__4[0:0];
  assign sel_64180 = or_64160 ? INFINITY : bit_slice_64161;
  assign NAN = 31'h7fc0_0000;
  assign not_64182 = ~n_sign__2;
  assign n_special__2_nan__2 = n_special__3[0:0];
  assign sel_64184 = or_64164 ? INFINITY : bit_slice_64165;
  assign not_64185 = ~n_sign__1;
  assign n_special__2_nan__1 = n_special__2[0:0];
  assign sel_64187 = or_64167 ? INFINITY : bit_slice_64168;
  assign not_64188 = ~n_sign;
  assign n_special__2_nan = n_special__1[0:0];
  assign sel_64190 = or_64170 ? INFINITY : bit_slice_64171;
  assign not_64158 = ~sums;
  assign nor_64195 = ~(not_64178 | n_special__2_nan__3);
  assign size__3 = n_special__2_nan__3 ? NAN : sel_64180;
  assign nor_64197 = ~(not_64182 | n_special__2_nan__2);
  assign size__2 = n_special__2_nan__2 ? NAN : sel_64184;
  assign nor_64199 = ~(not_64185 | n_special__2_nan__1);
  assign size__1 = n_special__2_nan__1 ? NAN : sel_64187;
  assign nor_64201 = ~(not_64188 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_64190;
  assign or_64193 = lane_partial_ready | not_64158;
  assign or_64194 = lane_results_ready | sums;
  assign value = {nor_64195, size__3, nor_64197, size__2, nor_64199, size__1, nor_64201, size};
  assign stage_outputs_valid_0 = lane_normalized_valid & or_64193 & or_64194;
  assign and_68856 = lane_normalized_valid & sums;
  assign tuple_64208 = {value, v_tag};
  assign and_68857 = lane_normalized_valid & not_64158;
  assign lane_normalized_ready = stage_outputs_valid_0;
  assign lane_partial_data = value;
  assign lane_partial_valid = and_68856;
  assign lane_results_data = tuple_64208;
  assign lane_results_valid = and_68857;
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
  wire [4:0] literal_63142;
  wire eq_63144;
  wire [3:0] literal_63146;
  wire [3:0] literal_63147;
  wire [3:0] literal_63148;
  wire [1:0] literal_63149;
  wire [3:0] literal_63150;
  wire bit_slice_63151;
  wire phase_default_case_cmp;
  wire not_63153;
  wire [2:0] literal_63155;
  wire eq_63156;
  wire eq_63157;
  wire eq_63158;
  wire tree;
  wire eq_63160;
  wire sums;
  wire full;
  wire keeps;
  wire ends;
  wire and_63165;
  wire or_63166;
  wire [1:0] literal_63171;
  wire or_63167;
  wire pass;
  wire not_63169;
  wire not_63170;
  wire phase_1_case_cmp;
  wire not_63173;
  wire not_63175;
  wire or_63176;
  wire [2:0] ____state_0__next_value_predicates;
  wire [2:0] literal_63188;
  wire [3:0] literal_63189;
  wire [3:0] literal_63190;
  wire or_63181;
  wire or_63182;
  wire not_63184;
  wire not_63186;
  wire [3:0] one_hot_63196;
  wire eq_63197;
  wire v_tag__2_last;
  wire eq_63199;
  wire eq_63200;
  wire [127:0] sign_ext_63202;
  wire active_inputs_valid_0;
  wire or_63194;
  wire or_63195;
  wire bit_slice_63205;
  wire bit_slice_63206;
  wire bit_slice_63207;
  wire beats__1;
  wire and_63209;
  wire nor_63210;
  wire [2:0] literal_63211;
  wire not_63212;
  wire or_63213;
  wire [127:0] v_b;
  wire [127:0] and_63215;
  wire [63:0] literal_63216;
  wire [63:0] bit_slice_63217;
  wire [31:0] literal_63218;
  wire [95:0] bit_slice_63219;
  wire [1:0] tuple_index_63222;
  wire tuple_index_63224;
  wire [3:0] tuple_index_63226;
  wire stage_outputs_valid_0;
  wire eq_63229;
  wire eq_63230;
  wire eq_63231;
  wire and_68818;
  wire and_68819;
  wire and_68820;
  wire nand_63235;
  wire literal_63236;
  wire [1:0] sel_63237;
  wire [1:0] sign_ext_63238;
  wire or_63239;
  wire [2:0] add_63240;
  wire [3:0] literal_63241;
  wire and_63242;
  wire [2:0] concat_63244;
  wire [127:0] v_a;
  wire [127:0] literal_63246;
  wire [3:0] concat_63247;
  wire [127:0] sel_63248;
  wire [127:0] concat_63249;
  wire [127:0] concat_63250;
  wire [4:0] sel_63251;
  wire [1:0] sel_63252;
  wire sel_63253;
  wire [3:0] sel_63254;
  wire sel_63255;
  wire [31:0] bit_slice_63256;
  wire not_63257;
  wire ____state_0__at_most_one_next_value;
  wire [2:0] concat_63260;
  wire [1:0] concat_63261;
  wire [1:0] and_63262;
  wire and_68821;
  wire and_68822;
  wire and_68823;
  wire [2:0] sel_63266;
  wire [2:0] sign_ext_63267;
  wire [3:0] add_63268;
  wire [3:0] sign_ext_63269;
  wire eq_63270;
  wire [127:0] sel_63271;
  wire [127:0] a;
  wire [127:0] b;
  wire [2:0] tuple_index_63275;
  wire [3:0] tuple_index_63276;
  wire [12:0] tuple_63277;
  wire [127:0] concat_63278;
  wire [12:0] __state_tag;
  wire or_63281;
  wire [1:0] one_hot_sel_63283;
  wire or_63284;
  wire [2:0] and_63285;
  wire [3:0] and_63287;
  wire [127:0] sel_63289;
  wire [127:0] sel_63291;
  wire [275:0] operands;
  wire and_68833;
  wire and_68834;
  wire [140:0] tuple_63302;
  wire and_68836;
  assign v_tag = lanes_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_63142 = 5'h04;
  assign eq_63144 = v_tag_op == literal_63142;
  assign literal_63146 = 4'h0;
  assign literal_63147 = 4'h1;
  assign literal_63148 = 4'h4;
  assign literal_63149 = 2'h2;
  assign literal_63150 = 4'h8;
  assign bit_slice_63151 = ____state_0[0];
  assign phase_default_case_cmp = ____state_0[1];
  assign not_63153 = ~eq_63144;
  assign literal_63155 = 3'h4;
  assign eq_63156 = ____state_2 == literal_63146;
  assign eq_63157 = ____state_2 == literal_63147;
  assign eq_63158 = ____state_2 == literal_63148;
  assign tree = ____state_0 == literal_63149;
  assign eq_63160 = ____state_2 == literal_63150;
  assign sums = ~(bit_slice_63151 | phase_default_case_cmp | not_63153);
  assign full = ____state_1 == literal_63155;
  assign keeps = eq_63156 | eq_63157 | eq_63158;
  assign ends = tree & eq_63160;
  assign and_63165 = sums & full;
  assign or_63166 = keeps | ends;
  assign literal_63171 = 2'h1;
  assign or_63167 = and_63165 | tree;
  assign pass = ~(bit_slice_63151 | phase_default_case_cmp);
  assign not_63169 = ~tree;
  assign not_63170 = ~or_63166;
  assign phase_1_case_cmp = ____state_0 == literal_63171;
  assign not_63173 = ~or_63167;
  assign not_63175 = ~pass;
  assign or_63176 = not_63169 | not_63170;
  assign ____state_0__next_value_predicates = {pass, phase_1_case_cmp, phase_default_case_cmp};
  assign literal_63188 = 3'h3;
  assign literal_63189 = 4'h7;
  assign literal_63190 = 4'h6;
  assign or_63181 = lane_partial_valid | not_63173;
  assign or_63182 = lanes_valid | not_63175;
  assign not_63184 = ~or_63176;
  assign not_63186 = ~ends;
  assign one_hot_63196 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign eq_63197 = ____state_1 == literal_63188;
  assign v_tag__2_last = v_tag[0:0];
  assign eq_63199 = ____state_2 == literal_63189;
  assign eq_63200 = ____state_2 == literal_63190;
  assign sign_ext_63202 = {128{full}};
  assign active_inputs_valid_0 = or_63181 & or_63182;
  assign or_63194 = lane_operands_ready | not_63184;
  assign or_63195 = sums_ready | not_63186;
  assign bit_slice_63205 = one_hot_63196[2];
  assign bit_slice_63206 = one_hot_63196[1];
  assign bit_slice_63207 = one_hot_63196[0];
  assign beats__1 = full | eq_63197;
  assign and_63209 = sums & v_tag__2_last;
  assign nor_63210 = ~(bit_slice_63151 | phase_default_case_cmp | eq_63144);
  assign literal_63211 = 3'h1;
  assign not_63212 = ~eq_63157;
  assign or_63213 = eq_63199 | eq_63200;
  assign v_b = lanes_data[147:20];
  assign and_63215 = lane_partial_data & sign_ext_63202;
  assign literal_63216 = 64'h0000_0000_0000_0000;
  assign bit_slice_63217 = lane_partial_data[127:64];
  assign literal_63218 = 32'h0000_0000;
  assign bit_slice_63219 = lane_partial_data[127:32];
  assign tuple_index_63222 = v_tag[7:6];
  assign tuple_index_63224 = v_tag[5:5];
  assign tuple_index_63226 = v_tag[4:1];
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_63194 & or_63195;
  assign eq_63229 = pass == bit_slice_63205;
  assign eq_63230 = phase_1_case_cmp == bit_slice_63206;
  assign eq_63231 = phase_default_case_cmp == bit_slice_63207;
  assign and_68818 = active_inputs_valid_0 & pass;
  assign and_68819 = active_inputs_valid_0 & phase_1_case_cmp;
  assign and_68820 = active_inputs_valid_0 & phase_default_case_cmp;
  assign nand_63235 = ~(tree & eq_63160);
  assign literal_63236 = 1'h0;
  assign sel_63237 = beats__1 ? literal_63149 : literal_63171;
  assign sign_ext_63238 = {2{and_63209}};
  assign or_63239 = nor_63210 | full;
  assign add_63240 = ____state_1 + literal_63211;
  assign literal_63241 = 4'h2;
  assign and_63242 = tree & keeps & not_63212;
  assign concat_63244 = {or_63213, phase_1_case_cmp, pass};
  assign v_a = lanes_data[275:148];
  assign literal_63246 = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign concat_63247 = {eq_63199, eq_63200, phase_1_case_cmp, pass};
  assign sel_63248 = sums ? and_63215 : v_b;
  assign concat_63249 = {literal_63216, bit_slice_63217};
  assign concat_63250 = {literal_63218, bit_slice_63219};
  assign sel_63251 = pass ? v_tag_op : ____state_5;
  assign sel_63252 = pass ? tuple_index_63222 : ____state_6;
  assign sel_63253 = pass ? tuple_index_63224 : ____state_7;
  assign sel_63254 = pass ? tuple_index_63226 : ____state_8;
  assign sel_63255 = pass ? v_tag__2_last : ____state_9;
  assign bit_slice_63256 = lane_partial_data[31:0];
  assign not_63257 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_63229 & eq_63230 & eq_63231;
  assign concat_63260 = {and_68818, and_68819, and_68820};
  assign concat_63261 = {nand_63235, literal_63236};
  assign and_63262 = sel_63237 & sign_ext_63238;
  assign and_68821 = stage_outputs_valid_0 & pass;
  assign and_68822 = stage_outputs_valid_0 & phase_1_case_cmp;
  assign and_68823 = stage_outputs_valid_0 & phase_default_case_cmp;
  assign sel_63266 = or_63239 ? ____state_1 : add_63240;
  assign sign_ext_63267 = {3{nand_63235}};
  assign add_63268 = ____state_2 + literal_63147;
  assign sign_ext_63269 = {4{tree}};
  assign eq_63270 = ____state_2 == literal_63241;
  assign sel_63271 = and_63242 ? lane_partial_data : ____state_3;
  assign a = priority_sel_128b_3way(concat_63244, v_a, literal_63246, lane_partial_data, ____state_3);
  assign b = priority_sel_128b_4way(concat_63247, sel_63248, literal_63246, concat_63249, concat_63250, lane_partial_data);
  assign tuple_index_63275 = lanes_data[19:17];
  assign tuple_index_63276 = lanes_data[16:13];
  assign tuple_63277 = {sel_63251, sel_63252, sel_63253, sel_63254, sel_63255};
  assign concat_63278 = {bit_slice_63256, bit_slice_63256, bit_slice_63256, bit_slice_63256};
  assign __state_tag = {____state_5, ____state_6, ____state_7, ____state_8, ____state_9};
  assign or_63281 = not_63257 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_63283 = concat_63261 & {2{concat_63260[0]}} | sel_63237 & {2{concat_63260[1]}} | and_63262 & {2{concat_63260[2]}};
  assign or_63284 = and_68821 | and_68822 | and_68823;
  assign and_63285 = sel_63266 & sign_ext_63267;
  assign and_63287 = add_63268 & sign_ext_63269;
  assign sel_63289 = eq_63270 ? ____state_4 : sel_63271;
  assign sel_63291 = eq_63157 ? lane_partial_data : ____state_4;
  assign operands = {a, b, tuple_index_63275, tuple_index_63276, tuple_63277};
  assign and_68833 = active_inputs_valid_0 & or_63176;
  assign and_68834 = stage_outputs_valid_0 & or_63167;
  assign tuple_63302 = {concat_63278, __state_tag};
  assign and_68836 = active_inputs_valid_0 & ends;
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
      ____state_0 <= or_63284 ? one_hot_sel_63283 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_63285 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_63287 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_63289 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_63291 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_63251 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_63252 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_63253 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_63254 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_63255 : ____state_9;
    end
  end
  assign lane_operands_data = operands;
  assign lane_operands_valid = and_68833;
  assign lane_partial_ready = and_68834;
  assign lanes_ready = and_68821;
  assign sums_data = tuple_63302;
  assign sums_valid = and_68836;
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
  wire [127:0] tuple_index_65297;
  wire [27:0] literal_65299;
  wire [7:0] exponent__1;
  wire [7:0] literal_65302;
  wire [20:0] literal_65304;
  wire ne_65305;
  wire not_65306;
  wire normal;
  wire [22:0] fraction;
  wire [47:0] concat_65309;
  wire [47:0] sign_ext_65310;
  wire [23:0] x_significand__2;
  wire [47:0] significand;
  wire [23:0] reverse_65313;
  wire [22:0] bit_slice_65314;
  wire [22:0] literal_65315;
  wire [7:0] literal_65316;
  wire [24:0] one_hot_65317;
  wire literal_65318;
  wire bit_slice_65320;
  wire ne_65321;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_65323;
  wire [4:0] encode_65324;
  wire [8:0] concat_65325;
  wire [8:0] sign_ext_65326;
  wire bit_slice_65327;
  wire or_65328;
  wire [8:0] concat_65329;
  wire [8:0] concat_65330;
  wire [8:0] exponent;
  wire [22:0] bit_slice_65332;
  wire [30:0] literal_65333;
  wire up;
  wire [8:0] sub_65335;
  wire [31:0] concat_65336;
  wire [31:0] concat_65337;
  wire bit_slice_65341;
  wire [4:0] literal_65340;
  wire [31:0] value;
  wire [31:0] literal_65343;
  wire [8:0] literal_65346;
  wire odd;
  wire [7:0] literal_65349;
  wire eq_65350;
  wire [23:0] significand__1;
  wire eq_65345;
  wire ugt_65353;
  wire [9:0] sign_ext_65357;
  wire [9:0] concat_65358;
  wire [25:0] bit_slice_65359;
  wire [1:0] bit_slice_65360;
  wire [1:0] literal_65361;
  wire special;
  wire x_sign;
  wire not_65364;
  wire [24:0] concat_65365;
  wire [24:0] concat_65366;
  wire ends;
  wire or_65368;
  wire [30:0] bit_slice_65369;
  wire [30:0] INFINITY;
  wire [9:0] sub_65375;
  wire [9:0] literal_65376;
  wire [27:0] __state_root__1emainder;
  wire [27:0] trial;
  wire not_65379;
  wire not_65380;
  wire zero;
  wire [24:0] sel_65382;
  wire not_65374;
  wire not_65383;
  wire [30:0] sel_65385;
  wire [30:0] NAN;
  wire [4:0] literal_65390;
  wire [9:0] add_65391;
  wire fits;
  wire [27:0] sub_65393;
  wire [24:0] bit_slice_65394;
  wire x_nan;
  wire nor_65396;
  wire [12:0] tuple_index_65397;
  wire [45:0] concat_65398;
  wire [45:0] bit_slice_65399;
  wire active_inputs_valid_0;
  wire or_65389;
  wire nor_65400;
  wire [30:0] size;
  wire [4:0] add_65409;
  wire [4:0] sign_ext_65410;
  wire [7:0] bit_slice_65411;
  wire [27:0] sel_65412;
  wire [27:0] sign_ext_65413;
  wire [25:0] concat_65414;
  wire [25:0] sign_ext_65415;
  wire x_infinite;
  wire or_65417;
  wire [4:0] tuple_index_65418;
  wire [1:0] tuple_index_65419;
  wire tuple_index_65420;
  wire [3:0] tuple_index_65421;
  wire tuple_index_65422;
  wire [45:0] sel_65423;
  wire [1:0] literal_65424;
  wire stage_outputs_valid_0;
  wire not_65344;
  wire [127:0] concat_65425;
  wire [12:0] __state_tag;
  wire nand_65427;
  wire [4:0] and_65430;
  wire [7:0] sel_65432;
  wire [27:0] and_65434;
  wire [25:0] and_65436;
  wire sel_65438;
  wire sel_65440;
  wire sel_65442;
  wire sel_65444;
  wire [4:0] sel_65446;
  wire [1:0] sel_65448;
  wire sel_65450;
  wire [3:0] sel_65452;
  wire sel_65454;
  wire [47:0] concat_65456;
  wire and_68948;
  wire [140:0] tuple_65459;
  wire and_68949;
  assign tuple_index_65297 = root_data[275:148];
  assign literal_65299 = 28'h000_0000;
  assign exponent__1 = tuple_index_65297[30:23];
  assign literal_65302 = 8'h00;
  assign literal_65304 = 21'h00_0000;
  assign ne_65305 = ____state_4 != literal_65299;
  assign not_65306 = ~____state_8;
  assign normal = exponent__1 != literal_65302;
  assign fraction = tuple_index_65297[22:0];
  assign concat_65309 = {____state_5, literal_65304, ne_65305};
  assign sign_ext_65310 = {48{not_65306}};
  assign x_significand__2 = {normal, fraction};
  assign significand = concat_65309 & sign_ext_65310;
  assign reverse_65313 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign bit_slice_65314 = significand[22:0];
  assign literal_65315 = 23'h00_0000;
  assign literal_65316 = 8'h01;
  assign one_hot_65317 = {reverse_65313[23:0] == 24'h00_0000, reverse_65313[23] && reverse_65313[22:0] == 23'h00_0000, reverse_65313[22] && reverse_65313[21:0] == 22'h00_0000, reverse_65313[21] && reverse_65313[20:0] == 21'h00_0000, reverse_65313[20] && reverse_65313[19:0] == 20'h0_0000, reverse_65313[19] && reverse_65313[18:0] == 19'h0_0000, reverse_65313[18] && reverse_65313[17:0] == 18'h0_0000, reverse_65313[17] && reverse_65313[16:0] == 17'h0_0000, reverse_65313[16] && reverse_65313[15:0] == 16'h0000, reverse_65313[15] && reverse_65313[14:0] == 15'h0000, reverse_65313[14] && reverse_65313[13:0] == 14'h0000, reverse_65313[13] && reverse_65313[12:0] == 13'h0000, reverse_65313[12] && reverse_65313[11:0] == 12'h000, reverse_65313[11] && reverse_65313[10:0] == 11'h000, reverse_65313[10] && reverse_65313[9:0] == 10'h000, reverse_65313[9] && reverse_65313[8:0] == 9'h000, reverse_65313[8] && reverse_65313[7:0] == 8'h00, reverse_65313[7] && reverse_65313[6:0] == 7'h00, reverse_65313[6] && reverse_65313[5:0] == 6'h00, reverse_65313[5] && reverse_65313[4:0] == 5'h00, reverse_65313[4] && reverse_65313[3:0] == 4'h0, reverse_65313[3] && reverse_65313[2:0] == 3'h0, reverse_65313[2] && reverse_65313[1:0] == 2'h0, reverse_65313[1] && !reverse_65313[0], reverse_65313[0]};
  assign literal_65318 = 1'h0;
  assign bit_slice_65320 = significand[24];
  assign ne_65321 = bit_slice_65314 != literal_65315;
  assign x_exponent__1 = normal ? exponent__1 : literal_65316;
  assign literal_65323 = 4'h0;
  assign encode_65324 = {one_hot_65317[16] | one_hot_65317[17] | one_hot_65317[18] | one_hot_65317[19] | one_hot_65317[20] | one_hot_65317[21] | one_hot_65317[22] | one_hot_65317[23] | one_hot_65317[24], one_hot_65317[8] | one_hot_65317[9] | one_hot_65317[10] | one_hot_65317[11] | one_hot_65317[12] | one_hot_65317[13] | one_hot_65317[14] | one_hot_65317[15] | one_hot_65317[24], one_hot_65317[4] | one_hot_65317[5] | one_hot_65317[6] | one_hot_65317[7] | one_hot_65317[12] | one_hot_65317[13] | one_hot_65317[14] | one_hot_65317[15] | one_hot_65317[20] | one_hot_65317[21] | one_hot_65317[22] | one_hot_65317[23], one_hot_65317[2] | one_hot_65317[3] | one_hot_65317[6] | one_hot_65317[7] | one_hot_65317[10] | one_hot_65317[11] | one_hot_65317[14] | one_hot_65317[15] | one_hot_65317[18] | one_hot_65317[19] | one_hot_65317[22] | one_hot_65317[23], one_hot_65317[1] | one_hot_65317[3] | one_hot_65317[5] | one_hot_65317[7] | one_hot_65317[9] | one_hot_65317[11] | one_hot_65317[13] | one_hot_65317[15] | one_hot_65317[17] | one_hot_65317[19] | one_hot_65317[21] | one_hot_65317[23]};
  assign concat_65325 = {literal_65318, ____state_2};
  assign sign_ext_65326 = {9{not_65306}};
  assign bit_slice_65327 = significand[23];
  assign or_65328 = bit_slice_65320 | ne_65321;
  assign concat_65329 = {literal_65318, x_exponent__1};
  assign concat_65330 = {literal_65323, encode_65324};
  assign exponent = concat_65325 & sign_ext_65326;
  assign bit_slice_65332 = significand[46:24];
  assign literal_65333 = 31'h0000_0000;
  assign up = bit_slice_65327 & or_65328;
  assign sub_65335 = concat_65329 - concat_65330;
  assign concat_65336 = {exponent, bit_slice_65332};
  assign concat_65337 = {literal_65333, up};
  assign bit_slice_65341 = sub_65335[0];
  assign literal_65340 = 5'h1a;
  assign value = concat_65336 + concat_65337;
  assign literal_65343 = 32'h7f7f_ffff;
  assign literal_65346 = 9'h000;
  assign odd = ~bit_slice_65341;
  assign literal_65349 = 8'hff;
  assign eq_65350 = fraction == literal_65315;
  assign significand__1 = encode_65324 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_65324;
  assign eq_65345 = ____state_1 == literal_65340;
  assign ugt_65353 = value > literal_65343;
  assign sign_ext_65357 = {{1{sub_65335[8]}}, sub_65335};
  assign concat_65358 = {literal_65346, odd};
  assign bit_slice_65359 = ____state_4[25:0];
  assign bit_slice_65360 = ____state_3[47:46];
  assign literal_65361 = 2'h1;
  assign special = exponent__1 == literal_65349;
  assign x_sign = tuple_index_65297[31];
  assign not_65364 = ~eq_65350;
  assign concat_65365 = {significand__1, literal_65318};
  assign concat_65366 = {literal_65318, significand__1};
  assign ends = ____state_0 & eq_65345;
  assign or_65368 = ____state_6 | ugt_65353;
  assign bit_slice_65369 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign sub_65375 = sign_ext_65357 - concat_65358;
  assign literal_65376 = 10'h07f;
  assign __state_root__1emainder = {bit_slice_65359, bit_slice_65360};
  assign trial = {____state_5, literal_65361};
  assign not_65379 = ~special;
  assign not_65380 = ~x_sign;
  assign zero = ~(normal | not_65364);
  assign sel_65382 = bit_slice_65341 ? concat_65366 : concat_65365;
  assign not_65374 = ~ends;
  assign not_65383 = ~____state_9;
  assign sel_65385 = or_65368 ? INFINITY : bit_slice_65369;
  assign NAN = 31'h7fc0_0000;
  assign literal_65390 = 5'h01;
  assign add_65391 = sub_65375 + literal_65376;
  assign fits = __state_root__1emainder >= trial;
  assign sub_65393 = __state_root__1emainder - trial;
  assign bit_slice_65394 = ____state_5[24:0];
  assign x_nan = ~(not_65379 | eq_65350);
  assign nor_65396 = ~(not_65380 | zero);
  assign tuple_index_65397 = root_data[12:0];
  assign concat_65398 = {sel_65382, literal_65304};
  assign bit_slice_65399 = ____state_3[45:0];
  assign active_inputs_valid_0 = root_valid | ____state_0;
  assign or_65389 = root_results_ready | not_65374;
  assign nor_65400 = ~(not_65383 | ____state_7);
  assign size = ____state_7 ? NAN : sel_65385;
  assign add_65409 = ____state_1 + literal_65390;
  assign sign_ext_65410 = {5{____state_0}};
  assign bit_slice_65411 = add_65391[8:1];
  assign sel_65412 = fits ? sub_65393 : __state_root__1emainder;
  assign sign_ext_65413 = {28{____state_0}};
  assign concat_65414 = {bit_slice_65394, fits};
  assign sign_ext_65415 = {26{____state_0}};
  assign x_infinite = special & eq_65350;
  assign or_65417 = x_nan | nor_65396;
  assign tuple_index_65418 = tuple_index_65397[12:8];
  assign tuple_index_65419 = tuple_index_65397[7:6];
  assign tuple_index_65420 = tuple_index_65397[5:5];
  assign tuple_index_65421 = tuple_index_65397[4:1];
  assign tuple_index_65422 = tuple_index_65397[0:0];
  assign sel_65423 = ____state_0 ? bit_slice_65399 : concat_65398;
  assign literal_65424 = 2'h0;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_65389;
  assign not_65344 = ~____state_0;
  assign concat_65425 = {nor_65400, size, nor_65400, size, nor_65400, size, nor_65400, size};
  assign __state_tag = {____state_10, ____state_11, ____state_12, ____state_13, ____state_14};
  assign nand_65427 = ~(____state_0 & eq_65345);
  assign and_65430 = add_65409 & sign_ext_65410;
  assign sel_65432 = ____state_0 ? ____state_2 : bit_slice_65411;
  assign and_65434 = sel_65412 & sign_ext_65413;
  assign and_65436 = concat_65414 & sign_ext_65415;
  assign sel_65438 = ____state_0 ? ____state_6 : x_infinite;
  assign sel_65440 = ____state_0 ? ____state_7 : or_65417;
  assign sel_65442 = ____state_0 ? ____state_8 : zero;
  assign sel_65444 = ____state_0 ? ____state_9 : x_sign;
  assign sel_65446 = ____state_0 ? ____state_10 : tuple_index_65418;
  assign sel_65448 = ____state_0 ? ____state_11 : tuple_index_65419;
  assign sel_65450 = ____state_0 ? ____state_12 : tuple_index_65420;
  assign sel_65452 = ____state_0 ? ____state_13 : tuple_index_65421;
  assign sel_65454 = ____state_0 ? ____state_14 : tuple_index_65422;
  assign concat_65456 = {sel_65423, literal_65424};
  assign and_68948 = stage_outputs_valid_0 & not_65344;
  assign tuple_65459 = {concat_65425, __state_tag};
  assign and_68949 = active_inputs_valid_0 & ends;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_65427 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_65430 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_65432 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? and_65434 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_65436 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_65438 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_65440 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_65442 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_65444 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_65446 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_65448 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_65450 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_65452 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_65454 : ____state_14;
      ____state_3 <= stage_outputs_valid_0 ? concat_65456 : ____state_3;
    end
  end
  assign root_ready = and_68948;
  assign root_results_data = tuple_65459;
  assign root_results_valid = and_68949;
endmodule


module edgegen_collect(
  input wire clk,
  input wire rst,
  input wire [84:0] collects_data,
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
  wire instantiation_output_54945;
  wire [127:0] instantiation_output_54944;
  wire instantiation_output_54943;
  reg [2:0] ____state_0;
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
  reg [15:0] ____state_11;
  wire [2:0] literal_66687;
  wire [2:0] literal_66688;
  wire [2:0] literal_66689;
  wire [2:0] literal_66690;
  wire [2:0] literal_66691;
  wire [2:0] literal_66692;
  wire eq_66700;
  wire eq_66701;
  wire eq_66702;
  wire eq_66703;
  wire eq_66704;
  wire eq_66705;
  wire [12:0] tuple_index_66706;
  wire [12:0] tuple_index_66707;
  wire [12:0] tuple_index_66708;
  wire [12:0] tuple_index_66709;
  wire [12:0] tuple_index_66710;
  wire [12:0] tuple_index_66711;
  wire [12:0] tuple_index_66712;
  wire [5:0] concat_66714;
  wire [3:0] tuple_index_66715;
  wire [3:0] tuple_index_66716;
  wire [3:0] tuple_index_66717;
  wire [3:0] tuple_index_66718;
  wire [3:0] tuple_index_66719;
  wire [3:0] tuple_index_66720;
  wire [3:0] tuple_index_66721;
  wire gather;
  wire [3:0] r_tag_valid;
  wire [3:0] sign_ext_66724;
  wire [1:0] literal_66726;
  wire [1:0] literal_66727;
  wire [3:0] and_66730;
  wire [3:0] literal_66731;
  wire tuple_index_66732;
  wire tuple_index_66733;
  wire tuple_index_66734;
  wire tuple_index_66735;
  wire tuple_index_66736;
  wire tuple_index_66737;
  wire tuple_index_66738;
  wire [1:0] literal_66740;
  wire eq_66741;
  wire halves;
  wire [127:0] tuple_index_66751;
  wire [127:0] tuple_index_66752;
  wire [127:0] tuple_index_66753;
  wire [127:0] tuple_index_66754;
  wire [127:0] tuple_index_66755;
  wire [127:0] tuple_index_66756;
  wire [127:0] tuple_index_66757;
  wire [3:0] valid;
  wire tuple_index_66743;
  wire tuple_index_66744;
  wire tuple_index_66745;
  wire tuple_index_66746;
  wire tuple_index_66747;
  wire tuple_index_66748;
  wire tuple_index_66749;
  wire r_tag__2_last;
  wire words;
  wire eq_66761;
  wire [15:0] literal_66764;
  wire coded;
  wire [127:0] r_beat;
  wire bit_slice_66770;
  wire bit_slice_66771;
  wire bit_slice_66772;
  wire bit_slice_66773;
  wire [2:0] literal_66766;
  wire r_tag__1_difference;
  wire ends;
  wire and_66775;
  wire differences;
  wire eq_66777;
  wire and_66778;
  wire eq_66779;
  wire [2:0] literal_66781;
  wire [4:0] pass_op;
  wire [4:0] literal_66786;
  wire [4:0] literal_66787;
  wire [4:0] literal_66788;
  wire [4:0] literal_66789;
  wire [4:0] literal_66790;
  wire [4:0] literal_66791;
  wire [4:0] literal_66792;
  wire [4:0] literal_66793;
  wire [31:0] bit_slice_66794;
  wire [31:0] sign_ext_66795;
  wire [31:0] bit_slice_66796;
  wire [31:0] sign_ext_66797;
  wire [31:0] bit_slice_66798;
  wire [31:0] sign_ext_66799;
  wire [31:0] bit_slice_66800;
  wire [31:0] sign_ext_66801;
  wire eq_66782;
  wire nor_66783;
  wire nand_66784;
  wire eq_66802;
  wire sel_66803;
  wire differences_end;
  wire shifts;
  wire eq_66806;
  wire and_66807;
  wire [2:0] sel_66808;
  wire [4:0] literal_66818;
  wire eq_66819;
  wire eq_66820;
  wire [4:0] literal_66821;
  wire [2:0] bit_slice_66822;
  wire eq_66823;
  wire eq_66824;
  wire eq_66825;
  wire eq_66826;
  wire eq_66827;
  wire eq_66828;
  wire [1:0] pass_top;
  wire [31:0] and_66830;
  wire [31:0] and_66831;
  wire [31:0] and_66832;
  wire [31:0] and_66833;
  wire eq_66809;
  wire and_66810;
  wire and_66811;
  wire and_66812;
  wire and_66813;
  wire and_66814;
  wire and_66815;
  wire and_66816;
  wire and_66817;
  wire segment_ends;
  wire word_ends;
  wire full;
  wire [2:0] sel_66837;
  wire eq_66859;
  wire or_66860;
  wire eq_66861;
  wire eq_66862;
  wire or_66863;
  wire or_66864;
  wire eq_66865;
  wire bit_slice_66866;
  wire bit_slice_66867;
  wire bit_slice_66868;
  wire bit_slice_66869;
  wire literal_66870;
  wire [14:0] literal_66871;
  wire postponed;
  wire not_66840;
  wire not_66842;
  wire not_66844;
  wire not_66846;
  wire not_66848;
  wire not_66850;
  wire not_66852;
  wire not_66854;
  wire not_66856;
  wire or_66858;
  wire bit_slice_66873;
  wire bit_slice_66874;
  wire or_66875;
  wire [2:0] sel_66876;
  wire nand_66877;
  wire or_66892;
  wire [5:0] concat_66893;
  wire [1:0] literal_66894;
  wire [4:0] literal_66895;
  wire [4:0] literal_66896;
  wire [4:0] literal_66897;
  wire [4:0] literal_66898;
  wire [1:0] sel_66899;
  wire [1:0] sign_ext_66900;
  wire [15:0] literal_66902;
  wire not_66904;
  wire [6:0] bit_slice_66905;
  wire [6:0] sign_ext_66906;
  wire not_66907;
  wire [6:0] bit_slice_66908;
  wire [6:0] sign_ext_66909;
  wire not_66910;
  wire [6:0] bit_slice_66911;
  wire [6:0] sign_ext_66912;
  wire not_66913;
  wire [6:0] bit_slice_66914;
  wire [6:0] sign_ext_66915;
  wire [1:0] concat_66917;
  wire not_66918;
  wire not_66919;
  wire [15:0] concat_66920;
  wire or_66879;
  wire or_66880;
  wire or_66881;
  wire or_66882;
  wire or_66883;
  wire or_66884;
  wire or_66885;
  wire or_66886;
  wire or_66887;
  wire not_66889;
  wire not_66891;
  wire eq_66922;
  wire eq_66923;
  wire nor_66924;
  wire [2:0] sel_66925;
  wire [2:0] sign_ext_66926;
  wire kind__2_to_3;
  wire [1:0] kind__0_to_2;
  wire eq_66933;
  wire eq_66934;
  wire eq_66935;
  wire eq_66936;
  wire [1:0] and_66937;
  wire [15:0] sign_ext_66938;
  wire eq_66939;
  wire [15:0] pass_segments;
  wire [2:0] concat_66941;
  wire [6:0] bit_slice_66943;
  wire [6:0] bit_slice_66944;
  wire [6:0] bit_slice_66945;
  wire [6:0] bit_slice_66946;
  wire [223:0] bit_slice_66947;
  wire low__2_squeezed_portion_31_width_1;
  wire [6:0] and_66949;
  wire low__2_squeezed_portion_23_width_1;
  wire [6:0] and_66951;
  wire low__2_squeezed_portion_15_width_1;
  wire [6:0] and_66953;
  wire low__2_squeezed_portion_7_width_1;
  wire [6:0] and_66955;
  wire [223:0] bit_slice_66956;
  wire [1:0] add_66957;
  wire [1:0] concat_66958;
  wire nor_66959;
  wire [15:0] add_66960;
  wire [15:0] concat_66961;
  wire active_inputs_valid_0;
  wire or_66929;
  wire or_66930;
  wire [127:0] elements;
  wire [2:0] concat_66964;
  wire [127:0] bit_slice_66965;
  wire [127:0] bit_slice_66966;
  wire [127:0] bit_slice_66967;
  wire [127:0] bit_slice_66968;
  wire [2:0] next_phase;
  wire [2:0] kind;
  wire or_66973;
  wire [1:0] sel_66974;
  wire [15:0] add_66975;
  wire sel_66976;
  wire eq_66977;
  wire [2:0] add_66978;
  wire [2:0] sign_ext_66979;
  wire [255:0] concat_66980;
  wire [255:0] concat_66981;
  wire [1:0] sel_66982;
  wire [1:0] sign_ext_66983;
  wire or_66984;
  wire [15:0] sub_66985;
  wire [15:0] sign_ext_66986;
  wire stage_outputs_valid_0;
  wire [127:0] sel_66987;
  wire [127:0] priority_sel_66988;
  wire [2:0] sel_66997;
  wire [2:0] sel_67000;
  wire sel_67002;
  wire [1:0] sel_67004;
  wire [15:0] sel_67006;
  wire sel_67008;
  wire [2:0] and_67010;
  wire [255:0] high__1;
  wire [255:0] low__1;
  wire [1:0] and_67016;
  wire and_67018;
  wire [15:0] and_67020;
  wire and_69013;
  wire and_69014;
  wire and_69015;
  wire and_69016;
  wire and_69017;
  wire and_69018;
  wire and_69019;
  wire and_69020;
  wire [127:0] beat;
  wire and_69021;
  wire and_69011;
  wire and_69012;

  assign literal_66687 = 3'h5;
  assign literal_66688 = 3'h4;
  assign literal_66689 = 3'h3;
  assign literal_66690 = 3'h2;
  assign literal_66691 = 3'h1;
  assign literal_66692 = 3'h0;
  assign eq_66700 = ____state_1 == literal_66687;
  assign eq_66701 = ____state_1 == literal_66688;
  assign eq_66702 = ____state_1 == literal_66689;
  assign eq_66703 = ____state_1 == literal_66690;
  assign eq_66704 = ____state_1 == literal_66691;
  assign eq_66705 = ____state_1 == literal_66692;
  assign tuple_index_66706 = lane_results_data[12:0];
  assign tuple_index_66707 = sums_data[12:0];
  assign tuple_index_66708 = divider_results_data[12:0];
  assign tuple_index_66709 = root_results_data[12:0];
  assign tuple_index_66710 = power_results_data[12:0];
  assign tuple_index_66711 = simple_results_data[12:0];
  assign tuple_index_66712 = reduction_results_data[12:0];
  assign concat_66714 = {eq_66700, eq_66701, eq_66702, eq_66703, eq_66704, eq_66705};
  assign tuple_index_66715 = tuple_index_66706[4:1];
  assign tuple_index_66716 = tuple_index_66707[4:1];
  assign tuple_index_66717 = tuple_index_66708[4:1];
  assign tuple_index_66718 = tuple_index_66709[4:1];
  assign tuple_index_66719 = tuple_index_66710[4:1];
  assign tuple_index_66720 = tuple_index_66711[4:1];
  assign tuple_index_66721 = tuple_index_66712[4:1];
  assign gather = ____state_0 == literal_66691;
  assign r_tag_valid = priority_sel_4b_6way(concat_66714, tuple_index_66715, tuple_index_66716, tuple_index_66717, tuple_index_66718, tuple_index_66719, tuple_index_66720, tuple_index_66721);
  assign sign_ext_66724 = {4{gather}};
  assign literal_66726 = 2'h1;
  assign literal_66727 = 2'h2;
  assign and_66730 = r_tag_valid & sign_ext_66724;
  assign literal_66731 = 4'hf;
  assign tuple_index_66732 = tuple_index_66706[0:0];
  assign tuple_index_66733 = tuple_index_66707[0:0];
  assign tuple_index_66734 = tuple_index_66708[0:0];
  assign tuple_index_66735 = tuple_index_66709[0:0];
  assign tuple_index_66736 = tuple_index_66710[0:0];
  assign tuple_index_66737 = tuple_index_66711[0:0];
  assign tuple_index_66738 = tuple_index_66712[0:0];
  assign literal_66740 = 2'h3;
  assign eq_66741 = ____state_3 == literal_66726;
  assign halves = ____state_3 == literal_66727;
  assign tuple_index_66751 = lane_results_data[140:13];
  assign tuple_index_66752 = sums_data[140:13];
  assign tuple_index_66753 = divider_results_data[140:13];
  assign tuple_index_66754 = root_results_data[140:13];
  assign tuple_index_66755 = power_results_data[140:13];
  assign tuple_index_66756 = simple_results_data[140:13];
  assign tuple_index_66757 = reduction_results_data[140:13];
  assign valid = ____state_2 ? literal_66731 : and_66730;
  assign tuple_index_66743 = tuple_index_66706[5:5];
  assign tuple_index_66744 = tuple_index_66707[5:5];
  assign tuple_index_66745 = tuple_index_66708[5:5];
  assign tuple_index_66746 = tuple_index_66709[5:5];
  assign tuple_index_66747 = tuple_index_66710[5:5];
  assign tuple_index_66748 = tuple_index_66711[5:5];
  assign tuple_index_66749 = tuple_index_66712[5:5];
  assign r_tag__2_last = priority_sel_1b_6way(concat_66714, tuple_index_66732, tuple_index_66733, tuple_index_66734, tuple_index_66735, tuple_index_66736, tuple_index_66737, tuple_index_66738);
  assign words = ____state_0 == literal_66689;
  assign eq_66761 = ____state_9 == literal_66740;
  assign literal_66764 = 16'h0001;
  assign coded = eq_66741 | halves;
  assign r_beat = priority_sel_128b_6way(concat_66714, tuple_index_66751, tuple_index_66752, tuple_index_66753, tuple_index_66754, tuple_index_66755, tuple_index_66756, tuple_index_66757);
  assign bit_slice_66770 = valid[3];
  assign bit_slice_66771 = valid[2];
  assign bit_slice_66772 = valid[1];
  assign bit_slice_66773 = valid[0];
  assign literal_66766 = 3'h6;
  assign r_tag__1_difference = priority_sel_1b_6way(concat_66714, tuple_index_66743, tuple_index_66744, tuple_index_66745, tuple_index_66746, tuple_index_66747, tuple_index_66748, tuple_index_66749);
  assign ends = gather & r_tag__2_last;
  assign and_66775 = words & eq_66761 & ____state_10;
  assign differences = ____state_0 == literal_66688;
  assign eq_66777 = ____state_11 == literal_66764;
  assign and_66778 = gather & coded;
  assign eq_66779 = ____state_0 == literal_66690;
  assign literal_66781 = 3'h7;
  assign pass_op = collects_data[84:80];
  assign literal_66786 = 5'h05;
  assign literal_66787 = 5'h06;
  assign literal_66788 = 5'h0d;
  assign literal_66789 = 5'h0e;
  assign literal_66790 = 5'h0f;
  assign literal_66791 = 5'h10;
  assign literal_66792 = 5'h08;
  assign literal_66793 = 5'h09;
  assign bit_slice_66794 = r_beat[127:96];
  assign sign_ext_66795 = {32{bit_slice_66770}};
  assign bit_slice_66796 = r_beat[95:64];
  assign sign_ext_66797 = {32{bit_slice_66771}};
  assign bit_slice_66798 = r_beat[63:32];
  assign sign_ext_66799 = {32{bit_slice_66772}};
  assign bit_slice_66800 = r_beat[31:0];
  assign sign_ext_66801 = {32{bit_slice_66773}};
  assign eq_66782 = ____state_1 == literal_66766;
  assign nor_66783 = ~(eq_66741 | halves);
  assign nand_66784 = ~(gather & r_tag__1_difference);
  assign eq_66802 = ____state_3 == literal_66740;
  assign sel_66803 = coded ? and_66775 : ends;
  assign differences_end = differences & eq_66777;
  assign shifts = and_66778 | eq_66779;
  assign eq_66806 = ____state_6 == literal_66781;
  assign and_66807 = ends & coded;
  assign sel_66808 = ends ? literal_66688 : ____state_0;
  assign literal_66818 = 5'h07;
  assign eq_66819 = pass_op == literal_66786;
  assign eq_66820 = pass_op == literal_66787;
  assign literal_66821 = 5'h04;
  assign bit_slice_66822 = pass_op[4:2];
  assign eq_66823 = pass_op == literal_66788;
  assign eq_66824 = pass_op == literal_66789;
  assign eq_66825 = pass_op == literal_66790;
  assign eq_66826 = pass_op == literal_66791;
  assign eq_66827 = pass_op == literal_66792;
  assign eq_66828 = pass_op == literal_66793;
  assign pass_top = collects_data[73:72];
  assign and_66830 = bit_slice_66794 & sign_ext_66795;
  assign and_66831 = bit_slice_66796 & sign_ext_66797;
  assign and_66832 = bit_slice_66798 & sign_ext_66799;
  assign and_66833 = bit_slice_66800 & sign_ext_66801;
  assign eq_66809 = ____state_0 == literal_66692;
  assign and_66810 = gather & eq_66703;
  assign and_66811 = gather & eq_66705;
  assign and_66812 = gather & eq_66701;
  assign and_66813 = gather & eq_66782;
  assign and_66814 = gather & eq_66702;
  assign and_66815 = gather & eq_66700;
  assign and_66816 = gather & eq_66704;
  assign and_66817 = gather & nor_66783 & nand_66784;
  assign segment_ends = eq_66802 ? differences_end : sel_66803;
  assign word_ends = words & eq_66761;
  assign full = shifts & eq_66806;
  assign sel_66837 = and_66807 ? literal_66690 : sel_66808;
  assign eq_66859 = pass_op == literal_66818;
  assign or_66860 = eq_66819 | eq_66820;
  assign eq_66861 = pass_op == literal_66821;
  assign eq_66862 = bit_slice_66822 == literal_66692;
  assign or_66863 = eq_66823 | eq_66824 | eq_66825 | eq_66826;
  assign or_66864 = eq_66827 | eq_66828;
  assign eq_66865 = pass_top == literal_66727;
  assign bit_slice_66866 = and_66830[7];
  assign bit_slice_66867 = and_66831[7];
  assign bit_slice_66868 = and_66832[7];
  assign bit_slice_66869 = and_66833[7];
  assign literal_66870 = 1'h0;
  assign literal_66871 = 15'h0000;
  assign postponed = gather & r_tag__1_difference;
  assign not_66840 = ~eq_66809;
  assign not_66842 = ~and_66810;
  assign not_66844 = ~and_66811;
  assign not_66846 = ~differences;
  assign not_66848 = ~and_66812;
  assign not_66850 = ~and_66813;
  assign not_66852 = ~and_66814;
  assign not_66854 = ~and_66815;
  assign not_66856 = ~and_66816;
  assign or_66858 = and_66817 | words | differences;
  assign bit_slice_66873 = ____state_9[0];
  assign bit_slice_66874 = ____state_9[1];
  assign or_66875 = segment_ends | word_ends;
  assign sel_66876 = full ? literal_66689 : sel_66837;
  assign nand_66877 = ~(segment_ends & ____state_5);
  assign or_66892 = eq_66859 | or_66860 | eq_66861 | eq_66862;
  assign concat_66893 = {or_66863, or_66864, eq_66859, or_66860, eq_66861, eq_66862};
  assign literal_66894 = 2'h0;
  assign literal_66895 = 5'h11;
  assign literal_66896 = 5'h12;
  assign literal_66897 = 5'h13;
  assign literal_66898 = 5'h03;
  assign sel_66899 = eq_66865 ? literal_66727 : literal_66726;
  assign sign_ext_66900 = {2{eq_66820}};
  assign literal_66902 = 16'h0002;
  assign not_66904 = ~bit_slice_66866;
  assign bit_slice_66905 = r_beat[102:96];
  assign sign_ext_66906 = {7{bit_slice_66770}};
  assign not_66907 = ~bit_slice_66867;
  assign bit_slice_66908 = r_beat[70:64];
  assign sign_ext_66909 = {7{bit_slice_66771}};
  assign not_66910 = ~bit_slice_66868;
  assign bit_slice_66911 = r_beat[38:32];
  assign sign_ext_66912 = {7{bit_slice_66772}};
  assign not_66913 = ~bit_slice_66869;
  assign bit_slice_66914 = r_beat[6:0];
  assign sign_ext_66915 = {7{bit_slice_66773}};
  assign concat_66917 = {literal_66870, words};
  assign not_66918 = ~halves;
  assign not_66919 = ~____state_10;
  assign concat_66920 = {literal_66871, postponed};
  assign or_66879 = collects_valid | not_66840;
  assign or_66880 = divider_results_valid | not_66842;
  assign or_66881 = lane_results_valid | not_66844;
  assign or_66882 = instantiation_output_54945 | not_66846;
  assign or_66883 = power_results_valid | not_66848;
  assign or_66884 = reduction_results_valid | not_66850;
  assign or_66885 = root_results_valid | not_66852;
  assign or_66886 = simple_results_valid | not_66854;
  assign or_66887 = sums_valid | not_66856;
  assign not_66889 = ~postponed;
  assign not_66891 = ~or_66858;
  assign eq_66922 = ____state_9 == literal_66727;
  assign eq_66923 = ____state_9 == literal_66726;
  assign nor_66924 = ~(bit_slice_66873 | bit_slice_66874);
  assign sel_66925 = or_66875 ? literal_66691 : sel_66876;
  assign sign_ext_66926 = {3{nand_66877}};
  assign kind__2_to_3 = ~or_66892;
  assign kind__0_to_2 = priority_sel_2b_6way(concat_66893, literal_66894, literal_66726, literal_66727, literal_66740, literal_66894, literal_66727, literal_66726);
  assign eq_66933 = pass_op == literal_66895;
  assign eq_66934 = pass_op == literal_66896;
  assign eq_66935 = pass_op == literal_66897;
  assign eq_66936 = pass_op == literal_66898;
  assign and_66937 = sel_66899 & sign_ext_66900;
  assign sign_ext_66938 = {16{segment_ends}};
  assign eq_66939 = ____state_4 == literal_66902;
  assign pass_segments = collects_data[51:36];
  assign concat_66941 = {literal_66894, shifts};
  assign bit_slice_66943 = and_66830[13:7];
  assign bit_slice_66944 = and_66831[13:7];
  assign bit_slice_66945 = and_66832[13:7];
  assign bit_slice_66946 = and_66833[13:7];
  assign bit_slice_66947 = ____state_7[255:32];
  assign low__2_squeezed_portion_31_width_1 = ~(halves | not_66904);
  assign and_66949 = bit_slice_66905 & sign_ext_66906;
  assign low__2_squeezed_portion_23_width_1 = ~(halves | not_66907);
  assign and_66951 = bit_slice_66908 & sign_ext_66909;
  assign low__2_squeezed_portion_15_width_1 = ~(halves | not_66910);
  assign and_66953 = bit_slice_66911 & sign_ext_66912;
  assign low__2_squeezed_portion_7_width_1 = ~(halves | not_66913);
  assign and_66955 = bit_slice_66914 & sign_ext_66915;
  assign bit_slice_66956 = ____state_8[255:32];
  assign add_66957 = ____state_9 + concat_66917;
  assign concat_66958 = {not_66918, literal_66870};
  assign nor_66959 = ~(not_66919 | gather);
  assign add_66960 = ____state_11 + concat_66920;
  assign concat_66961 = {literal_66871, differences};
  assign active_inputs_valid_0 = or_66879 & or_66880 & or_66881 & or_66882 & or_66883 & or_66884 & or_66885 & or_66886 & or_66887;
  assign or_66929 = instantiation_output_54943 | not_66889;
  assign or_66930 = vectors_ready | not_66891;
  assign elements = {and_66830, and_66831, and_66832, and_66833};
  assign concat_66964 = {eq_66922, eq_66923, nor_66924};
  assign bit_slice_66965 = ____state_7[127:0];
  assign bit_slice_66966 = ____state_7[255:128];
  assign bit_slice_66967 = ____state_8[127:0];
  assign bit_slice_66968 = ____state_8[255:128];
  assign next_phase = sel_66925 & sign_ext_66926;
  assign kind = {kind__2_to_3, kind__0_to_2};
  assign or_66973 = eq_66933 | eq_66934 | eq_66935 | eq_66861 | or_66863;
  assign sel_66974 = eq_66936 ? literal_66740 : and_66937;
  assign add_66975 = ____state_4 + sign_ext_66938;
  assign sel_66976 = segment_ends ? eq_66939 : ____state_5;
  assign eq_66977 = pass_segments == literal_66764;
  assign add_66978 = ____state_6 + concat_66941;
  assign sign_ext_66979 = {3{not_66840}};
  assign concat_66980 = {literal_66870, bit_slice_66943, literal_66870, bit_slice_66944, literal_66870, bit_slice_66945, literal_66870, bit_slice_66946, bit_slice_66947};
  assign concat_66981 = {low__2_squeezed_portion_31_width_1, and_66949, low__2_squeezed_portion_23_width_1, and_66951, low__2_squeezed_portion_15_width_1, and_66953, low__2_squeezed_portion_7_width_1, and_66955, bit_slice_66956};
  assign sel_66982 = shifts ? concat_66958 : add_66957;
  assign sign_ext_66983 = {2{not_66840}};
  assign or_66984 = ends | nor_66959;
  assign sub_66985 = add_66960 - concat_66961;
  assign sign_ext_66986 = {16{not_66840}};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_66929 & or_66930;
  assign sel_66987 = differences ? instantiation_output_54944 : elements;
  assign priority_sel_66988 = priority_sel_128b_3way(concat_66964, bit_slice_66965, bit_slice_66966, bit_slice_66967, bit_slice_66968);
  assign sel_66997 = eq_66809 ? literal_66691 : next_phase;
  assign sel_67000 = eq_66809 ? kind : ____state_1;
  assign sel_67002 = eq_66809 ? or_66973 : ____state_2;
  assign sel_67004 = eq_66809 ? sel_66974 : ____state_3;
  assign sel_67006 = eq_66809 ? pass_segments : add_66975;
  assign sel_67008 = eq_66809 ? eq_66977 : sel_66976;
  assign and_67010 = add_66978 & sign_ext_66979;
  assign high__1 = shifts ? concat_66980 : ____state_7;
  assign low__1 = shifts ? concat_66981 : ____state_8;
  assign and_67016 = sel_66982 & sign_ext_66983;
  assign and_67018 = not_66840 & or_66984;
  assign and_67020 = sub_66985 & sign_ext_66986;
  assign and_69013 = stage_outputs_valid_0 & eq_66809;
  assign and_69014 = stage_outputs_valid_0 & and_66810;
  assign and_69015 = stage_outputs_valid_0 & and_66811;
  assign and_69016 = stage_outputs_valid_0 & and_66812;
  assign and_69017 = stage_outputs_valid_0 & and_66813;
  assign and_69018 = stage_outputs_valid_0 & and_66814;
  assign and_69019 = stage_outputs_valid_0 & and_66815;
  assign and_69020 = stage_outputs_valid_0 & and_66816;
  assign beat = words ? priority_sel_66988 : sel_66987;
  assign and_69021 = active_inputs_valid_0 & or_66858;
  assign and_69011 = active_inputs_valid_0 & postponed;
  assign and_69012 = stage_outputs_valid_0 & differences;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 3'h0;
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
      ____state_11 <= 16'h0000;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_66997 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_67000 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_67002 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_67004 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_67006 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_67008 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_67010 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? high__1 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? low__1 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_67016 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? and_67018 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? and_67020 : ____state_11;
    end
  end
  // ===== Instantiations
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_later_ (
    .rst(rst),
    .push_data(r_beat),
    .push_valid(and_69011),
    .pop_ready(and_69012),
    .pop_valid(instantiation_output_54945),
    .pop_data(instantiation_output_54944),
    .push_ready(instantiation_output_54943),
    .clk(clk)
  );
  assign collects_ready = and_69013;
  assign divider_results_ready = and_69014;
  assign lane_results_ready = and_69015;
  assign power_results_ready = and_69016;
  assign reduction_results_ready = and_69017;
  assign root_results_ready = and_69018;
  assign simple_results_ready = and_69019;
  assign sums_ready = and_69020;
  assign vectors_data = beat;
  assign vectors_valid = and_69021;
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
  wire not_56170;
  wire not_56172;
  wire not_56174;
  wire [3:0] bit_slice_56185;
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
  wire and_56175;
  wire eq_56177;
  wire not_56178;
  wire and_56179;
  wire and_56180;
  wire [31:0] literal_56198;
  wire or_68403;
  wire or_68404;
  wire or_68405;
  wire eq_56229;
  wire eq_56211;
  wire eq_56212;
  wire eq_56213;
  wire eq_56214;
  wire eq_56215;
  wire eq_56216;
  wire eq_56217;
  wire eq_56218;
  wire eq_56219;
  wire eq_56220;
  wire eq_56221;
  wire [30:0] literal_56204;
  wire or_56205;
  wire starts;
  wire or_56207;
  wire [6:0] literal_56230;
  wire ne_56231;
  wire not_56233;
  wire stage_outputs_valid_0;
  wire not_56237;
  wire not_56239;
  wire [11:0] concat_56263;
  wire [10:0] concat_56251;
  wire eq_56240;
  wire [31:0] concat_56241;
  wire not_56242;
  wire [31:0] concat_56243;
  wire [31:0] concat_56244;
  wire [31:0] concat_56245;
  wire eq_56246;
  wire eq_56247;
  wire not_56167;
  wire not_56184;
  wire [22:0] literal_56252;
  wire [22:0] literal_56262;
  wire [22:0] bit_slice_56253;
  wire [22:0] bit_slice_56254;
  wire [22:0] bit_slice_56255;
  wire [22:0] bit_slice_56256;
  wire [22:0] bit_slice_56257;
  wire [22:0] bit_slice_56258;
  wire [22:0] literal_56259;
  wire [22:0] bit_slice_56260;
  wire [22:0] bit_slice_56261;
  wire [8:0] literal_56264;
  wire [8:0] concat_56265;
  wire [8:0] bit_slice_56266;
  wire [8:0] bit_slice_56267;
  wire [8:0] bit_slice_56268;
  wire [8:0] bit_slice_56269;
  wire [8:0] bit_slice_56270;
  wire [8:0] bit_slice_56271;
  wire [8:0] literal_56275;
  wire [8:0] bit_slice_56272;
  wire [8:0] bit_slice_56273;
  wire [8:0] literal_56274;
  wire and_68410;
  wire send_2457_finished;
  wire and_68412;
  wire send_2461_finished;
  wire and_68414;
  wire send_2475_finished;
  wire [12:0] one_hot_68198;
  wire [11:0] one_hot_68204;
  wire and_56282;
  wire [31:0] add_56283;
  wire [31:0] sign_ext_56284;
  wire [31:0] add_56285;
  wire [31:0] add_56286;
  wire [31:0] add_56287;
  wire and_56288;
  wire and_56289;
  wire ne_56290;
  wire ne_56291;
  wire new_aw;
  wire nand_56293;
  wire [3:0] bit_slice_56294;
  wire new_w;
  wire [22:0] one_hot_sel_68209;
  wire [8:0] one_hot_sel_68203;
  wire and_56299;
  wire not_56300;
  wire and_56301;
  wire not_56302;
  wire and_56303;
  wire not_56304;
  wire [11:0] bit_slice_68199;
  wire [10:0] bit_slice_68205;
  wire [31:0] sel_56307;
  wire [31:0] sel_56310;
  wire [31:0] and_56312;
  wire [31:0] and_56314;
  wire [31:0] and_56316;
  wire [31:0] and_56318;
  wire [31:0] sel_56320;
  wire [31:0] sel_56322;
  wire or_56324;
  wire and_56326;
  wire sel_56328;
  wire [3:0] sel_56330;
  wire sel_56332;
  wire [31:0] sel_56334;
  wire and_68434;
  wire [1:0] literal_56341;
  wire [31:0] concat_56342;
  wire and_68435;
  wire [95:0] tuple_56344;
  wire and_56345;
  wire or_56346;
  wire and_56347;
  wire or_56348;
  wire and_56349;
  wire or_56350;
  wire eq_68200;
  wire eq_68206;
  assign write = ____state_10 & ____state_12;
  assign ends = done_data[0:0];
  assign COUNT = 4'h3;
  assign bad_write = done_data[1:1];
  assign not_56170 = ~write;
  assign not_56172 = ~s_ar_valid;
  assign not_56174 = ~____state_9;
  assign bit_slice_56185 = s_ar_data[5:2];
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
  assign and_56175 = done_valid & ends;
  assign eq_56177 = ____state_11 == COUNT;
  assign not_56178 = ~____state_8;
  assign and_56179 = events_valid & events_data;
  assign and_56180 = done_valid & bad_write;
  assign literal_56198 = 32'h0000_0000;
  assign or_68403 = s_b_ready | __s_b_already_done_reg | not_56170;
  assign or_68404 = s_r_ready | __s_r_already_done_reg | not_56172;
  assign or_68405 = start_ready | __start_already_done_reg | not_56174;
  assign eq_56229 = bit_slice_56185 == UNIT;
  assign eq_56211 = bit_slice_56185 == POSITION;
  assign eq_56212 = bit_slice_56185 == SCRATCH;
  assign eq_56213 = bit_slice_56185 == WORDS;
  assign eq_56214 = bit_slice_56185 == ERRORS;
  assign eq_56215 = bit_slice_56185 == BEATS;
  assign eq_56216 = bit_slice_56185 == CYCLES;
  assign eq_56217 = bit_slice_56185 == DONE;
  assign eq_56218 = bit_slice_56185 == COUNT;
  assign eq_56219 = bit_slice_56185 == QUEUE;
  assign eq_56220 = bit_slice_56185 == STATUS;
  assign eq_56221 = bit_slice_56185 == BUILD;
  assign literal_56204 = 31'h0000_0000;
  assign or_56205 = and_56175 | faults_valid;
  assign starts = write & eq_56177 & not_56178;
  assign or_56207 = and_56179 | and_56180 | faults_valid;
  assign literal_56230 = 7'h00;
  assign ne_56231 = ____state_5 != literal_56198;
  assign not_56233 = ~__s_b_already_done_reg;
  assign stage_outputs_valid_0 = or_68403 & or_68404 & or_68405;
  assign not_56237 = ~__s_r_already_done_reg;
  assign not_56239 = ~__start_already_done_reg;
  assign concat_56263 = {eq_56229, eq_56211, eq_56212, eq_56213, eq_56214, eq_56215, eq_56216, eq_56217, eq_56218, eq_56219, eq_56220, eq_56221};
  assign concat_56251 = {eq_56211, eq_56212, eq_56213, eq_56214, eq_56215, eq_56216, eq_56217, eq_56218, eq_56219, eq_56220, eq_56221};
  assign eq_56240 = ____state_11 == QUEUE;
  assign concat_56241 = {literal_56204, or_56205};
  assign not_56242 = ~starts;
  assign concat_56243 = {literal_56204, ____state_8};
  assign concat_56244 = {literal_56204, events_valid};
  assign concat_56245 = {literal_56204, or_56207};
  assign eq_56246 = ____state_11 == SCRATCH;
  assign eq_56247 = ____state_11 == POSITION;
  assign not_56167 = ~____state_10;
  assign not_56184 = ~____state_12;
  assign literal_56252 = 23'h51_06e4;
  assign literal_56262 = 23'h00_0000;
  assign bit_slice_56253 = ____state_0[31:9];
  assign bit_slice_56254 = ____state_1[31:9];
  assign bit_slice_56255 = ____state_2[31:9];
  assign bit_slice_56256 = ____state_3[31:9];
  assign bit_slice_56257 = ____state_4[31:9];
  assign bit_slice_56258 = ____state_5[31:9];
  assign literal_56259 = 23'h00_0001;
  assign bit_slice_56260 = ____state_6[31:9];
  assign bit_slice_56261 = ____state_7[31:9];
  assign literal_56264 = 9'h1c3;
  assign concat_56265 = {literal_56230, ne_56231, ____state_8};
  assign bit_slice_56266 = ____state_0[8:0];
  assign bit_slice_56267 = ____state_1[8:0];
  assign bit_slice_56268 = ____state_2[8:0];
  assign bit_slice_56269 = ____state_3[8:0];
  assign bit_slice_56270 = ____state_4[8:0];
  assign bit_slice_56271 = ____state_5[8:0];
  assign literal_56275 = 9'h000;
  assign bit_slice_56272 = ____state_6[8:0];
  assign bit_slice_56273 = ____state_7[8:0];
  assign literal_56274 = 9'h001;
  assign and_68410 = write & not_56233;
  assign send_2457_finished = stage_outputs_valid_0 & write;
  assign and_68412 = s_ar_valid & not_56237;
  assign send_2461_finished = stage_outputs_valid_0 & s_ar_valid;
  assign and_68414 = ____state_9 & not_56239;
  assign send_2475_finished = stage_outputs_valid_0 & ____state_9;
  assign one_hot_68198 = {concat_56263[11:0] == 12'h000, concat_56263[11] && concat_56263[10:0] == 11'h000, concat_56263[10] && concat_56263[9:0] == 10'h000, concat_56263[9] && concat_56263[8:0] == 9'h000, concat_56263[8] && concat_56263[7:0] == 8'h00, concat_56263[7] && concat_56263[6:0] == 7'h00, concat_56263[6] && concat_56263[5:0] == 6'h00, concat_56263[5] && concat_56263[4:0] == 5'h00, concat_56263[4] && concat_56263[3:0] == 4'h0, concat_56263[3] && concat_56263[2:0] == 3'h0, concat_56263[2] && concat_56263[1:0] == 2'h0, concat_56263[1] && !concat_56263[0], concat_56263[0]};
  assign one_hot_68204 = {concat_56251[10:0] == 11'h000, concat_56251[10] && concat_56251[9:0] == 10'h000, concat_56251[9] && concat_56251[8:0] == 9'h000, concat_56251[8] && concat_56251[7:0] == 8'h00, concat_56251[7] && concat_56251[6:0] == 7'h00, concat_56251[6] && concat_56251[5:0] == 6'h00, concat_56251[5] && concat_56251[4:0] == 5'h00, concat_56251[4] && concat_56251[3:0] == 4'h0, concat_56251[3] && concat_56251[2:0] == 3'h0, concat_56251[2] && concat_56251[1:0] == 2'h0, concat_56251[1] && !concat_56251[0], concat_56251[0]};
  assign and_56282 = ____state_10 & ____state_12 & eq_56240;
  assign add_56283 = ____state_2 + concat_56241;
  assign sign_ext_56284 = {32{not_56242}};
  assign add_56285 = ____state_3 + concat_56243;
  assign add_56286 = ____state_4 + concat_56244;
  assign add_56287 = ____state_5 + concat_56245;
  assign and_56288 = ____state_10 & ____state_12 & eq_56246;
  assign and_56289 = ____state_10 & ____state_12 & eq_56247;
  assign ne_56290 = ____state_2 != ____state_1;
  assign ne_56291 = ____state_13 != literal_56198;
  assign new_aw = s_aw_valid & not_56167;
  assign nand_56293 = ~(____state_10 & ____state_12);
  assign bit_slice_56294 = s_aw_data[5:2];
  assign new_w = s_w_valid & not_56184;
  assign one_hot_sel_68209 = literal_56252 & {23{concat_56251[0]}} | literal_56262 & {23{concat_56251[1]}} | bit_slice_56253 & {23{concat_56251[2]}} | bit_slice_56254 & {23{concat_56251[3]}} | bit_slice_56255 & {23{concat_56251[4]}} | bit_slice_56256 & {23{concat_56251[5]}} | bit_slice_56257 & {23{concat_56251[6]}} | bit_slice_56258 & {23{concat_56251[7]}} | literal_56259 & {23{concat_56251[8]}} | bit_slice_56260 & {23{concat_56251[9]}} | bit_slice_56261 & {23{concat_56251[10]}};
  assign one_hot_sel_68203 = literal_56264 & {9{concat_56263[0]}} | concat_56265 & {9{concat_56263[1]}} | bit_slice_56266 & {9{concat_56263[2]}} | bit_slice_56267 & {9{concat_56263[3]}} | bit_slice_56268 & {9{concat_56263[4]}} | bit_slice_56269 & {9{concat_56263[5]}} | bit_slice_56270 & {9{concat_56263[6]}} | bit_slice_56271 & {9{concat_56263[7]}} | literal_56275 & {9{concat_56263[8]}} | bit_slice_56272 & {9{concat_56263[9]}} | bit_slice_56273 & {9{concat_56263[10]}} | literal_56274 & {9{concat_56263[11]}};
  assign and_56299 = and_68410 & s_b_ready;
  assign not_56300 = ~send_2457_finished;
  assign and_56301 = and_68412 & s_r_ready;
  assign not_56302 = ~send_2461_finished;
  assign and_56303 = and_68414 & start_ready;
  assign not_56304 = ~send_2475_finished;
  assign bit_slice_68199 = one_hot_68198[11:0];
  assign bit_slice_68205 = one_hot_68204[10:0];
  assign sel_56307 = and_56282 ? ____state_13 : ____state_0;
  assign sel_56310 = starts ? ____state_13 : ____state_1;
  assign and_56312 = add_56283 & sign_ext_56284;
  assign and_56314 = add_56285 & sign_ext_56284;
  assign and_56316 = add_56286 & sign_ext_56284;
  assign and_56318 = add_56287 & sign_ext_56284;
  assign sel_56320 = and_56288 ? ____state_13 : ____state_6;
  assign sel_56322 = and_56289 ? ____state_13 : ____state_7;
  assign or_56324 = starts | ne_56290;
  assign and_56326 = starts & ne_56291;
  assign sel_56328 = ____state_10 ? nand_56293 : new_aw;
  assign sel_56330 = new_aw ? bit_slice_56294 : ____state_11;
  assign sel_56332 = ____state_12 ? nand_56293 : new_w;
  assign sel_56334 = new_w ? s_w_data : ____state_13;
  assign and_68434 = stage_outputs_valid_0 & not_56167;
  assign literal_56341 = 2'h0;
  assign concat_56342 = {one_hot_sel_68209, one_hot_sel_68203};
  assign and_68435 = stage_outputs_valid_0 & not_56184;
  assign tuple_56344 = {____state_0, ____state_1, ____state_7};
  assign and_56345 = and_56299 & not_56300;
  assign or_56346 = and_56299 | send_2457_finished;
  assign and_56347 = and_56301 & not_56302;
  assign or_56348 = and_56301 | send_2461_finished;
  assign and_56349 = and_56303 & not_56304;
  assign or_56350 = and_56303 | send_2475_finished;
  assign eq_68200 = concat_56263 == bit_slice_68199;
  assign eq_68206 = concat_56251 == bit_slice_68205;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_56307 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_56310 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_56312 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? and_56314 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? and_56316 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_56318 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_56320 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_56322 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_56324 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_56326 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_56328 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_56330 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_56332 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_56334 : ____state_13;
      __s_b_already_done_reg <= or_56346 ? and_56345 : __s_b_already_done_reg;
      __s_r_already_done_reg <= or_56348 ? and_56347 : __s_r_already_done_reg;
      __start_already_done_reg <= or_56350 ? and_56349 : __start_already_done_reg;
    end
  end
  assign done_ready = stage_outputs_valid_0;
  assign events_ready = stage_outputs_valid_0;
  assign faults_ready = stage_outputs_valid_0;
  assign s_ar_ready = stage_outputs_valid_0;
  assign s_aw_ready = and_68434;
  assign s_b_data = literal_56341;
  assign s_b_valid = and_68410;
  assign s_r_data = concat_56342;
  assign s_r_valid = and_68412;
  assign s_w_ready = and_68435;
  assign start_data = tuple_56344;
  assign start_valid = and_68414;
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
  output wire [84:0] collects_data,
  output wire collects_valid,
  output wire commands_ready,
  output wire faults_data,
  output wire faults_valid,
  output wire [84:0] feeds_data,
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
  reg [31:0] ____state_28;
  reg [31:0] ____state_29;
  reg [15:0] ____state_30;
  reg [15:0] ____state_31;
  reg [19:0] ____state_32;
  reg [19:0] ____state_33;
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
  wire [19:0] bit_slice_56431;
  wire [19:0] literal_56432;
  wire bit_slice_56433;
  wire [19:0] bit_slice_56434;
  wire [19:0] add_56435;
  wire [19:0] count__1;
  wire [15:0] bit_slice_56442;
  wire [15:0] literal_56443;
  wire [7:0] literal_56440;
  wire [1:0] bit_slice_56449;
  wire [1:0] literal_56450;
  wire [4:0] bit_slice_56451;
  wire [4:0] literal_56452;
  wire [14:0] literal_56453;
  wire [15:0] add_56454;
  wire [2:0] literal_56445;
  wire sel_56446;
  wire ne_56448;
  wire lit_5_squeezed;
  wire [17:0] bit_slice_56461;
  wire [17:0] literal_56462;
  wire ne_56463;
  wire [14:0] bit_slice_56464;
  wire ne_56465;
  wire [30:0] concat_56466;
  wire [3:0] shift;
  wire [30:0] bit_slice_56468;
  wire [2:0] literal_56455;
  wire [2:0] literal_56456;
  wire step_4_case_cmp;
  wire nand_56458;
  wire [18:0] concat_56476;
  wire [18:0] concat_56477;
  wire [15:0] concat_56478;
  wire [15:0] concat_56479;
  wire [30:0] shll_56480;
  wire [31:0] concat_56481;
  wire [31:0] literal_56482;
  wire step_1_case_cmp;
  wire step_2_case_cmp;
  wire [2:0] literal_56471;
  wire at_command;
  wire more;
  wire [2:0] literal_56474;
  wire [2:0] literal_56475;
  wire [2:0] literal_56492;
  wire [18:0] fours_squeezed;
  wire [1:0] pass_operand;
  wire [1:0] literal_56495;
  wire [1:0] literal_56496;
  wire [1:0] pass_top;
  wire [15:0] add_56498;
  wire HAS_UNIT_inputs__1;
  wire [31:0] bit_slice_56500;
  wire [31:0] concat_56501;
  wire [31:0] add_56502;
  wire receives;
  wire idle;
  wire go;
  wire not_56486;
  wire not_56487;
  wire and_56488;
  wire step_5_case_cmp;
  wire eq_56490;
  wire [2:0] literal_56491;
  wire decodes;
  wire step_default_case_cmp;
  wire [17:0] bit_slice_56530;
  wire bit_slice_56531;
  wire eq_56532;
  wire eq_56533;
  wire eq_56534;
  wire [16:0] concat_56535;
  wire [16:0] concat_56536;
  wire [15:0] bit_slice_56537;
  wire HAS_UNIT_rows__1;
  wire [31:0] bit_slice_56539;
  wire [31:0] sel_56540;
  wire [31:0] shll_56541;
  wire not_56504;
  wire not_56506;
  wire vector;
  wire nor_56512;
  wire product;
  wire request;
  wire eq_56525;
  wire [6:0] ____state_0__next_value_predicates;
  wire [3:0] bit_slice_56565;
  wire [4:0] bit_slice_56566;
  wire [4:0] literal_56567;
  wire [4:0] literal_56568;
  wire [1:0] literal_56569;
  wire [18:0] concat_56570;
  wire [18:0] concat_56571;
  wire [17:0] sign_ext_56572;
  wire [1:0] concat_56573;
  wire HAS_UNIT;
  wire [4:0] literal_56575;
  wire [4:0] literal_56576;
  wire [4:0] literal_56577;
  wire [4:0] literal_56578;
  wire [4:0] literal_56579;
  wire [16:0] sel_56580;
  wire [3:0] bit_slice_56581;
  wire [7:0] product__1_mode;
  wire [7:0] literal_56583;
  wire [7:0] literal_56584;
  wire [7:0] literal_56585;
  wire [15:0] words;
  wire [15:0] literal_56587;
  wire [15:0] literal_56588;
  wire [31:0] rows;
  wire [31:0] literal_56590;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [19:0] literal_56593;
  wire [11:0] bit_slice_56594;
  wire [11:0] literal_56595;
  wire [15:0] pass_segments__1;
  wire [30:0] __state_1_bits_1_width_31;
  wire [30:0] literal_56598;
  wire or_56546;
  wire or_56547;
  wire not_56549;
  wire not_56551;
  wire not_56555;
  wire not_56559;
  wire not_56561;
  wire not_56563;
  wire [7:0] one_hot_56611;
  wire [31:0] shrl_56612;
  wire [3:0] bit_slice_56613;
  wire bit_slice_56614;
  wire bit_slice_56615;
  wire [18:0] bit_slice_56616;
  wire [18:0] literal_56617;
  wire bit_slice_56618;
  wire eq_56619;
  wire eq_56620;
  wire eq_56621;
  wire [18:0] add_56622;
  wire [17:0] and_56623;
  wire one_hot_sel_68216;
  wire bit_slice_56625;
  wire eq_56626;
  wire eq_56627;
  wire eq_56628;
  wire eq_56629;
  wire eq_56630;
  wire eq_56631;
  wire [18:0] concat_56632;
  wire or_reduce_56633;
  wire ult_56634;
  wire ult_56635;
  wire ne_56636;
  wire ne_56637;
  wire ult_56638;
  wire ne_56639;
  wire ne_56640;
  wire ne_56641;
  wire ne_56642;
  wire eq_56643;
  wire ne_56644;
  wire [30:0] add_56647;
  wire __state_1_portion_0_width_1;
  wire [16:0] concat_56652;
  wire [16:0] concat_56653;
  wire active_inputs_valid_0;
  wire or_68437;
  wire or_68438;
  wire or_68439;
  wire or_68440;
  wire or_68441;
  wire or_68442;
  wire or_68443;
  wire or_68444;
  wire bit_slice_56656;
  wire bit_slice_56657;
  wire bit_slice_56658;
  wire bit_slice_56659;
  wire bit_slice_56660;
  wire bit_slice_56661;
  wire bit_slice_56662;
  wire [2:0] after__1;
  wire [2:0] concat_56664;
  wire ends;
  wire [31:0] literal_56667;
  wire bit_slice_56670;
  wire [31:0] offset;
  wire [31:0] sign_ext_56672;
  wire [31:0] sign_ext_56673;
  wire bit_slice_56674;
  wire [19:0] concat_56675;
  wire [19:0] concat_56676;
  wire [1:0] concat_56677;
  wire [18:0] sel_56678;
  wire [18:0] lit_1_squeezed__3;
  wire [18:0] concat_56680;
  wire [31:0] sign_ext_56681;
  wire or_56682;
  wire [18:0] sel_56683;
  wire [15:0] bit_slice_56684;
  wire [15:0] MAGIC;
  wire is_vector;
  wire and_56687;
  wire filled;
  wire [6:0] literal_56689;
  wire [31:0] concat_56691;
  wire [31:0] run_queue;
  wire [13:0] bit_slice_56693;
  wire [13:0] sign_ext_56694;
  wire [1:0] concat_56695;
  wire [16:0] sel_56696;
  wire [16:0] bit_slice_56697;
  wire [16:0] literal_56698;
  wire bit_slice_56699;
  wire and_68446;
  wire not_56701;
  wire stage_outputs_valid_0;
  wire not_56703;
  wire not_56705;
  wire and_68449;
  wire not_56707;
  wire not_56709;
  wire not_56711;
  wire not_56713;
  wire not_56715;
  wire eq_56717;
  wire eq_56718;
  wire eq_56719;
  wire eq_56720;
  wire eq_56721;
  wire eq_56722;
  wire eq_56723;
  wire and_68455;
  wire and_68456;
  wire and_68457;
  wire and_68458;
  wire and_68459;
  wire and_68460;
  wire and_68461;
  wire waits;
  wire [2:0] sel_56732;
  wire [30:0] sel_56733;
  wire [31:0] sign_ext_56734;
  wire eq_56735;
  wire [31:0] run_count;
  wire not_56738;
  wire [3:0] bit_slice_56739;
  wire [31:0] bit_slice_56740;
  wire [31:0] and_56741;
  wire [31:0] and_56742;
  wire nor_56743;
  wire [19:0] add_56744;
  wire [19:0] fours;
  wire [18:0] priority_sel_56746;
  wire [31:0] bit_slice_56747;
  wire [31:0] and_56748;
  wire [12:0] literal_56749;
  wire [18:0] sel_56750;
  wire [15:0] bit_slice_56751;
  wire eq_56752;
  wire sel_56753;
  wire [7:0] concat_56754;
  wire [31:0] sel_56759;
  wire [13:0] and_56760;
  wire [16:0] priority_sel_56761;
  wire and_56762;
  wire [31:0] sign_ext_56764;
  wire [31:0] sign_ext_56771;
  wire and_56774;
  wire send_2697_finished;
  wire and_68463;
  wire send_2710_finished;
  wire and_56778;
  wire and_56780;
  wire send_2675_finished;
  wire and_56782;
  wire and_68468;
  wire send_2666_finished;
  wire and_68470;
  wire send_2704_finished;
  wire and_68472;
  wire send_2689_finished;
  wire [2:0] one_hot_68211;
  wire not_56790;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_56793;
  wire [2:0] sel_56794;
  wire and_68474;
  wire and_68475;
  wire and_68476;
  wire and_68477;
  wire and_68478;
  wire and_68479;
  wire and_68480;
  wire [31:0] concat_56802;
  wire [31:0] add_56803;
  wire sel_56804;
  wire eq_56805;
  wire [31:0] run_position;
  wire bit_slice_56808;
  wire [31:0] bit_slice_56809;
  wire [31:0] bit_slice_56810;
  wire [4:0] pass_op;
  wire [1:0] pass_source;
  wire bit_slice_56817;
  wire bit_slice_56819;
  wire [3:0] bit_slice_56825;
  wire [31:0] add_56827;
  wire [31:0] add_56829;
  wire [15:0] bit_slice_56831;
  wire [15:0] bit_slice_56833;
  wire [19:0] sel_56835;
  wire [19:0] concat_56837;
  wire [2:0] sign_ext_56840;
  wire [31:0] add_56841;
  wire [31:0] concat_56842;
  wire [31:0] concat_56843;
  wire [15:0] segments;
  wire bit_slice_56845;
  wire good;
  wire [7:0] add_56847;
  wire [7:0] concat_56848;
  wire [2:0] bit_slice_56849;
  wire [2:0] concat_56850;
  wire [31:0] priority_sel_56851;
  wire [31:0] concat_56852;
  wire [31:0] and_56853;
  wire [15:0] sel_68210;
  wire [31:0] sel_56855;
  wire [31:0] sel_56856;
  wire [31:0] and_56857;
  wire [15:0] sel_56858;
  wire and_56859;
  wire and_56860;
  wire not_56861;
  wire and_56862;
  wire not_56863;
  wire and_56864;
  wire and_56866;
  wire not_56867;
  wire and_56868;
  wire and_56870;
  wire not_56871;
  wire and_56872;
  wire not_56873;
  wire and_56874;
  wire not_56875;
  wire [1:0] bit_slice_68212;
  wire or_56877;
  wire [2:0] one_hot_sel_56878;
  wire or_56879;
  wire [31:0] sel_56880;
  wire [31:0] sel_56882;
  wire sel_56884;
  wire [31:0] sel_56886;
  wire [127:0] sel_56888;
  wire [127:0] sel_56890;
  wire [7:0] sel_56892;
  wire sel_56894;
  wire sel_56896;
  wire [15:0] sel_56898;
  wire [31:0] sel_56900;
  wire [31:0] sel_56902;
  wire [31:0] sel_56904;
  wire [31:0] sel_56906;
  wire [31:0] sel_56908;
  wire [31:0] sel_56910;
  wire [15:0] sel_56912;
  wire [4:0] sel_56914;
  wire [1:0] sel_56916;
  wire [1:0] sel_56918;
  wire sel_56920;
  wire sel_56922;
  wire [1:0] sel_56924;
  wire [19:0] sel_56926;
  wire [15:0] sel_56928;
  wire [31:0] sel_56930;
  wire [3:0] sel_56932;
  wire [31:0] sel_56934;
  wire [31:0] sel_56936;
  wire [15:0] sel_56938;
  wire [15:0] sel_56940;
  wire [19:0] sel_56942;
  wire [19:0] sel_56944;
  wire [15:0] sel_56946;
  wire [2:0] sel_56948;
  wire [31:0] sel_56950;
  wire [31:0] sel_56952;
  wire [31:0] sel_56954;
  wire [15:0] sel_56956;
  wire or_56958;
  wire sel_56960;
  wire sel_56962;
  wire sel_56964;
  wire [7:0] sub_56966;
  wire [84:0] __state_i__2_pass;
  wire and_68525;
  wire [51:0] job;
  wire [114:0] read;
  wire [154:0] __state_i__4_walk;
  wire [112:0] tuple_56975;
  wire and_56976;
  wire or_56977;
  wire and_56978;
  wire or_56979;
  wire and_56980;
  wire or_56981;
  wire and_56982;
  wire or_56983;
  wire and_56984;
  wire or_56985;
  wire and_56986;
  wire or_56987;
  wire and_56988;
  wire or_56989;
  wire and_56990;
  wire or_56991;
  wire eq_68213;
  assign bit_slice_56431 = ____state_4[19:0];
  assign literal_56432 = 20'h0_0001;
  assign bit_slice_56433 = ____state_6[91];
  assign bit_slice_56434 = ____state_5[35:16];
  assign add_56435 = bit_slice_56431 + literal_56432;
  assign count__1 = bit_slice_56433 ? add_56435 : bit_slice_56434;
  assign bit_slice_56442 = ____state_4[20:5];
  assign literal_56443 = 16'h0001;
  assign literal_56440 = 8'h00;
  assign bit_slice_56449 = count__1[1:0];
  assign literal_56450 = 2'h0;
  assign bit_slice_56451 = count__1[4:0];
  assign literal_56452 = 5'h00;
  assign literal_56453 = 15'h0000;
  assign add_56454 = bit_slice_56442 + literal_56443;
  assign literal_56445 = 3'h4;
  assign sel_56446 = ____state_42 ? ____state_41 : ____state_9;
  assign ne_56448 = ____state_44 != literal_56440;
  assign lit_5_squeezed = 1'h0;
  assign bit_slice_56461 = count__1[19:2];
  assign literal_56462 = 18'h0_0000;
  assign ne_56463 = bit_slice_56449 != literal_56450;
  assign bit_slice_56464 = count__1[19:5];
  assign ne_56465 = bit_slice_56451 != literal_56452;
  assign concat_56466 = {literal_56453, add_56454};
  assign shift = ____state_5[14:11];
  assign bit_slice_56468 = ____state_4[31:1];
  assign literal_56455 = 3'h1;
  assign literal_56456 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_56445;
  assign nand_56458 = ~(sel_56446 & ____state_43 & ne_56448);
  assign concat_56476 = {lit_5_squeezed, bit_slice_56461};
  assign concat_56477 = {literal_56462, ne_56463};
  assign concat_56478 = {lit_5_squeezed, bit_slice_56464};
  assign concat_56479 = {literal_56453, ne_56465};
  assign shll_56480 = concat_56466 << shift;
  assign concat_56481 = {lit_5_squeezed, bit_slice_56468};
  assign literal_56482 = 32'h0000_0001;
  assign step_1_case_cmp = ____state_0 == literal_56455;
  assign step_2_case_cmp = ____state_0 == literal_56456;
  assign literal_56471 = 3'h0;
  assign at_command = step_4_case_cmp & nand_56458;
  assign more = ~____state_3;
  assign literal_56474 = 3'h5;
  assign literal_56475 = 3'h6;
  assign literal_56492 = 3'h3;
  assign fours_squeezed = concat_56476 + concat_56477;
  assign pass_operand = ____state_5[11:10];
  assign literal_56495 = 2'h3;
  assign literal_56496 = 2'h2;
  assign pass_top = ____state_5[15:14];
  assign add_56498 = concat_56478 + concat_56479;
  assign HAS_UNIT_inputs__1 = ____state_5[10];
  assign bit_slice_56500 = ____state_5[127:96];
  assign concat_56501 = {lit_5_squeezed, shll_56480};
  assign add_56502 = concat_56481 + literal_56482;
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_56471;
  assign go = at_command & ____state_43;
  assign not_56486 = ~step_4_case_cmp;
  assign not_56487 = ~____state_42;
  assign and_56488 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_56474;
  assign eq_56490 = ____state_0 == literal_56475;
  assign literal_56491 = 3'h7;
  assign decodes = ____state_0 == literal_56492;
  assign step_default_case_cmp = ____state_0 > literal_56474;
  assign bit_slice_56530 = fours_squeezed[18:1];
  assign bit_slice_56531 = fours_squeezed[0];
  assign eq_56532 = pass_operand == literal_56495;
  assign eq_56533 = pass_operand == literal_56496;
  assign eq_56534 = pass_top == literal_56496;
  assign concat_56535 = {lit_5_squeezed, add_56498};
  assign concat_56536 = {add_56498, lit_5_squeezed};
  assign bit_slice_56537 = ____state_5[31:16];
  assign HAS_UNIT_rows__1 = ____state_5[9];
  assign bit_slice_56539 = ____state_5[63:32];
  assign sel_56540 = HAS_UNIT_inputs__1 ? concat_56501 : bit_slice_56500;
  assign shll_56541 = add_56502 << shift;
  assign not_56504 = ~receives;
  assign not_56506 = ~idle;
  assign vector = go & ____state_42;
  assign nor_56512 = ~(not_56486 | ____state_43);
  assign product = go & not_56487;
  assign request = idle | and_56488 | step_5_case_cmp | eq_56490;
  assign eq_56525 = ____state_0 == literal_56491;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign bit_slice_56565 = ____state_6[83:80];
  assign bit_slice_56566 = ____state_5[4:0];
  assign literal_56567 = 5'h02;
  assign literal_56568 = 5'h01;
  assign literal_56569 = 2'h1;
  assign concat_56570 = {lit_5_squeezed, bit_slice_56530};
  assign concat_56571 = {literal_56462, bit_slice_56531};
  assign sign_ext_56572 = {18{eq_56532}};
  assign concat_56573 = {eq_56533, eq_56532};
  assign HAS_UNIT = 1'h1;
  assign literal_56575 = 5'h1d;
  assign literal_56576 = 5'h1e;
  assign literal_56577 = 5'h1f;
  assign literal_56578 = 5'h14;
  assign literal_56579 = 5'h16;
  assign sel_56580 = eq_56534 ? concat_56536 : concat_56535;
  assign bit_slice_56581 = ____state_5[7:4];
  assign product__1_mode = ____state_5[7:0];
  assign literal_56583 = 8'h24;
  assign literal_56584 = 8'h05;
  assign literal_56585 = 8'h03;
  assign words = HAS_UNIT_inputs__1 ? add_56454 : bit_slice_56537;
  assign literal_56587 = 16'h0000;
  assign literal_56588 = 16'h0201;
  assign rows = HAS_UNIT_rows__1 ? add_56502 : bit_slice_56539;
  assign literal_56590 = 32'h0000_0000;
  assign beats = HAS_UNIT_rows__1 ? shll_56541 : sel_56540;
  assign product__1_segments = ____state_6[111:96];
  assign literal_56593 = 20'h0_0000;
  assign bit_slice_56594 = ____state_5[47:36];
  assign literal_56595 = 12'h000;
  assign pass_segments__1 = ____state_5[63:48];
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign literal_56598 = 31'h0000_0001;
  assign or_56546 = commands_valid | not_56504;
  assign or_56547 = start_valid | not_56506;
  assign not_56549 = ~vector;
  assign not_56551 = ~nor_56512;
  assign not_56555 = ~product;
  assign not_56559 = ~request;
  assign not_56561 = ~eq_56525;
  assign not_56563 = ~go;
  assign one_hot_56611 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign shrl_56612 = ____state_4 >> bit_slice_56565;
  assign bit_slice_56613 = ____state_6[87:84];
  assign bit_slice_56614 = ____state_6[88];
  assign bit_slice_56615 = ____state_6[89];
  assign bit_slice_56616 = count__1[19:1];
  assign literal_56617 = 19'h0_0000;
  assign bit_slice_56618 = count__1[0];
  assign eq_56619 = bit_slice_56566 == literal_56567;
  assign eq_56620 = bit_slice_56566 == literal_56568;
  assign eq_56621 = pass_top == literal_56569;
  assign add_56622 = concat_56570 + concat_56571;
  assign and_56623 = bit_slice_56530 & sign_ext_56572;
  assign one_hot_sel_68216 = bit_slice_56531 & concat_56573[0] | HAS_UNIT & concat_56573[1];
  assign bit_slice_56625 = ____state_6[90];
  assign eq_56626 = bit_slice_56566 == literal_56575;
  assign eq_56627 = bit_slice_56566 == literal_56576;
  assign eq_56628 = bit_slice_56566 == literal_56577;
  assign eq_56629 = bit_slice_56566 == literal_56452;
  assign eq_56630 = bit_slice_56566 == literal_56578;
  assign eq_56631 = bit_slice_56566 == literal_56579;
  assign concat_56632 = {lit_5_squeezed, sel_56580, lit_5_squeezed};
  assign or_reduce_56633 = |bit_slice_56581;
  assign ult_56634 = product__1_mode < literal_56583;
  assign ult_56635 = product__1_mode < literal_56584;
  assign ne_56636 = product__1_mode != literal_56585;
  assign ne_56637 = words != literal_56587;
  assign ult_56638 = words < literal_56588;
  assign ne_56639 = rows != literal_56590;
  assign ne_56640 = beats != literal_56590;
  assign ne_56641 = product__1_segments != literal_56587;
  assign ne_56642 = count__1 != literal_56593;
  assign eq_56643 = bit_slice_56594 == literal_56595;
  assign ne_56644 = pass_segments__1 != literal_56587;
  assign add_56647 = __state_1_bits_1_width_31 + literal_56598;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign concat_56652 = {lit_5_squeezed, ____state_10};
  assign concat_56653 = {____state_10, lit_5_squeezed};
  assign active_inputs_valid_0 = or_56546 & or_56547;
  assign or_68437 = collects_ready | __collects_already_done_reg | not_56549;
  assign or_68438 = faults_ready | __faults_already_done_reg | not_56551;
  assign or_68439 = feeds_ready | __feeds_already_done_reg | not_56549;
  assign or_68440 = jobs_w_ready | __jobs_w_already_done_reg | not_56555;
  assign or_68441 = jobs_x_ready | __jobs_x_already_done_reg | not_56555;
  assign or_68442 = reads_ready | __reads_already_done_reg | not_56559;
  assign or_68443 = walks_ready | __walks_already_done_reg | not_56561;
  assign or_68444 = writes_ready | __writes_already_done_reg | not_56563;
  assign bit_slice_56656 = one_hot_56611[6];
  assign bit_slice_56657 = one_hot_56611[5];
  assign bit_slice_56658 = one_hot_56611[4];
  assign bit_slice_56659 = one_hot_56611[3];
  assign bit_slice_56660 = one_hot_56611[2];
  assign bit_slice_56661 = one_hot_56611[1];
  assign bit_slice_56662 = one_hot_56611[0];
  assign after__1 = {literal_56450, more};
  assign concat_56664 = {HAS_UNIT, ____state_42, HAS_UNIT};
  assign ends = eq_56490 | eq_56525 | nor_56512;
  assign literal_56667 = 32'h0000_0002;
  assign bit_slice_56670 = ____state_5[4];
  assign offset = shrl_56612 << bit_slice_56613;
  assign sign_ext_56672 = {32{bit_slice_56614}};
  assign sign_ext_56673 = {32{bit_slice_56615}};
  assign bit_slice_56674 = ____state_5[8];
  assign concat_56675 = {lit_5_squeezed, bit_slice_56616};
  assign concat_56676 = {literal_56617, bit_slice_56618};
  assign concat_56677 = {eq_56619, eq_56620};
  assign sel_56678 = eq_56621 ? add_56622 : fours_squeezed;
  assign lit_1_squeezed__3 = 19'h0_0001;
  assign concat_56680 = {and_56623, one_hot_sel_68216};
  assign sign_ext_56681 = {32{bit_slice_56625}};
  assign or_56682 = eq_56626 | eq_56627 | eq_56628 | eq_56629 | eq_56630;
  assign sel_56683 = eq_56631 ? concat_56632 : fours_squeezed;
  assign bit_slice_56684 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign is_vector = or_reduce_56633 & ult_56634;
  assign and_56687 = ult_56635 & ne_56636 & ne_56637 & ult_56638 & ne_56639 & ne_56640 & ne_56641;
  assign filled = ne_56642 & eq_56643 & ne_56644;
  assign literal_56689 = 7'h00;
  assign concat_56691 = {add_56647, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_56693 = ____state_13[31:18];
  assign sign_ext_56694 = {14{eq_56490}};
  assign concat_56695 = {eq_56490, step_5_case_cmp};
  assign sel_56696 = ____state_8 ? concat_56653 : concat_56652;
  assign bit_slice_56697 = ____state_13[17:1];
  assign literal_56698 = 17'h0_0001;
  assign bit_slice_56699 = ____state_13[0];
  assign and_68446 = active_inputs_valid_0 & vector;
  assign not_56701 = ~__collects_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_68437 & or_68438 & or_68439 & or_68440 & or_68441 & or_68442 & or_68443 & or_68444;
  assign not_56703 = ~__faults_already_done_reg;
  assign not_56705 = ~__feeds_already_done_reg;
  assign and_68449 = active_inputs_valid_0 & product;
  assign not_56707 = ~__jobs_w_already_done_reg;
  assign not_56709 = ~__jobs_x_already_done_reg;
  assign not_56711 = ~__reads_already_done_reg;
  assign not_56713 = ~__walks_already_done_reg;
  assign not_56715 = ~__writes_already_done_reg;
  assign eq_56717 = idle == bit_slice_56656;
  assign eq_56718 = step_1_case_cmp == bit_slice_56657;
  assign eq_56719 = step_2_case_cmp == bit_slice_56658;
  assign eq_56720 = decodes == bit_slice_56659;
  assign eq_56721 = step_4_case_cmp == bit_slice_56660;
  assign eq_56722 = step_5_case_cmp == bit_slice_56661;
  assign eq_56723 = step_default_case_cmp == bit_slice_56662;
  assign and_68455 = active_inputs_valid_0 & idle;
  assign and_68456 = active_inputs_valid_0 & step_1_case_cmp;
  assign and_68457 = active_inputs_valid_0 & step_2_case_cmp;
  assign and_68458 = active_inputs_valid_0 & decodes;
  assign and_68459 = active_inputs_valid_0 & step_4_case_cmp;
  assign and_68460 = active_inputs_valid_0 & step_5_case_cmp;
  assign and_68461 = active_inputs_valid_0 & step_default_case_cmp;
  assign waits = sel_56446 & ____state_43 & ne_56448;
  assign sel_56732 = ____state_43 ? concat_56664 : after__1;
  assign sel_56733 = ends ? add_56647 : __state_1_bits_1_width_31;
  assign sign_ext_56734 = {32{ends}};
  assign eq_56735 = ____state_2 == literal_56667;
  assign run_count = start_data[63:32];
  assign not_56738 = ~bit_slice_56670;
  assign bit_slice_56739 = ____state_5[3:0];
  assign bit_slice_56740 = ____state_5[95:64];
  assign and_56741 = offset & sign_ext_56672;
  assign and_56742 = offset & sign_ext_56673;
  assign nor_56743 = ~(bit_slice_56674 | HAS_UNIT_rows__1);
  assign add_56744 = concat_56675 + concat_56676;
  assign fours = {lit_5_squeezed, fours_squeezed};
  assign priority_sel_56746 = priority_sel_19b_2way(concat_56677, sel_56678, lit_1_squeezed__3, concat_56680);
  assign bit_slice_56747 = ____state_6[31:0];
  assign and_56748 = offset & sign_ext_56681;
  assign literal_56749 = 13'h0000;
  assign sel_56750 = or_56682 ? lit_1_squeezed__3 : sel_56683;
  assign bit_slice_56751 = ____state_6[79:64];
  assign eq_56752 = bit_slice_56684 == MAGIC;
  assign sel_56753 = is_vector ? filled : and_56687;
  assign concat_56754 = {literal_56689, go};
  assign sel_56759 = idle ? run_queue : concat_56691;
  assign and_56760 = bit_slice_56693 & sign_ext_56694;
  assign priority_sel_56761 = priority_sel_17b_2way(concat_56695, sel_56696, bit_slice_56697, literal_56698);
  assign and_56762 = bit_slice_56699 & eq_56490;
  assign sign_ext_56764 = {32{eq_56490}};
  assign sign_ext_56771 = {32{____state_42}};
  assign and_56774 = and_68446 & not_56701;
  assign send_2697_finished = stage_outputs_valid_0 & vector;
  assign and_68463 = active_inputs_valid_0 & nor_56512 & not_56703;
  assign send_2710_finished = stage_outputs_valid_0 & nor_56512;
  assign and_56778 = and_68446 & not_56705;
  assign and_56780 = and_68449 & not_56707;
  assign send_2675_finished = stage_outputs_valid_0 & product;
  assign and_56782 = and_68449 & not_56709;
  assign and_68468 = active_inputs_valid_0 & request & not_56711;
  assign send_2666_finished = stage_outputs_valid_0 & request;
  assign and_68470 = active_inputs_valid_0 & eq_56525 & not_56713;
  assign send_2704_finished = stage_outputs_valid_0 & eq_56525;
  assign and_68472 = active_inputs_valid_0 & go & not_56715;
  assign send_2689_finished = stage_outputs_valid_0 & go;
  assign one_hot_68211 = {concat_56573[1:0] == 2'h0, concat_56573[1] && !concat_56573[0], concat_56573[0]};
  assign not_56790 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_56717 & eq_56718 & eq_56719 & eq_56720 & eq_56721 & eq_56722 & eq_56723;
  assign concat_56793 = {and_68455, and_68456, and_68457, and_68458, and_68459, and_68460, and_68461};
  assign sel_56794 = waits ? literal_56445 : sel_56732;
  assign and_68474 = stage_outputs_valid_0 & idle;
  assign and_68475 = stage_outputs_valid_0 & step_1_case_cmp;
  assign and_68476 = stage_outputs_valid_0 & step_2_case_cmp;
  assign and_68477 = stage_outputs_valid_0 & decodes;
  assign and_68478 = stage_outputs_valid_0 & step_4_case_cmp;
  assign and_68479 = stage_outputs_valid_0 & step_5_case_cmp;
  assign and_68480 = stage_outputs_valid_0 & step_default_case_cmp;
  assign concat_56802 = {sel_56733, __state_1_portion_0_width_1};
  assign add_56803 = ____state_2 + sign_ext_56734;
  assign sel_56804 = ends ? eq_56735 : ____state_3;
  assign eq_56805 = run_count == literal_56482;
  assign run_position = start_data[31:0];
  assign bit_slice_56808 = ____state_5[15];
  assign bit_slice_56809 = ____state_6[63:32];
  assign bit_slice_56810 = ____state_6[95:64];
  assign pass_op = {not_56738, bit_slice_56739};
  assign pass_source = ____state_5[9:8];
  assign bit_slice_56817 = ____state_5[12];
  assign bit_slice_56819 = ____state_5[13];
  assign bit_slice_56825 = ____state_4[3:0];
  assign add_56827 = bit_slice_56740 + and_56741;
  assign add_56829 = bit_slice_56500 + and_56742;
  assign bit_slice_56831 = ____state_6[47:32];
  assign bit_slice_56833 = ____state_6[63:48];
  assign sel_56835 = nor_56743 ? fours : add_56744;
  assign concat_56837 = {lit_5_squeezed, priority_sel_56746};
  assign sign_ext_56840 = {3{eq_56619}};
  assign add_56841 = bit_slice_56747 + and_56748;
  assign concat_56842 = {literal_56749, sel_56750};
  assign concat_56843 = {literal_56587, bit_slice_56751};
  assign segments = eq_56629 ? literal_56443 : pass_segments__1;
  assign bit_slice_56845 = ____state_6[96];
  assign good = eq_56752 & sel_56753;
  assign add_56847 = ____state_44 + concat_56754;
  assign concat_56848 = {literal_56689, finished_valid};
  assign bit_slice_56849 = ____state_7[2:0];
  assign concat_56850 = {lit_5_squeezed, eq_56490, step_5_case_cmp};
  assign priority_sel_56851 = priority_sel_32b_2way(concat_56695, ____state_14, ____state_12, sel_56759);
  assign concat_56852 = {and_56760, priority_sel_56761, and_56762};
  assign and_56853 = ____state_16 & sign_ext_56764;
  assign sel_68210 = eq_56490 ? ____state_17 : literal_56443;
  assign sel_56855 = ____state_42 ? ____state_36 : ____state_15;
  assign sel_56856 = ____state_42 ? ____state_37 : ____state_11;
  assign and_56857 = ____state_38 & sign_ext_56771;
  assign sel_56858 = ____state_42 ? ____state_39 : literal_56443;
  assign and_56859 = ____state_42 & ____state_40;
  assign and_56860 = and_56774 & collects_ready;
  assign not_56861 = ~send_2697_finished;
  assign and_56862 = and_68463 & faults_ready;
  assign not_56863 = ~send_2710_finished;
  assign and_56864 = and_56778 & feeds_ready;
  assign and_56866 = and_56780 & jobs_w_ready;
  assign not_56867 = ~send_2675_finished;
  assign and_56868 = and_56782 & jobs_x_ready;
  assign and_56870 = and_68468 & reads_ready;
  assign not_56871 = ~send_2666_finished;
  assign and_56872 = and_68470 & walks_ready;
  assign not_56873 = ~send_2704_finished;
  assign and_56874 = and_68472 & writes_ready;
  assign not_56875 = ~send_2689_finished;
  assign bit_slice_68212 = one_hot_68211[1:0];
  assign or_56877 = not_56790 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_56878 = after__1 & {3{concat_56793[0]}} | literal_56475 & {3{concat_56793[1]}} | sel_56794 & {3{concat_56793[2]}} | literal_56445 & {3{concat_56793[3]}} | literal_56492 & {3{concat_56793[4]}} | literal_56456 & {3{concat_56793[5]}} | literal_56455 & {3{concat_56793[6]}};
  assign or_56879 = and_68474 | and_68475 | and_68476 | and_68477 | and_68478 | and_68479 | and_68480;
  assign sel_56880 = idle ? run_queue : concat_56802;
  assign sel_56882 = idle ? run_count : add_56803;
  assign sel_56884 = idle ? eq_56805 : sel_56804;
  assign sel_56886 = idle ? run_position : ____state_4;
  assign sel_56888 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_56890 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_56892 = decodes ? product__1_mode : ____state_7;
  assign sel_56894 = decodes ? bit_slice_56674 : ____state_8;
  assign sel_56896 = decodes ? bit_slice_56808 : ____state_9;
  assign sel_56898 = decodes ? words : ____state_10;
  assign sel_56900 = decodes ? rows : ____state_11;
  assign sel_56902 = decodes ? bit_slice_56740 : ____state_12;
  assign sel_56904 = decodes ? beats : ____state_13;
  assign sel_56906 = decodes ? bit_slice_56747 : ____state_14;
  assign sel_56908 = decodes ? bit_slice_56809 : ____state_15;
  assign sel_56910 = decodes ? bit_slice_56810 : ____state_16;
  assign sel_56912 = decodes ? product__1_segments : ____state_17;
  assign sel_56914 = decodes ? pass_op : ____state_18;
  assign sel_56916 = decodes ? pass_source : ____state_19;
  assign sel_56918 = decodes ? pass_operand : ____state_20;
  assign sel_56920 = decodes ? bit_slice_56817 : ____state_21;
  assign sel_56922 = decodes ? bit_slice_56819 : ____state_22;
  assign sel_56924 = decodes ? pass_top : ____state_23;
  assign sel_56926 = decodes ? count__1 : ____state_24;
  assign sel_56928 = decodes ? pass_segments__1 : ____state_25;
  assign sel_56930 = decodes ? bit_slice_56500 : ____state_26;
  assign sel_56932 = decodes ? bit_slice_56825 : ____state_27;
  assign sel_56934 = decodes ? add_56827 : ____state_28;
  assign sel_56936 = decodes ? add_56829 : ____state_29;
  assign sel_56938 = decodes ? bit_slice_56831 : ____state_30;
  assign sel_56940 = decodes ? bit_slice_56833 : ____state_31;
  assign sel_56942 = decodes ? sel_56835 : ____state_32;
  assign sel_56944 = decodes ? concat_56837 : ____state_33;
  assign sel_56946 = decodes ? pass_segments__1 : ____state_34;
  assign sel_56948 = decodes ? sign_ext_56840 : ____state_35;
  assign sel_56950 = decodes ? add_56841 : ____state_36;
  assign sel_56952 = decodes ? concat_56842 : ____state_37;
  assign sel_56954 = decodes ? concat_56843 : ____state_38;
  assign sel_56956 = decodes ? segments : ____state_39;
  assign or_56958 = decodes | ____state_40;
  assign sel_56960 = decodes ? bit_slice_56845 : ____state_41;
  assign sel_56962 = decodes ? is_vector : ____state_42;
  assign sel_56964 = decodes ? good : ____state_43;
  assign sub_56966 = add_56847 - concat_56848;
  assign __state_i__2_pass = {____state_18, ____state_19, ____state_20, ____state_21, ____state_22, ____state_23, ____state_24, ____state_25, ____state_26, ____state_27};
  assign and_68525 = stage_outputs_valid_0 & receives;
  assign job = {bit_slice_56849, ____state_8, ____state_10, ____state_11};
  assign read = {concat_56850, priority_sel_56851, concat_56852, and_56853, sel_68210};
  assign __state_i__4_walk = {____state_28, ____state_29, ____state_30, ____state_31, ____state_32, ____state_33, ____state_34, ____state_35};
  assign tuple_56975 = {sel_56855, sel_56856, and_56857, sel_56858, and_56859};
  assign and_56976 = and_56860 & not_56861;
  assign or_56977 = and_56860 | send_2697_finished;
  assign and_56978 = and_56862 & not_56863;
  assign or_56979 = and_56862 | send_2710_finished;
  assign and_56980 = and_56864 & not_56861;
  assign or_56981 = and_56864 | send_2697_finished;
  assign and_56982 = and_56866 & not_56867;
  assign or_56983 = and_56866 | send_2675_finished;
  assign and_56984 = and_56868 & not_56867;
  assign or_56985 = and_56868 | send_2675_finished;
  assign and_56986 = and_56870 & not_56871;
  assign or_56987 = and_56870 | send_2666_finished;
  assign and_56988 = and_56872 & not_56873;
  assign or_56989 = and_56872 | send_2704_finished;
  assign and_56990 = and_56874 & not_56875;
  assign or_56991 = and_56874 | send_2689_finished;
  assign eq_68213 = concat_56573 == bit_slice_68212;
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
      ____state_28 <= 32'h0000_0000;
      ____state_29 <= 32'h0000_0000;
      ____state_30 <= 16'h0000;
      ____state_31 <= 16'h0000;
      ____state_32 <= 20'h0_0000;
      ____state_33 <= 20'h0_0000;
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
      ____state_0 <= or_56879 ? one_hot_sel_56878 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_56880 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_56882 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_56884 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_56886 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_56888 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_56890 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_56892 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_56894 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_56896 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_56898 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_56900 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_56902 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_56904 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_56906 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_56908 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? sel_56910 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? sel_56912 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? sel_56914 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? sel_56916 : ____state_19;
      ____state_20 <= stage_outputs_valid_0 ? sel_56918 : ____state_20;
      ____state_21 <= stage_outputs_valid_0 ? sel_56920 : ____state_21;
      ____state_22 <= stage_outputs_valid_0 ? sel_56922 : ____state_22;
      ____state_23 <= stage_outputs_valid_0 ? sel_56924 : ____state_23;
      ____state_24 <= stage_outputs_valid_0 ? sel_56926 : ____state_24;
      ____state_25 <= stage_outputs_valid_0 ? sel_56928 : ____state_25;
      ____state_26 <= stage_outputs_valid_0 ? sel_56930 : ____state_26;
      ____state_27 <= stage_outputs_valid_0 ? sel_56932 : ____state_27;
      ____state_28 <= stage_outputs_valid_0 ? sel_56934 : ____state_28;
      ____state_29 <= stage_outputs_valid_0 ? sel_56936 : ____state_29;
      ____state_30 <= stage_outputs_valid_0 ? sel_56938 : ____state_30;
      ____state_31 <= stage_outputs_valid_0 ? sel_56940 : ____state_31;
      ____state_32 <= stage_outputs_valid_0 ? sel_56942 : ____state_32;
      ____state_33 <= stage_outputs_valid_0 ? sel_56944 : ____state_33;
      ____state_34 <= stage_outputs_valid_0 ? sel_56946 : ____state_34;
      ____state_35 <= stage_outputs_valid_0 ? sel_56948 : ____state_35;
      ____state_36 <= stage_outputs_valid_0 ? sel_56950 : ____state_36;
      ____state_37 <= stage_outputs_valid_0 ? sel_56952 : ____state_37;
      ____state_38 <= stage_outputs_valid_0 ? sel_56954 : ____state_38;
      ____state_39 <= stage_outputs_valid_0 ? sel_56956 : ____state_39;
      ____state_40 <= stage_outputs_valid_0 ? or_56958 : ____state_40;
      ____state_41 <= stage_outputs_valid_0 ? sel_56960 : ____state_41;
      ____state_42 <= stage_outputs_valid_0 ? sel_56962 : ____state_42;
      ____state_43 <= stage_outputs_valid_0 ? sel_56964 : ____state_43;
      ____state_44 <= stage_outputs_valid_0 ? sub_56966 : ____state_44;
      __collects_already_done_reg <= or_56977 ? and_56976 : __collects_already_done_reg;
      __faults_already_done_reg <= or_56979 ? and_56978 : __faults_already_done_reg;
      __feeds_already_done_reg <= or_56981 ? and_56980 : __feeds_already_done_reg;
      __jobs_w_already_done_reg <= or_56983 ? and_56982 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_56985 ? and_56984 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_56987 ? and_56986 : __reads_already_done_reg;
      __walks_already_done_reg <= or_56989 ? and_56988 : __walks_already_done_reg;
      __writes_already_done_reg <= or_56991 ? and_56990 : __writes_already_done_reg;
    end
  end
  assign collects_data = __state_i__2_pass;
  assign collects_valid = and_56774;
  assign commands_ready = and_68525;
  assign faults_data = HAS_UNIT;
  assign faults_valid = and_68463;
  assign feeds_data = __state_i__2_pass;
  assign feeds_valid = and_56778;
  assign finished_ready = stage_outputs_valid_0;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_56780;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_56782;
  assign reads_data = read;
  assign reads_valid = and_68468;
  assign start_ready = and_68474;
  assign walks_data = __state_i__4_walk;
  assign walks_valid = and_68470;
  assign writes_data = tuple_56975;
  assign writes_valid = and_68472;
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
  wire [31:0] literal_62621[0:3];
  assign literal_62621[0] = 32'h0000_0000;
  assign literal_62621[1] = 32'h0000_0000;
  assign literal_62621[2] = 32'h0000_0000;
  assign literal_62621[3] = 32'h0000_0000;
  reg [31:0] ____state[0:3];
  wire [1:0] literal_62595;
  wire [31:0] v_sums[0:3];
  wire [1:0] literal_62597;
  wire [1:0] literal_62598;
  wire [1:0] literal_62599;
  wire [31:0] array_index_62601;
  wire [31:0] array_index_62602;
  wire [31:0] array_index_62603;
  wire [31:0] array_index_62604;
  wire [31:0] array_index_62605;
  wire [31:0] array_index_62606;
  wire [31:0] array_index_62607;
  wire [31:0] array_index_62608;
  wire v_last__1;
  wire [31:0] add_62613;
  wire [31:0] add_62614;
  wire [31:0] add_62615;
  wire [31:0] add_62616;
  wire not_62612;
  wire [31:0] sums[0:3];
  wire or_62619;
  wire [31:0] sel_62624[0:3];
  wire stage_outputs_valid_0;
  wire [127:0] concat_62627;
  wire and_68761;
  assign literal_62595 = 2'h0;
  assign v_sums[0] = scaled_data[32:1];
  assign v_sums[1] = scaled_data[64:33];
  assign v_sums[2] = scaled_data[96:65];
  assign v_sums[3] = scaled_data[128:97];
  assign literal_62597 = 2'h1;
  assign literal_62598 = 2'h2;
  assign literal_62599 = 2'h3;
  assign array_index_62601 = ____state[literal_62595];
  assign array_index_62602 = v_sums[literal_62595];
  assign array_index_62603 = ____state[literal_62597];
  assign array_index_62604 = v_sums[literal_62597];
  assign array_index_62605 = ____state[literal_62598];
  assign array_index_62606 = v_sums[literal_62598];
  assign array_index_62607 = ____state[literal_62599];
  assign array_index_62608 = v_sums[literal_62599];
  assign v_last__1 = scaled_data[0:0];
  assign add_62613 = array_index_62601 + array_index_62602;
  assign add_62614 = array_index_62603 + array_index_62604;
  assign add_62615 = array_index_62605 + array_index_62606;
  assign add_62616 = array_index_62607 + array_index_62608;
  assign not_62612 = ~v_last__1;
  assign sums[0] = add_62613;
  assign sums[1] = add_62614;
  assign sums[2] = add_62615;
  assign sums[3] = add_62616;
  assign or_62619 = results_ready | not_62612;
  assign sel_62624[0] = v_last__1 == 1'h0 ? sums[0] : literal_62621[0];
  assign sel_62624[1] = v_last__1 == 1'h0 ? sums[1] : literal_62621[1];
  assign sel_62624[2] = v_last__1 == 1'h0 ? sums[2] : literal_62621[2];
  assign sel_62624[3] = v_last__1 == 1'h0 ? sums[3] : literal_62621[3];
  assign stage_outputs_valid_0 = scaled_valid & or_62619;
  assign concat_62627 = {add_62616, add_62615, add_62614, add_62613};
  assign and_68761 = scaled_valid & v_last__1;
  always @ (posedge clk) begin
    if (rst) begin
      ____state[0] <= ____state_init[0];
      ____state[1] <= ____state_init[1];
      ____state[2] <= ____state_init[2];
      ____state[3] <= ____state_init[3];
    end else begin
      ____state[0] <= stage_outputs_valid_0 ? sel_62624[0] : ____state[0];
      ____state[1] <= stage_outputs_valid_0 ? sel_62624[1] : ____state[1];
      ____state[2] <= stage_outputs_valid_0 ? sel_62624[2] : ____state[2];
      ____state[3] <= stage_outputs_valid_0 ? sel_62624[3] : ____state[3];
    end
  end
  assign results_data = concat_62627;
  assign results_valid = and_68761;
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
  wire [4:0] literal_60644;
  wire [4:0] literal_60645;
  wire [4:0] literal_60646;
  wire [4:0] literal_60647;
  wire [4:0] literal_60648;
  wire [4:0] literal_60649;
  wire [4:0] literal_60650;
  wire [4:0] literal_60651;
  wire [4:0] literal_60652;
  wire [4:0] literal_60653;
  wire [4:0] literal_60654;
  wire [4:0] literal_60655;
  wire [4:0] literal_60656;
  wire [4:0] literal_60657;
  wire [4:0] literal_60658;
  wire [4:0] literal_60659;
  wire [19:0] v_tag;
  wire [42:0] array_index_60661;
  wire [42:0] array_index_60662;
  wire [42:0] array_index_60663;
  wire [42:0] array_index_60664;
  wire [42:0] array_index_60665;
  wire [42:0] array_index_60666;
  wire [42:0] array_index_60667;
  wire [42:0] array_index_60668;
  wire [4:0] literal_60669;
  wire [4:0] literal_60670;
  wire [4:0] literal_60671;
  wire [4:0] literal_60672;
  wire [4:0] literal_60673;
  wire [4:0] literal_60674;
  wire [4:0] literal_60675;
  wire [4:0] literal_60676;
  wire [42:0] array_index_60677;
  wire [42:0] array_index_60678;
  wire [42:0] array_index_60679;
  wire [42:0] array_index_60680;
  wire [42:0] array_index_60681;
  wire [42:0] array_index_60682;
  wire [42:0] array_index_60683;
  wire [42:0] array_index_60684;
  wire [4:0] literal_60685;
  wire [4:0] literal_60686;
  wire [4:0] literal_60687;
  wire [4:0] literal_60688;
  wire [4:0] literal_60689;
  wire [4:0] literal_60690;
  wire [4:0] literal_60691;
  wire [4:0] literal_60692;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_60694;
  wire bit_slice_60695;
  wire bit_slice_60696;
  wire bit_slice_60697;
  wire bit_slice_60698;
  wire bit_slice_60699;
  wire bit_slice_60700;
  wire bit_slice_60701;
  wire bit_slice_60702;
  wire [42:0] array_index_60703;
  wire [42:0] array_index_60704;
  wire [42:0] array_index_60705;
  wire [42:0] array_index_60706;
  wire [42:0] array_index_60707;
  wire [42:0] array_index_60708;
  wire [42:0] array_index_60709;
  wire [42:0] array_index_60710;
  wire below__26;
  wire below__29;
  wire below__32;
  wire below__35;
  wire below__38;
  wire below__41;
  wire below__44;
  wire below__47;
  wire [42:0] array_index_60719;
  wire [42:0] array_index_60720;
  wire [42:0] array_index_60721;
  wire [42:0] array_index_60722;
  wire [42:0] array_index_60723;
  wire [42:0] array_index_60724;
  wire [42:0] array_index_60725;
  wire [42:0] array_index_60726;
  wire below__73;
  wire [2:0] literal_60728;
  wire below__76;
  wire below__79;
  wire below__82;
  wire below__85;
  wire below__88;
  wire below__91;
  wire below__94;
  wire narrow;
  wire [2:0] bit_slice_60737;
  wire [2:0] sign_ext_60738;
  wire [2:0] bit_slice_60739;
  wire [2:0] sign_ext_60740;
  wire [2:0] bit_slice_60741;
  wire [2:0] sign_ext_60742;
  wire [2:0] bit_slice_60743;
  wire [2:0] sign_ext_60744;
  wire [2:0] bit_slice_60745;
  wire [2:0] sign_ext_60746;
  wire [2:0] bit_slice_60747;
  wire [2:0] sign_ext_60748;
  wire [2:0] bit_slice_60749;
  wire [2:0] sign_ext_60750;
  wire [2:0] bit_slice_60751;
  wire [2:0] sign_ext_60752;
  wire below__3;
  wire below__5;
  wire below__8;
  wire below__11;
  wire below__14;
  wire below__17;
  wire below__20;
  wire below__23;
  wire [4:0] bit_slice_60761;
  wire [4:0] sign_ext_60762;
  wire [4:0] bit_slice_60763;
  wire [4:0] sign_ext_60764;
  wire [4:0] bit_slice_60765;
  wire [4:0] sign_ext_60766;
  wire [4:0] bit_slice_60767;
  wire [4:0] sign_ext_60768;
  wire [4:0] bit_slice_60769;
  wire [4:0] sign_ext_60770;
  wire [4:0] bit_slice_60771;
  wire [4:0] sign_ext_60772;
  wire [4:0] bit_slice_60773;
  wire [4:0] sign_ext_60774;
  wire [4:0] bit_slice_60775;
  wire [4:0] sign_ext_60776;
  wire below__49;
  wire below__52;
  wire below__55;
  wire below__58;
  wire below__61;
  wire below__64;
  wire below__67;
  wire below__70;
  wire [4:0] bit_slice_60785;
  wire [4:0] sign_ext_60786;
  wire eight__8;
  wire [4:0] bit_slice_60788;
  wire [4:0] sign_ext_60789;
  wire [4:0] bit_slice_60790;
  wire [4:0] sign_ext_60791;
  wire [4:0] bit_slice_60792;
  wire [4:0] sign_ext_60793;
  wire [4:0] bit_slice_60794;
  wire [4:0] sign_ext_60795;
  wire [4:0] bit_slice_60796;
  wire [4:0] sign_ext_60797;
  wire [4:0] bit_slice_60798;
  wire [4:0] sign_ext_60799;
  wire [4:0] bit_slice_60800;
  wire [4:0] sign_ext_60801;
  wire bit_slice_60802;
  wire bit_slice_60803;
  wire bit_slice_60804;
  wire bit_slice_60805;
  wire bit_slice_60806;
  wire bit_slice_60807;
  wire bit_slice_60808;
  wire bit_slice_60809;
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
  wire [4:0] bit_slice_60826;
  wire [4:0] sign_ext_60827;
  wire [4:0] bit_slice_60828;
  wire [4:0] sign_ext_60829;
  wire [4:0] bit_slice_60830;
  wire [4:0] sign_ext_60831;
  wire [4:0] bit_slice_60832;
  wire [4:0] sign_ext_60833;
  wire [4:0] bit_slice_60834;
  wire [4:0] sign_ext_60835;
  wire [4:0] bit_slice_60836;
  wire [4:0] sign_ext_60837;
  wire [4:0] bit_slice_60838;
  wire [4:0] sign_ext_60839;
  wire [4:0] bit_slice_60840;
  wire [4:0] sign_ext_60841;
  wire [4:0] value__34_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60843;
  wire [4:0] value__38_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60845;
  wire [4:0] value__42_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60847;
  wire [4:0] value__46_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60849;
  wire [4:0] value__50_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60851;
  wire [4:0] value__54_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60853;
  wire [4:0] value__58_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60855;
  wire [4:0] value__62_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60857;
  wire [9:0] bit_slice_60858;
  wire [9:0] bit_slice_60859;
  wire [9:0] bit_slice_60860;
  wire [9:0] bit_slice_60861;
  wire [9:0] bit_slice_60862;
  wire [9:0] bit_slice_60863;
  wire [9:0] bit_slice_60864;
  wire [9:0] bit_slice_60865;
  wire [9:0] bit_slice_60866;
  wire [9:0] bit_slice_60867;
  wire [9:0] bit_slice_60868;
  wire [9:0] bit_slice_60869;
  wire [9:0] bit_slice_60870;
  wire [9:0] bit_slice_60871;
  wire [9:0] bit_slice_60872;
  wire [9:0] bit_slice_60873;
  wire [9:0] bit_slice_60874;
  wire [9:0] bit_slice_60875;
  wire [9:0] bit_slice_60876;
  wire [9:0] bit_slice_60877;
  wire [9:0] bit_slice_60878;
  wire [9:0] bit_slice_60879;
  wire [9:0] bit_slice_60880;
  wire [9:0] bit_slice_60881;
  wire [9:0] bit_slice_60882;
  wire [9:0] bit_slice_60883;
  wire [9:0] bit_slice_60884;
  wire [9:0] bit_slice_60885;
  wire [9:0] bit_slice_60886;
  wire [9:0] bit_slice_60887;
  wire [9:0] bit_slice_60888;
  wire [9:0] bit_slice_60889;
  wire [4:0] bit_slice_60890;
  wire [4:0] sign_ext_60891;
  wire [4:0] bit_slice_60892;
  wire [4:0] sign_ext_60893;
  wire [4:0] bit_slice_60894;
  wire [4:0] sign_ext_60895;
  wire [4:0] bit_slice_60896;
  wire [4:0] sign_ext_60897;
  wire [4:0] bit_slice_60898;
  wire [4:0] sign_ext_60899;
  wire [4:0] bit_slice_60900;
  wire [4:0] sign_ext_60901;
  wire [4:0] bit_slice_60902;
  wire [4:0] sign_ext_60903;
  wire [4:0] bit_slice_60904;
  wire [4:0] sign_ext_60905;
  wire [4:0] value__97_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60907;
  wire not_60908;
  wire [4:0] value__101_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60910;
  wire [4:0] value__105_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60912;
  wire [4:0] value__109_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60914;
  wire [4:0] value__113_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60916;
  wire [4:0] value__117_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60918;
  wire [4:0] value__121_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60920;
  wire [4:0] value__125_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60922;
  wire [9:0] bit_slice_60923;
  wire [9:0] bit_slice_60924;
  wire [9:0] bit_slice_60925;
  wire [9:0] bit_slice_60926;
  wire [9:0] bit_slice_60927;
  wire [9:0] bit_slice_60928;
  wire [9:0] bit_slice_60929;
  wire [9:0] bit_slice_60930;
  wire [9:0] bit_slice_60931;
  wire [9:0] bit_slice_60932;
  wire [9:0] bit_slice_60933;
  wire [9:0] bit_slice_60934;
  wire [9:0] bit_slice_60935;
  wire [9:0] bit_slice_60936;
  wire [9:0] bit_slice_60937;
  wire [9:0] bit_slice_60938;
  wire [2:0] bit_slice_60939;
  wire [2:0] sign_ext_60940;
  wire [2:0] bit_slice_60941;
  wire [2:0] sign_ext_60942;
  wire [2:0] bit_slice_60943;
  wire [2:0] sign_ext_60944;
  wire [2:0] bit_slice_60945;
  wire [2:0] sign_ext_60946;
  wire [2:0] bit_slice_60947;
  wire [2:0] sign_ext_60948;
  wire [2:0] bit_slice_60949;
  wire [2:0] sign_ext_60950;
  wire [2:0] bit_slice_60951;
  wire [2:0] sign_ext_60952;
  wire [2:0] bit_slice_60953;
  wire [2:0] sign_ext_60954;
  wire [4:0] value__99_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60956;
  wire [4:0] value__103_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60958;
  wire [4:0] value__107_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60960;
  wire [4:0] value__111_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60962;
  wire [4:0] value__115_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60964;
  wire [4:0] value__119_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60966;
  wire [4:0] value__123_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60968;
  wire [4:0] value__127_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60970;
  wire below;
  wire below__1;
  wire below__6;
  wire below__9;
  wire below__12;
  wire below__15;
  wire below__18;
  wire below__21;
  wire [4:0] bit_slice_60979;
  wire [4:0] sign_ext_60980;
  wire [4:0] bit_slice_60981;
  wire [4:0] sign_ext_60982;
  wire [4:0] bit_slice_60983;
  wire [4:0] sign_ext_60984;
  wire [4:0] bit_slice_60985;
  wire [4:0] sign_ext_60986;
  wire [4:0] bit_slice_60987;
  wire [4:0] sign_ext_60988;
  wire [4:0] bit_slice_60989;
  wire [4:0] sign_ext_60990;
  wire [4:0] bit_slice_60991;
  wire [4:0] sign_ext_60992;
  wire [4:0] bit_slice_60993;
  wire [4:0] sign_ext_60994;
  wire [4:0] value__2_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60996;
  wire [4:0] value__6_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_60998;
  wire [4:0] value__10_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61000;
  wire [4:0] value__14_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61002;
  wire [4:0] value__18_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61004;
  wire [4:0] value__22_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61006;
  wire [4:0] value__26_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61008;
  wire [4:0] value__30_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61010;
  wire [14:0] value__34;
  wire [14:0] bit_slice_61012;
  wire [14:0] value__38;
  wire [14:0] bit_slice_61014;
  wire below__25;
  wire [14:0] value__42;
  wire [14:0] bit_slice_61017;
  wire [14:0] value__46;
  wire [14:0] bit_slice_61019;
  wire below__31;
  wire [14:0] value__50;
  wire [14:0] bit_slice_61022;
  wire [14:0] value__54;
  wire [14:0] bit_slice_61024;
  wire below__37;
  wire [14:0] value__58;
  wire [14:0] bit_slice_61027;
  wire [14:0] value__62;
  wire [14:0] bit_slice_61029;
  wire below__43;
  wire [10:0] sign_ext_61031;
  wire [10:0] sign_ext_61032;
  wire [10:0] sign_ext_61033;
  wire [10:0] sign_ext_61034;
  wire [10:0] sign_ext_61035;
  wire [10:0] sign_ext_61036;
  wire [10:0] sign_ext_61037;
  wire [10:0] sign_ext_61038;
  wire [10:0] sign_ext_61039;
  wire [10:0] sign_ext_61040;
  wire [10:0] sign_ext_61041;
  wire [10:0] sign_ext_61042;
  wire [10:0] sign_ext_61043;
  wire [10:0] sign_ext_61044;
  wire [10:0] sign_ext_61045;
  wire [10:0] sign_ext_61046;
  wire [10:0] sign_ext_61047;
  wire [10:0] sign_ext_61048;
  wire [10:0] sign_ext_61049;
  wire [10:0] sign_ext_61050;
  wire [10:0] sign_ext_61051;
  wire [10:0] sign_ext_61052;
  wire [10:0] sign_ext_61053;
  wire [10:0] sign_ext_61054;
  wire [10:0] sign_ext_61055;
  wire [10:0] sign_ext_61056;
  wire [10:0] sign_ext_61057;
  wire [10:0] sign_ext_61058;
  wire [10:0] sign_ext_61059;
  wire [10:0] sign_ext_61060;
  wire [10:0] sign_ext_61061;
  wire [10:0] sign_ext_61062;
  wire [10:0] sign_ext_61063;
  wire [4:0] value__65_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61065;
  wire [4:0] value__69_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61067;
  wire [4:0] value__73_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61069;
  wire [4:0] value__77_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61071;
  wire [4:0] value__81_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61073;
  wire [4:0] value__85_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61075;
  wire [4:0] value__89_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61077;
  wire [4:0] value__93_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61079;
  wire [14:0] value__97;
  wire [14:0] sign_ext_61081;
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
  wire [10:0] sign_ext_61093;
  wire [10:0] sign_ext_61094;
  wire [10:0] sign_ext_61095;
  wire [10:0] sign_ext_61096;
  wire [10:0] sign_ext_61097;
  wire [10:0] sign_ext_61098;
  wire [10:0] sign_ext_61099;
  wire [10:0] sign_ext_61100;
  wire [10:0] sign_ext_61101;
  wire [10:0] sign_ext_61102;
  wire [10:0] sign_ext_61103;
  wire [10:0] sign_ext_61104;
  wire [10:0] sign_ext_61105;
  wire [10:0] sign_ext_61106;
  wire [10:0] sign_ext_61107;
  wire [10:0] sign_ext_61108;
  wire [2:0] value__3_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__5_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__7_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__9_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__11_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__13_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__15_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__17_squeezed_portion_10_width_4_squeezed;
  wire [14:0] value__99;
  wire [14:0] bit_slice_61118;
  wire [14:0] value__103;
  wire [14:0] bit_slice_61120;
  wire [14:0] value__107;
  wire [14:0] bit_slice_61122;
  wire [14:0] value__111;
  wire [14:0] bit_slice_61124;
  wire [14:0] value__115;
  wire [14:0] bit_slice_61126;
  wire [14:0] value__119;
  wire [14:0] bit_slice_61128;
  wire [14:0] value__123;
  wire [14:0] bit_slice_61130;
  wire [14:0] value__127;
  wire [14:0] bit_slice_61132;
  wire [4:0] bit_slice_61133;
  wire [4:0] sign_ext_61134;
  wire [4:0] bit_slice_61135;
  wire [4:0] sign_ext_61136;
  wire [4:0] bit_slice_61137;
  wire [4:0] sign_ext_61138;
  wire [4:0] bit_slice_61139;
  wire [4:0] sign_ext_61140;
  wire [4:0] bit_slice_61141;
  wire [4:0] sign_ext_61142;
  wire [4:0] bit_slice_61143;
  wire [4:0] sign_ext_61144;
  wire [4:0] bit_slice_61145;
  wire [4:0] sign_ext_61146;
  wire [4:0] bit_slice_61147;
  wire [4:0] sign_ext_61148;
  wire [4:0] value__32_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61150;
  wire [4:0] value__36_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61152;
  wire [4:0] value__40_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61154;
  wire [4:0] value__44_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61156;
  wire [4:0] value__48_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61158;
  wire [4:0] value__52_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61160;
  wire [4:0] value__56_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61162;
  wire [4:0] value__60_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61164;
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
  wire not_61175;
  wire [14:0] a_value__21;
  wire [14:0] b_value__21;
  wire not_61178;
  wire [14:0] a_value__22;
  wire [14:0] b_value__22;
  wire not_61181;
  wire [14:0] a_value__23;
  wire [14:0] b_value__23;
  wire not_61184;
  wire [10:0] a_value__1;
  wire literal_61186;
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
  wire not_61244;
  wire [14:0] a_value__45;
  wire [14:0] b_value__45;
  wire not_61247;
  wire [14:0] a_value__46;
  wire [14:0] b_value__46;
  wire not_61250;
  wire [14:0] a_value__47;
  wire [14:0] b_value__47;
  wire not_61253;
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
  wire [9:0] bit_slice_61279;
  wire [3:0] value__5_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61281;
  wire below__50;
  wire [3:0] value__7_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61284;
  wire [3:0] value__9_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61286;
  wire below__56;
  wire [3:0] value__11_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61289;
  wire [3:0] value__13_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61291;
  wire below__62;
  wire [3:0] value__15_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61294;
  wire [3:0] value__17_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61296;
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
  wire [9:0] bit_slice_61311;
  wire [4:0] value__4_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61313;
  wire [4:0] value__8_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61315;
  wire [4:0] value__12_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61317;
  wire [4:0] value__16_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61319;
  wire [4:0] value__20_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61321;
  wire [4:0] value__24_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61323;
  wire [4:0] value__28_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61325;
  wire [14:0] value__32;
  wire [14:0] value__36;
  wire [14:0] value__40;
  wire [14:0] value__44;
  wire [14:0] value__48;
  wire [14:0] value__52;
  wire [14:0] value__56;
  wire [14:0] value__60;
  wire [9:0] bit_slice_61334;
  wire [9:0] bit_slice_61335;
  wire [9:0] bit_slice_61336;
  wire [9:0] bit_slice_61337;
  wire [9:0] bit_slice_61338;
  wire [9:0] bit_slice_61339;
  wire [9:0] bit_slice_61340;
  wire [9:0] bit_slice_61341;
  wire [9:0] bit_slice_61342;
  wire [9:0] bit_slice_61343;
  wire [9:0] bit_slice_61344;
  wire [9:0] bit_slice_61345;
  wire [9:0] bit_slice_61346;
  wire [9:0] bit_slice_61347;
  wire [9:0] bit_slice_61348;
  wire [9:0] bit_slice_61349;
  wire [15:0] sign_ext_61350;
  wire [15:0] sign_ext_61351;
  wire below__2;
  wire [15:0] sign_ext_61353;
  wire [15:0] sign_ext_61354;
  wire below__7;
  wire [15:0] sign_ext_61356;
  wire [15:0] sign_ext_61357;
  wire below__13;
  wire [15:0] sign_ext_61359;
  wire [15:0] sign_ext_61360;
  wire below__19;
  wire [15:0] sign_ext_61362;
  wire [15:0] sign_ext_61363;
  wire a_carry__20;
  wire [15:0] sign_ext_61365;
  wire [15:0] sign_ext_61366;
  wire a_carry__21;
  wire [15:0] sign_ext_61368;
  wire [15:0] sign_ext_61369;
  wire a_carry__22;
  wire [15:0] sign_ext_61371;
  wire [15:0] sign_ext_61372;
  wire a_carry__23;
  wire [11:0] concat_61374;
  wire [11:0] concat_61375;
  wire [11:0] concat_61376;
  wire [11:0] concat_61377;
  wire [11:0] concat_61378;
  wire [11:0] concat_61379;
  wire [11:0] concat_61380;
  wire [11:0] concat_61381;
  wire [11:0] concat_61382;
  wire [11:0] concat_61383;
  wire [11:0] concat_61384;
  wire [11:0] concat_61385;
  wire [11:0] concat_61386;
  wire [11:0] concat_61387;
  wire [11:0] concat_61388;
  wire [11:0] concat_61389;
  wire [11:0] concat_61390;
  wire [11:0] concat_61391;
  wire [11:0] concat_61392;
  wire [11:0] concat_61393;
  wire [11:0] concat_61394;
  wire [11:0] concat_61395;
  wire [11:0] concat_61396;
  wire [11:0] concat_61397;
  wire [11:0] concat_61398;
  wire [11:0] concat_61399;
  wire [11:0] concat_61400;
  wire [11:0] concat_61401;
  wire [11:0] concat_61402;
  wire [11:0] concat_61403;
  wire [11:0] concat_61404;
  wire [11:0] concat_61405;
  wire [15:0] sign_ext_61406;
  wire [15:0] sign_ext_61407;
  wire below__48;
  wire [15:0] sign_ext_61409;
  wire [15:0] sign_ext_61410;
  wire below__54;
  wire [15:0] sign_ext_61412;
  wire [15:0] sign_ext_61413;
  wire below__60;
  wire [15:0] sign_ext_61415;
  wire [15:0] sign_ext_61416;
  wire below__66;
  wire [15:0] sign_ext_61418;
  wire [15:0] sign_ext_61419;
  wire a_carry__44;
  wire [15:0] sign_ext_61421;
  wire [15:0] sign_ext_61422;
  wire a_carry__45;
  wire [15:0] sign_ext_61424;
  wire [15:0] sign_ext_61425;
  wire a_carry__46;
  wire [15:0] sign_ext_61427;
  wire [15:0] sign_ext_61428;
  wire a_carry__47;
  wire [11:0] concat_61430;
  wire [11:0] concat_61431;
  wire [11:0] concat_61432;
  wire [11:0] concat_61433;
  wire [11:0] concat_61434;
  wire [11:0] concat_61435;
  wire [11:0] concat_61436;
  wire [11:0] concat_61437;
  wire [11:0] concat_61438;
  wire [11:0] concat_61439;
  wire [11:0] concat_61440;
  wire [11:0] concat_61441;
  wire [11:0] concat_61442;
  wire [11:0] concat_61443;
  wire [11:0] concat_61444;
  wire [11:0] concat_61445;
  wire [14:0] concat_61446;
  wire [14:0] concat_61447;
  wire [14:0] concat_61448;
  wire [14:0] concat_61449;
  wire [14:0] concat_61450;
  wire [14:0] concat_61451;
  wire [14:0] concat_61452;
  wire [14:0] concat_61453;
  wire [15:0] sign_ext_61454;
  wire [15:0] sign_ext_61455;
  wire a_carry__60;
  wire [15:0] sign_ext_61457;
  wire [15:0] sign_ext_61458;
  wire a_carry__61;
  wire [15:0] sign_ext_61460;
  wire [15:0] sign_ext_61461;
  wire a_carry__62;
  wire [15:0] sign_ext_61463;
  wire [15:0] sign_ext_61464;
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
  wire [16:0] concat_61498;
  wire [16:0] concat_61499;
  wire [16:0] concat_61500;
  wire [16:0] concat_61501;
  wire [16:0] concat_61502;
  wire [16:0] concat_61503;
  wire [16:0] concat_61504;
  wire [16:0] concat_61505;
  wire [16:0] concat_61506;
  wire [16:0] concat_61507;
  wire below__28;
  wire [16:0] concat_61509;
  wire [16:0] concat_61510;
  wire below__34;
  wire [16:0] concat_61512;
  wire [16:0] concat_61513;
  wire below__40;
  wire [16:0] concat_61515;
  wire [16:0] concat_61516;
  wire below__46;
  wire [11:0] add_61518;
  wire [11:0] add_61519;
  wire [11:0] add_61520;
  wire [11:0] add_61521;
  wire [11:0] add_61522;
  wire [11:0] add_61523;
  wire [11:0] add_61524;
  wire [11:0] add_61525;
  wire [11:0] add_61526;
  wire [11:0] add_61527;
  wire [11:0] add_61528;
  wire [11:0] add_61529;
  wire [11:0] add_61530;
  wire [11:0] add_61531;
  wire [11:0] add_61532;
  wire [11:0] add_61533;
  wire [16:0] concat_61534;
  wire [16:0] concat_61535;
  wire [16:0] concat_61536;
  wire [16:0] concat_61537;
  wire [16:0] concat_61538;
  wire [16:0] concat_61539;
  wire [16:0] concat_61540;
  wire [16:0] concat_61541;
  wire [16:0] concat_61542;
  wire [16:0] concat_61543;
  wire below__75;
  wire [16:0] concat_61545;
  wire [16:0] concat_61546;
  wire below__81;
  wire [16:0] concat_61548;
  wire [16:0] concat_61549;
  wire below__87;
  wire [16:0] concat_61551;
  wire [16:0] concat_61552;
  wire below__93;
  wire [11:0] add_61554;
  wire [11:0] add_61555;
  wire [11:0] add_61556;
  wire [11:0] add_61557;
  wire [11:0] add_61558;
  wire [11:0] add_61559;
  wire [11:0] add_61560;
  wire [11:0] add_61561;
  wire [14:0] add_61562;
  wire [14:0] add_61563;
  wire [14:0] add_61564;
  wire [14:0] add_61565;
  wire [16:0] concat_61566;
  wire [16:0] concat_61567;
  wire [16:0] concat_61568;
  wire [16:0] concat_61569;
  wire [16:0] concat_61570;
  wire [16:0] concat_61571;
  wire [16:0] concat_61572;
  wire [16:0] concat_61573;
  wire [15:0] sign_ext_61574;
  wire [15:0] sign_ext_61575;
  wire [15:0] sign_ext_61576;
  wire [15:0] sign_ext_61577;
  wire [15:0] sign_ext_61578;
  wire [15:0] sign_ext_61579;
  wire [15:0] sign_ext_61580;
  wire [15:0] sign_ext_61581;
  wire [15:0] sign_ext_61582;
  wire [15:0] sign_ext_61583;
  wire [15:0] sign_ext_61584;
  wire [15:0] sign_ext_61585;
  wire [15:0] sign_ext_61586;
  wire [15:0] sign_ext_61587;
  wire [15:0] sign_ext_61588;
  wire [15:0] sign_ext_61589;
  wire [10:0] add_61590;
  wire [10:0] add_61591;
  wire [10:0] add_61592;
  wire [10:0] add_61593;
  wire [10:0] add_61594;
  wire [10:0] add_61595;
  wire [10:0] add_61596;
  wire [10:0] add_61597;
  wire [16:0] sum__16;
  wire [16:0] sum__17;
  wire [16:0] sum__18;
  wire [16:0] sum__19;
  wire [16:0] sum__20;
  wire not_61603;
  wire [16:0] sum__21;
  wire not_61605;
  wire [16:0] sum__22;
  wire not_61607;
  wire [16:0] sum__23;
  wire not_61609;
  wire [10:0] bit_slice_61610;
  wire [10:0] bit_slice_61611;
  wire [10:0] bit_slice_61612;
  wire [10:0] bit_slice_61613;
  wire [10:0] bit_slice_61614;
  wire [10:0] bit_slice_61615;
  wire [10:0] bit_slice_61616;
  wire [10:0] bit_slice_61617;
  wire [10:0] bit_slice_61618;
  wire [10:0] bit_slice_61619;
  wire [10:0] bit_slice_61620;
  wire [10:0] bit_slice_61621;
  wire [10:0] bit_slice_61622;
  wire [10:0] bit_slice_61623;
  wire [10:0] bit_slice_61624;
  wire [10:0] bit_slice_61625;
  wire [16:0] sum__40;
  wire [16:0] sum__41;
  wire [16:0] sum__42;
  wire [16:0] sum__43;
  wire [16:0] sum__44;
  wire not_61631;
  wire [16:0] sum__45;
  wire not_61633;
  wire [16:0] sum__46;
  wire not_61635;
  wire [16:0] sum__47;
  wire not_61637;
  wire [10:0] bit_slice_61638;
  wire [10:0] bit_slice_61639;
  wire [10:0] bit_slice_61640;
  wire [10:0] bit_slice_61641;
  wire [10:0] bit_slice_61642;
  wire [10:0] bit_slice_61643;
  wire [10:0] bit_slice_61644;
  wire [10:0] bit_slice_61645;
  wire [13:0] bit_slice_61646;
  wire [13:0] bit_slice_61647;
  wire [13:0] bit_slice_61648;
  wire [13:0] bit_slice_61649;
  wire [16:0] sum__60;
  wire below__77;
  wire [16:0] sum__61;
  wire below__83;
  wire [16:0] sum__62;
  wire below__89;
  wire [16:0] sum__63;
  wire below__95;
  wire [15:0] add_61658;
  wire a_carry;
  wire [15:0] add_61660;
  wire [15:0] add_61661;
  wire [15:0] add_61662;
  wire [15:0] add_61663;
  wire [15:0] add_61664;
  wire [15:0] add_61665;
  wire [15:0] add_61666;
  wire [15:0] sign_ext_61667;
  wire [15:0] sign_ext_61668;
  wire [15:0] sign_ext_61669;
  wire [15:0] sign_ext_61670;
  wire [15:0] sign_ext_61671;
  wire [15:0] sign_ext_61672;
  wire [15:0] sign_ext_61673;
  wire [15:0] sign_ext_61674;
  wire [15:0] bit_slice_61675;
  wire below__4;
  wire [15:0] bit_slice_61677;
  wire below__10;
  wire [15:0] bit_slice_61679;
  wire below__16;
  wire [15:0] bit_slice_61681;
  wire below__22;
  wire [15:0] bit_slice_61683;
  wire b_carry__20;
  wire [15:0] bit_slice_61685;
  wire b_carry__21;
  wire [15:0] bit_slice_61687;
  wire b_carry__22;
  wire [15:0] bit_slice_61689;
  wire b_carry__23;
  wire [15:0] sign_ext_61691;
  wire b_carry__24;
  wire [15:0] sign_ext_61693;
  wire b_carry__25;
  wire [15:0] sign_ext_61695;
  wire b_carry__26;
  wire [15:0] sign_ext_61697;
  wire b_carry__27;
  wire [15:0] sign_ext_61699;
  wire b_carry__28;
  wire [15:0] sign_ext_61701;
  wire b_carry__29;
  wire [15:0] sign_ext_61703;
  wire b_carry__30;
  wire [15:0] sign_ext_61705;
  wire b_carry__31;
  wire [15:0] sign_ext_61707;
  wire b_carry__32;
  wire [15:0] sign_ext_61709;
  wire b_carry__33;
  wire [15:0] sign_ext_61711;
  wire b_carry__34;
  wire [15:0] sign_ext_61713;
  wire b_carry__35;
  wire [15:0] sign_ext_61715;
  wire b_carry__36;
  wire [15:0] sign_ext_61717;
  wire b_carry__37;
  wire [15:0] sign_ext_61719;
  wire b_carry__38;
  wire [15:0] sign_ext_61721;
  wire b_carry__39;
  wire [15:0] bit_slice_61723;
  wire below__51;
  wire [15:0] bit_slice_61725;
  wire below__57;
  wire [15:0] bit_slice_61727;
  wire below__63;
  wire [15:0] bit_slice_61729;
  wire below__69;
  wire [15:0] bit_slice_61731;
  wire b_carry__44;
  wire [15:0] bit_slice_61733;
  wire b_carry__45;
  wire [15:0] bit_slice_61735;
  wire b_carry__46;
  wire [15:0] bit_slice_61737;
  wire b_carry__47;
  wire [15:0] sign_ext_61739;
  wire b_carry__48;
  wire [15:0] sign_ext_61741;
  wire b_carry__49;
  wire [15:0] sign_ext_61743;
  wire b_carry__50;
  wire [15:0] sign_ext_61745;
  wire b_carry__51;
  wire [15:0] sign_ext_61747;
  wire b_carry__52;
  wire [15:0] sign_ext_61749;
  wire b_carry__53;
  wire [15:0] sign_ext_61751;
  wire b_carry__54;
  wire [15:0] sign_ext_61753;
  wire b_carry__55;
  wire [15:0] sign_ext_61755;
  wire below__53;
  wire [15:0] sign_ext_61757;
  wire below__59;
  wire [15:0] sign_ext_61759;
  wire below__65;
  wire [15:0] sign_ext_61761;
  wire below__71;
  wire [15:0] bit_slice_61763;
  wire b_carry__60;
  wire [15:0] bit_slice_61765;
  wire b_carry__61;
  wire [15:0] bit_slice_61767;
  wire b_carry__62;
  wire [15:0] bit_slice_61769;
  wire b_carry__63;
  wire [16:0] tuple_61771;
  wire [16:0] tuple_61772;
  wire [16:0] tuple_61773;
  wire [16:0] tuple_61774;
  wire [16:0] tuple_61775;
  wire [16:0] tuple_61776;
  wire [16:0] tuple_61777;
  wire [16:0] tuple_61778;
  wire [16:0] tuple_61779;
  wire [16:0] tuple_61780;
  wire [16:0] tuple_61781;
  wire [16:0] tuple_61782;
  wire [16:0] tuple_61783;
  wire [16:0] tuple_61784;
  wire [16:0] tuple_61785;
  wire [16:0] tuple_61786;
  wire [16:0] tuple_61787;
  wire [16:0] tuple_61788;
  wire [16:0] tuple_61789;
  wire [16:0] tuple_61790;
  wire [16:0] tuple_61791;
  wire [16:0] tuple_61792;
  wire [16:0] tuple_61793;
  wire [16:0] tuple_61794;
  wire [16:0] tuple_61795;
  wire [16:0] tuple_61796;
  wire [16:0] tuple_61797;
  wire [16:0] tuple_61798;
  wire [16:0] tuple_61799;
  wire [16:0] tuple_61800;
  wire [16:0] tuple_61801;
  wire [16:0] tuple_61802;
  wire [16:0] tuple_61803;
  wire [16:0] tuple_61804;
  wire [16:0] tuple_61805;
  wire [16:0] tuple_61806;
  wire [16:0] tuple_61807;
  wire [16:0] tuple_61808;
  wire [16:0] tuple_61809;
  wire [16:0] tuple_61810;
  wire [16:0] tuple_61811;
  wire [16:0] tuple_61812;
  wire [16:0] tuple_61813;
  wire [16:0] tuple_61814;
  wire [16:0] tuple_61815;
  wire [16:0] tuple_61816;
  wire [16:0] tuple_61817;
  wire [16:0] tuple_61818;
  wire [16:0] tuple_61819;
  wire [16:0] tuple_61820;
  wire [16:0] tuple_61821;
  wire [16:0] tuple_61822;
  wire [16:0] tuple_61823;
  wire [16:0] tuple_61824;
  wire [16:0] tuple_61825;
  wire [16:0] tuple_61826;
  wire [16:0] tuple_61827;
  wire [16:0] tuple_61828;
  wire [16:0] tuple_61829;
  wire [16:0] tuple_61830;
  wire [16:0] tuple_61831;
  wire [16:0] tuple_61832;
  wire [16:0] tuple_61833;
  wire [16:0] tuple_61834;
  wire [16:0] array_61837[0:15];
  wire [16:0] array_61838[0:15];
  wire [16:0] array_61839[0:15];
  wire [16:0] array_61840[0:15];
  wire [16:0] array_61844[0:3][0:15];
  wire [1107:0] tuple_61847;
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
  assign literal_60644 = 5'h18;
  assign literal_60645 = 5'h19;
  assign literal_60646 = 5'h1a;
  assign literal_60647 = 5'h1b;
  assign literal_60648 = 5'h1c;
  assign literal_60649 = 5'h1d;
  assign literal_60650 = 5'h1e;
  assign literal_60651 = 5'h1f;
  assign literal_60652 = 5'h08;
  assign literal_60653 = 5'h09;
  assign literal_60654 = 5'h0a;
  assign literal_60655 = 5'h0b;
  assign literal_60656 = 5'h0c;
  assign literal_60657 = 5'h0d;
  assign literal_60658 = 5'h0e;
  assign literal_60659 = 5'h0f;
  assign v_tag = multiplied_data[19:0];
  assign array_index_60661 = v_p[literal_60644];
  assign array_index_60662 = v_p[literal_60645];
  assign array_index_60663 = v_p[literal_60646];
  assign array_index_60664 = v_p[literal_60647];
  assign array_index_60665 = v_p[literal_60648];
  assign array_index_60666 = v_p[literal_60649];
  assign array_index_60667 = v_p[literal_60650];
  assign array_index_60668 = v_p[literal_60651];
  assign literal_60669 = 5'h00;
  assign literal_60670 = 5'h01;
  assign literal_60671 = 5'h02;
  assign literal_60672 = 5'h03;
  assign literal_60673 = 5'h04;
  assign literal_60674 = 5'h05;
  assign literal_60675 = 5'h06;
  assign literal_60676 = 5'h07;
  assign array_index_60677 = v_p[literal_60652];
  assign array_index_60678 = v_p[literal_60653];
  assign array_index_60679 = v_p[literal_60654];
  assign array_index_60680 = v_p[literal_60655];
  assign array_index_60681 = v_p[literal_60656];
  assign array_index_60682 = v_p[literal_60657];
  assign array_index_60683 = v_p[literal_60658];
  assign array_index_60684 = v_p[literal_60659];
  assign literal_60685 = 5'h10;
  assign literal_60686 = 5'h11;
  assign literal_60687 = 5'h12;
  assign literal_60688 = 5'h13;
  assign literal_60689 = 5'h14;
  assign literal_60690 = 5'h15;
  assign literal_60691 = 5'h16;
  assign literal_60692 = 5'h17;
  assign v_tag_mode = v_tag[19:17];
  assign literal_60694 = 3'h0;
  assign bit_slice_60695 = array_index_60661[39];
  assign bit_slice_60696 = array_index_60662[39];
  assign bit_slice_60697 = array_index_60663[39];
  assign bit_slice_60698 = array_index_60664[39];
  assign bit_slice_60699 = array_index_60665[39];
  assign bit_slice_60700 = array_index_60666[39];
  assign bit_slice_60701 = array_index_60667[39];
  assign bit_slice_60702 = array_index_60668[39];
  assign array_index_60703 = v_p[literal_60669];
  assign array_index_60704 = v_p[literal_60670];
  assign array_index_60705 = v_p[literal_60671];
  assign array_index_60706 = v_p[literal_60672];
  assign array_index_60707 = v_p[literal_60673];
  assign array_index_60708 = v_p[literal_60674];
  assign array_index_60709 = v_p[literal_60675];
  assign array_index_60710 = v_p[literal_60676];
  assign below__26 = array_index_60677[29];
  assign below__29 = array_index_60678[29];
  assign below__32 = array_index_60679[29];
  assign below__35 = array_index_60680[29];
  assign below__38 = array_index_60681[29];
  assign below__41 = array_index_60682[29];
  assign below__44 = array_index_60683[29];
  assign below__47 = array_index_60684[29];
  assign array_index_60719 = v_p[literal_60685];
  assign array_index_60720 = v_p[literal_60686];
  assign array_index_60721 = v_p[literal_60687];
  assign array_index_60722 = v_p[literal_60688];
  assign array_index_60723 = v_p[literal_60689];
  assign array_index_60724 = v_p[literal_60690];
  assign array_index_60725 = v_p[literal_60691];
  assign array_index_60726 = v_p[literal_60692];
  assign below__73 = array_index_60661[19];
  assign literal_60728 = 3'h2;
  assign below__76 = array_index_60662[19];
  assign below__79 = array_index_60663[19];
  assign below__82 = array_index_60664[19];
  assign below__85 = array_index_60665[19];
  assign below__88 = array_index_60666[19];
  assign below__91 = array_index_60667[19];
  assign below__94 = array_index_60668[19];
  assign narrow = v_tag_mode == literal_60694;
  assign bit_slice_60737 = array_index_60661[42:40];
  assign sign_ext_60738 = {3{bit_slice_60695}};
  assign bit_slice_60739 = array_index_60662[42:40];
  assign sign_ext_60740 = {3{bit_slice_60696}};
  assign bit_slice_60741 = array_index_60663[42:40];
  assign sign_ext_60742 = {3{bit_slice_60697}};
  assign bit_slice_60743 = array_index_60664[42:40];
  assign sign_ext_60744 = {3{bit_slice_60698}};
  assign bit_slice_60745 = array_index_60665[42:40];
  assign sign_ext_60746 = {3{bit_slice_60699}};
  assign bit_slice_60747 = array_index_60666[42:40];
  assign sign_ext_60748 = {3{bit_slice_60700}};
  assign bit_slice_60749 = array_index_60667[42:40];
  assign sign_ext_60750 = {3{bit_slice_60701}};
  assign bit_slice_60751 = array_index_60668[42:40];
  assign sign_ext_60752 = {3{bit_slice_60702}};
  assign below__3 = array_index_60703[29];
  assign below__5 = array_index_60704[29];
  assign below__8 = array_index_60705[29];
  assign below__11 = array_index_60706[29];
  assign below__14 = array_index_60707[29];
  assign below__17 = array_index_60708[29];
  assign below__20 = array_index_60709[29];
  assign below__23 = array_index_60710[29];
  assign bit_slice_60761 = array_index_60677[34:30];
  assign sign_ext_60762 = {5{below__26}};
  assign bit_slice_60763 = array_index_60678[34:30];
  assign sign_ext_60764 = {5{below__29}};
  assign bit_slice_60765 = array_index_60679[34:30];
  assign sign_ext_60766 = {5{below__32}};
  assign bit_slice_60767 = array_index_60680[34:30];
  assign sign_ext_60768 = {5{below__35}};
  assign bit_slice_60769 = array_index_60681[34:30];
  assign sign_ext_60770 = {5{below__38}};
  assign bit_slice_60771 = array_index_60682[34:30];
  assign sign_ext_60772 = {5{below__41}};
  assign bit_slice_60773 = array_index_60683[34:30];
  assign sign_ext_60774 = {5{below__44}};
  assign bit_slice_60775 = array_index_60684[34:30];
  assign sign_ext_60776 = {5{below__47}};
  assign below__49 = array_index_60719[19];
  assign below__52 = array_index_60720[19];
  assign below__55 = array_index_60721[19];
  assign below__58 = array_index_60722[19];
  assign below__61 = array_index_60723[19];
  assign below__64 = array_index_60724[19];
  assign below__67 = array_index_60725[19];
  assign below__70 = array_index_60726[19];
  assign bit_slice_60785 = array_index_60661[24:20];
  assign sign_ext_60786 = {5{below__73}};
  assign eight__8 = v_tag_mode == literal_60728;
  assign bit_slice_60788 = array_index_60662[24:20];
  assign sign_ext_60789 = {5{below__76}};
  assign bit_slice_60790 = array_index_60663[24:20];
  assign sign_ext_60791 = {5{below__79}};
  assign bit_slice_60792 = array_index_60664[24:20];
  assign sign_ext_60793 = {5{below__82}};
  assign bit_slice_60794 = array_index_60665[24:20];
  assign sign_ext_60795 = {5{below__85}};
  assign bit_slice_60796 = array_index_60666[24:20];
  assign sign_ext_60797 = {5{below__88}};
  assign bit_slice_60798 = array_index_60667[24:20];
  assign sign_ext_60799 = {5{below__91}};
  assign bit_slice_60800 = array_index_60668[24:20];
  assign sign_ext_60801 = {5{below__94}};
  assign bit_slice_60802 = array_index_60719[39];
  assign bit_slice_60803 = array_index_60720[39];
  assign bit_slice_60804 = array_index_60721[39];
  assign bit_slice_60805 = array_index_60722[39];
  assign bit_slice_60806 = array_index_60723[39];
  assign bit_slice_60807 = array_index_60724[39];
  assign bit_slice_60808 = array_index_60725[39];
  assign bit_slice_60809 = array_index_60726[39];
  assign value__99_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60738 : bit_slice_60737;
  assign value__103_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60740 : bit_slice_60739;
  assign value__107_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60742 : bit_slice_60741;
  assign value__111_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60744 : bit_slice_60743;
  assign value__115_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60746 : bit_slice_60745;
  assign value__119_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60748 : bit_slice_60747;
  assign value__123_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60750 : bit_slice_60749;
  assign value__127_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_60752 : bit_slice_60751;
  assign below__24 = array_index_60677[9];
  assign below__27 = array_index_60678[9];
  assign below__30 = array_index_60679[9];
  assign below__33 = array_index_60680[9];
  assign below__36 = array_index_60681[9];
  assign below__39 = array_index_60682[9];
  assign below__42 = array_index_60683[9];
  assign below__45 = array_index_60684[9];
  assign bit_slice_60826 = array_index_60703[34:30];
  assign sign_ext_60827 = {5{below__3}};
  assign bit_slice_60828 = array_index_60704[34:30];
  assign sign_ext_60829 = {5{below__5}};
  assign bit_slice_60830 = array_index_60705[34:30];
  assign sign_ext_60831 = {5{below__8}};
  assign bit_slice_60832 = array_index_60706[34:30];
  assign sign_ext_60833 = {5{below__11}};
  assign bit_slice_60834 = array_index_60707[34:30];
  assign sign_ext_60835 = {5{below__14}};
  assign bit_slice_60836 = array_index_60708[34:30];
  assign sign_ext_60837 = {5{below__17}};
  assign bit_slice_60838 = array_index_60709[34:30];
  assign sign_ext_60839 = {5{below__20}};
  assign bit_slice_60840 = array_index_60710[34:30];
  assign sign_ext_60841 = {5{below__23}};
  assign value__34_squeezed_portion_10_width_5 = narrow ? sign_ext_60762 : bit_slice_60761;
  assign bit_slice_60843 = array_index_60677[29:20];
  assign value__38_squeezed_portion_10_width_5 = narrow ? sign_ext_60764 : bit_slice_60763;
  assign bit_slice_60845 = array_index_60678[29:20];
  assign value__42_squeezed_portion_10_width_5 = narrow ? sign_ext_60766 : bit_slice_60765;
  assign bit_slice_60847 = array_index_60679[29:20];
  assign value__46_squeezed_portion_10_width_5 = narrow ? sign_ext_60768 : bit_slice_60767;
  assign bit_slice_60849 = array_index_60680[29:20];
  assign value__50_squeezed_portion_10_width_5 = narrow ? sign_ext_60770 : bit_slice_60769;
  assign bit_slice_60851 = array_index_60681[29:20];
  assign value__54_squeezed_portion_10_width_5 = narrow ? sign_ext_60772 : bit_slice_60771;
  assign bit_slice_60853 = array_index_60682[29:20];
  assign value__58_squeezed_portion_10_width_5 = narrow ? sign_ext_60774 : bit_slice_60773;
  assign bit_slice_60855 = array_index_60683[29:20];
  assign value__62_squeezed_portion_10_width_5 = narrow ? sign_ext_60776 : bit_slice_60775;
  assign bit_slice_60857 = array_index_60684[29:20];
  assign bit_slice_60858 = array_index_60719[29:20];
  assign bit_slice_60859 = array_index_60720[29:20];
  assign bit_slice_60860 = array_index_60721[29:20];
  assign bit_slice_60861 = array_index_60722[29:20];
  assign bit_slice_60862 = array_index_60723[29:20];
  assign bit_slice_60863 = array_index_60724[29:20];
  assign bit_slice_60864 = array_index_60725[29:20];
  assign bit_slice_60865 = array_index_60726[29:20];
  assign bit_slice_60866 = array_index_60661[29:20];
  assign bit_slice_60867 = array_index_60662[29:20];
  assign bit_slice_60868 = array_index_60663[29:20];
  assign bit_slice_60869 = array_index_60664[29:20];
  assign bit_slice_60870 = array_index_60665[29:20];
  assign bit_slice_60871 = array_index_60666[29:20];
  assign bit_slice_60872 = array_index_60667[29:20];
  assign bit_slice_60873 = array_index_60668[29:20];
  assign bit_slice_60874 = array_index_60703[19:10];
  assign bit_slice_60875 = array_index_60704[19:10];
  assign bit_slice_60876 = array_index_60705[19:10];
  assign bit_slice_60877 = array_index_60706[19:10];
  assign bit_slice_60878 = array_index_60707[19:10];
  assign bit_slice_60879 = array_index_60708[19:10];
  assign bit_slice_60880 = array_index_60709[19:10];
  assign bit_slice_60881 = array_index_60710[19:10];
  assign bit_slice_60882 = array_index_60677[19:10];
  assign bit_slice_60883 = array_index_60678[19:10];
  assign bit_slice_60884 = array_index_60679[19:10];
  assign bit_slice_60885 = array_index_60680[19:10];
  assign bit_slice_60886 = array_index_60681[19:10];
  assign bit_slice_60887 = array_index_60682[19:10];
  assign bit_slice_60888 = array_index_60683[19:10];
  assign bit_slice_60889 = array_index_60684[19:10];
  assign bit_slice_60890 = array_index_60719[24:20];
  assign sign_ext_60891 = {5{below__49}};
  assign bit_slice_60892 = array_index_60720[24:20];
  assign sign_ext_60893 = {5{below__52}};
  assign bit_slice_60894 = array_index_60721[24:20];
  assign sign_ext_60895 = {5{below__55}};
  assign bit_slice_60896 = array_index_60722[24:20];
  assign sign_ext_60897 = {5{below__58}};
  assign bit_slice_60898 = array_index_60723[24:20];
  assign sign_ext_60899 = {5{below__61}};
  assign bit_slice_60900 = array_index_60724[24:20];
  assign sign_ext_60901 = {5{below__64}};
  assign bit_slice_60902 = array_index_60725[24:20];
  assign sign_ext_60903 = {5{below__67}};
  assign bit_slice_60904 = array_index_60726[24:20];
  assign sign_ext_60905 = {5{below__70}};
  assign value__97_squeezed_portion_10_width_5 = narrow ? sign_ext_60786 : bit_slice_60785;
  assign bit_slice_60907 = array_index_60661[19:10];
  assign not_60908 = ~eight__8;
  assign value__101_squeezed_portion_10_width_5 = narrow ? sign_ext_60789 : bit_slice_60788;
  assign bit_slice_60910 = array_index_60662[19:10];
  assign value__105_squeezed_portion_10_width_5 = narrow ? sign_ext_60791 : bit_slice_60790;
  assign bit_slice_60912 = array_index_60663[19:10];
  assign value__109_squeezed_portion_10_width_5 = narrow ? sign_ext_60793 : bit_slice_60792;
  assign bit_slice_60914 = array_index_60664[19:10];
  assign value__113_squeezed_portion_10_width_5 = narrow ? sign_ext_60795 : bit_slice_60794;
  assign bit_slice_60916 = array_index_60665[19:10];
  assign value__117_squeezed_portion_10_width_5 = narrow ? sign_ext_60797 : bit_slice_60796;
  assign bit_slice_60918 = array_index_60666[19:10];
  assign value__121_squeezed_portion_10_width_5 = narrow ? sign_ext_60799 : bit_slice_60798;
  assign bit_slice_60920 = array_index_60667[19:10];
  assign value__125_squeezed_portion_10_width_5 = narrow ? sign_ext_60801 : bit_slice_60800;
  assign bit_slice_60922 = array_index_60668[19:10];
  assign bit_slice_60923 = array_index_60703[39:30];
  assign bit_slice_60924 = array_index_60704[39:30];
  assign bit_slice_60925 = array_index_60705[39:30];
  assign bit_slice_60926 = array_index_60706[39:30];
  assign bit_slice_60927 = array_index_60707[39:30];
  assign bit_slice_60928 = array_index_60708[39:30];
  assign bit_slice_60929 = array_index_60709[39:30];
  assign bit_slice_60930 = array_index_60710[39:30];
  assign bit_slice_60931 = array_index_60677[39:30];
  assign bit_slice_60932 = array_index_60678[39:30];
  assign bit_slice_60933 = array_index_60679[39:30];
  assign bit_slice_60934 = array_index_60680[39:30];
  assign bit_slice_60935 = array_index_60681[39:30];
  assign bit_slice_60936 = array_index_60682[39:30];
  assign bit_slice_60937 = array_index_60683[39:30];
  assign bit_slice_60938 = array_index_60684[39:30];
  assign bit_slice_60939 = array_index_60719[42:40];
  assign sign_ext_60940 = {3{bit_slice_60802}};
  assign bit_slice_60941 = array_index_60720[42:40];
  assign sign_ext_60942 = {3{bit_slice_60803}};
  assign bit_slice_60943 = array_index_60721[42:40];
  assign sign_ext_60944 = {3{bit_slice_60804}};
  assign bit_slice_60945 = array_index_60722[42:40];
  assign sign_ext_60946 = {3{bit_slice_60805}};
  assign bit_slice_60947 = array_index_60723[42:40];
  assign sign_ext_60948 = {3{bit_slice_60806}};
  assign bit_slice_60949 = array_index_60724[42:40];
  assign sign_ext_60950 = {3{bit_slice_60807}};
  assign bit_slice_60951 = array_index_60725[42:40];
  assign sign_ext_60952 = {3{bit_slice_60808}};
  assign bit_slice_60953 = array_index_60726[42:40];
  assign sign_ext_60954 = {3{bit_slice_60809}};
  assign value__99_squeezed_portion_10_width_5 = {{2{value__99_squeezed_portion_10_width_5_squeezed[2]}}, value__99_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60956 = array_index_60661[39:30];
  assign value__103_squeezed_portion_10_width_5 = {{2{value__103_squeezed_portion_10_width_5_squeezed[2]}}, value__103_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60958 = array_index_60662[39:30];
  assign value__107_squeezed_portion_10_width_5 = {{2{value__107_squeezed_portion_10_width_5_squeezed[2]}}, value__107_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60960 = array_index_60663[39:30];
  assign value__111_squeezed_portion_10_width_5 = {{2{value__111_squeezed_portion_10_width_5_squeezed[2]}}, value__111_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60962 = array_index_60664[39:30];
  assign value__115_squeezed_portion_10_width_5 = {{2{value__115_squeezed_portion_10_width_5_squeezed[2]}}, value__115_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60964 = array_index_60665[39:30];
  assign value__119_squeezed_portion_10_width_5 = {{2{value__119_squeezed_portion_10_width_5_squeezed[2]}}, value__119_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60966 = array_index_60666[39:30];
  assign value__123_squeezed_portion_10_width_5 = {{2{value__123_squeezed_portion_10_width_5_squeezed[2]}}, value__123_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60968 = array_index_60667[39:30];
  assign value__127_squeezed_portion_10_width_5 = {{2{value__127_squeezed_portion_10_width_5_squeezed[2]}}, value__127_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_60970 = array_index_60668[39:30];
  assign below = array_index_60703[9];
  assign below__1 = array_index_60704[9];
  assign below__6 = array_index_60705[9];
  assign below__9 = array_index_60706[9];
  assign below__12 = array_index_60707[9];
  assign below__15 = array_index_60708[9];
  assign below__18 = array_index_60709[9];
  assign below__21 = array_index_60710[9];
  assign bit_slice_60979 = array_index_60677[14:10];
  assign sign_ext_60980 = {5{below__24}};
  assign bit_slice_60981 = array_index_60678[14:10];
  assign sign_ext_60982 = {5{below__27}};
  assign bit_slice_60983 = array_index_60679[14:10];
  assign sign_ext_60984 = {5{below__30}};
  assign bit_slice_60985 = array_index_60680[14:10];
  assign sign_ext_60986 = {5{below__33}};
  assign bit_slice_60987 = array_index_60681[14:10];
  assign sign_ext_60988 = {5{below__36}};
  assign bit_slice_60989 = array_index_60682[14:10];
  assign sign_ext_60990 = {5{below__39}};
  assign bit_slice_60991 = array_index_60683[14:10];
  assign sign_ext_60992 = {5{below__42}};
  assign bit_slice_60993 = array_index_60684[14:10];
  assign sign_ext_60994 = {5{below__45}};
  assign value__2_squeezed_portion_10_width_5 = narrow ? sign_ext_60827 : bit_slice_60826;
  assign bit_slice_60996 = array_index_60703[29:20];
  assign value__6_squeezed_portion_10_width_5 = narrow ? sign_ext_60829 : bit_slice_60828;
  assign bit_slice_60998 = array_index_60704[29:20];
  assign value__10_squeezed_portion_10_width_5 = narrow ? sign_ext_60831 : bit_slice_60830;
  assign bit_slice_61000 = array_index_60705[29:20];
  assign value__14_squeezed_portion_10_width_5 = narrow ? sign_ext_60833 : bit_slice_60832;
  assign bit_slice_61002 = array_index_60706[29:20];
  assign value__18_squeezed_portion_10_width_5 = narrow ? sign_ext_60835 : bit_slice_60834;
  assign bit_slice_61004 = array_index_60707[29:20];
  assign value__22_squeezed_portion_10_width_5 = narrow ? sign_ext_60837 : bit_slice_60836;
  assign bit_slice_61006 = array_index_60708[29:20];
  assign value__26_squeezed_portion_10_width_5 = narrow ? sign_ext_60839 : bit_slice_60838;
  assign bit_slice_61008 = array_index_60709[29:20];
  assign value__30_squeezed_portion_10_width_5 = narrow ? sign_ext_60841 : bit_slice_60840;
  assign bit_slice_61010 = array_index_60710[29:20];
  assign value__34 = {value__34_squeezed_portion_10_width_5, bit_slice_60843};
  assign bit_slice_61012 = array_index_60677[14:0];
  assign value__38 = {value__38_squeezed_portion_10_width_5, bit_slice_60845};
  assign bit_slice_61014 = array_index_60678[14:0];
  assign below__25 = array_index_60677[19];
  assign value__42 = {value__42_squeezed_portion_10_width_5, bit_slice_60847};
  assign bit_slice_61017 = array_index_60679[14:0];
  assign value__46 = {value__46_squeezed_portion_10_width_5, bit_slice_60849};
  assign bit_slice_61019 = array_index_60680[14:0];
  assign below__31 = array_index_60679[19];
  assign value__50 = {value__50_squeezed_portion_10_width_5, bit_slice_60851};
  assign bit_slice_61022 = array_index_60681[14:0];
  assign value__54 = {value__54_squeezed_portion_10_width_5, bit_slice_60853};
  assign bit_slice_61024 = array_index_60682[14:0];
  assign below__37 = array_index_60681[19];
  assign value__58 = {value__58_squeezed_portion_10_width_5, bit_slice_60855};
  assign bit_slice_61027 = array_index_60683[14:0];
  assign value__62 = {value__62_squeezed_portion_10_width_5, bit_slice_60857};
  assign bit_slice_61029 = array_index_60684[14:0];
  assign below__43 = array_index_60683[19];
  assign sign_ext_61031 = {{1{bit_slice_60858[9]}}, bit_slice_60858};
  assign sign_ext_61032 = {11{narrow}};
  assign sign_ext_61033 = {{1{bit_slice_60859[9]}}, bit_slice_60859};
  assign sign_ext_61034 = {{1{bit_slice_60860[9]}}, bit_slice_60860};
  assign sign_ext_61035 = {{1{bit_slice_60861[9]}}, bit_slice_60861};
  assign sign_ext_61036 = {{1{bit_slice_60862[9]}}, bit_slice_60862};
  assign sign_ext_61037 = {{1{bit_slice_60863[9]}}, bit_slice_60863};
  assign sign_ext_61038 = {{1{bit_slice_60864[9]}}, bit_slice_60864};
  assign sign_ext_61039 = {{1{bit_slice_60865[9]}}, bit_slice_60865};
  assign sign_ext_61040 = {{1{bit_slice_60866[9]}}, bit_slice_60866};
  assign sign_ext_61041 = {{1{bit_slice_60867[9]}}, bit_slice_60867};
  assign sign_ext_61042 = {{1{bit_slice_60868[9]}}, bit_slice_60868};
  assign sign_ext_61043 = {{1{bit_slice_60869[9]}}, bit_slice_60869};
  assign sign_ext_61044 = {{1{bit_slice_60870[9]}}, bit_slice_60870};
  assign sign_ext_61045 = {{1{bit_slice_60871[9]}}, bit_slice_60871};
  assign sign_ext_61046 = {{1{bit_slice_60872[9]}}, bit_slice_60872};
  assign sign_ext_61047 = {{1{bit_slice_60873[9]}}, bit_slice_60873};
  assign sign_ext_61048 = {{1{bit_slice_60874[9]}}, bit_slice_60874};
  assign sign_ext_61049 = {{1{bit_slice_60875[9]}}, bit_slice_60875};
  assign sign_ext_61050 = {{1{bit_slice_60876[9]}}, bit_slice_60876};
  assign sign_ext_61051 = {{1{bit_slice_60877[9]}}, bit_slice_60877};
  assign sign_ext_61052 = {{1{bit_slice_60878[9]}}, bit_slice_60878};
  assign sign_ext_61053 = {{1{bit_slice_60879[9]}}, bit_slice_60879};
  assign sign_ext_61054 = {{1{bit_slice_60880[9]}}, bit_slice_60880};
  assign sign_ext_61055 = {{1{bit_slice_60881[9]}}, bit_slice_60881};
  assign sign_ext_61056 = {{1{bit_slice_60882[9]}}, bit_slice_60882};
  assign sign_ext_61057 = {{1{bit_slice_60883[9]}}, bit_slice_60883};
  assign sign_ext_61058 = {{1{bit_slice_60884[9]}}, bit_slice_60884};
  assign sign_ext_61059 = {{1{bit_slice_60885[9]}}, bit_slice_60885};
  assign sign_ext_61060 = {{1{bit_slice_60886[9]}}, bit_slice_60886};
  assign sign_ext_61061 = {{1{bit_slice_60887[9]}}, bit_slice_60887};
  assign sign_ext_61062 = {{1{bit_slice_60888[9]}}, bit_slice_60888};
  assign sign_ext_61063 = {{1{bit_slice_60889[9]}}, bit_slice_60889};
  assign value__65_squeezed_portion_10_width_5 = narrow ? sign_ext_60891 : bit_slice_60890;
  assign bit_slice_61065 = array_index_60719[19:10];
  assign value__69_squeezed_portion_10_width_5 = narrow ? sign_ext_60893 : bit_slice_60892;
  assign bit_slice_61067 = array_index_60720[19:10];
  assign value__73_squeezed_portion_10_width_5 = narrow ? sign_ext_60895 : bit_slice_60894;
  assign bit_slice_61069 = array_index_60721[19:10];
  assign value__77_squeezed_portion_10_width_5 = narrow ? sign_ext_60897 : bit_slice_60896;
  assign bit_slice_61071 = array_index_60722[19:10];
  assign value__81_squeezed_portion_10_width_5 = narrow ? sign_ext_60899 : bit_slice_60898;
  assign bit_slice_61073 = array_index_60723[19:10];
  assign value__85_squeezed_portion_10_width_5 = narrow ? sign_ext_60901 : bit_slice_60900;
  assign bit_slice_61075 = array_index_60724[19:10];
  assign value__89_squeezed_portion_10_width_5 = narrow ? sign_ext_60903 : bit_slice_60902;
  assign bit_slice_61077 = array_index_60725[19:10];
  assign value__93_squeezed_portion_10_width_5 = narrow ? sign_ext_60905 : bit_slice_60904;
  assign bit_slice_61079 = array_index_60726[19:10];
  assign value__97 = {value__97_squeezed_portion_10_width_5, bit_slice_60907};
  assign sign_ext_61081 = {15{not_60908}};
  assign value__101 = {value__101_squeezed_portion_10_width_5, bit_slice_60910};
  assign below__72 = array_index_60661[9];
  assign value__105 = {value__105_squeezed_portion_10_width_5, bit_slice_60912};
  assign value__109 = {value__109_squeezed_portion_10_width_5, bit_slice_60914};
  assign below__78 = array_index_60663[9];
  assign value__113 = {value__113_squeezed_portion_10_width_5, bit_slice_60916};
  assign value__117 = {value__117_squeezed_portion_10_width_5, bit_slice_60918};
  assign below__84 = array_index_60665[9];
  assign value__121 = {value__121_squeezed_portion_10_width_5, bit_slice_60920};
  assign value__125 = {value__125_squeezed_portion_10_width_5, bit_slice_60922};
  assign below__90 = array_index_60667[9];
  assign sign_ext_61093 = {{1{bit_slice_60923[9]}}, bit_slice_60923};
  assign sign_ext_61094 = {{1{bit_slice_60924[9]}}, bit_slice_60924};
  assign sign_ext_61095 = {{1{bit_slice_60925[9]}}, bit_slice_60925};
  assign sign_ext_61096 = {{1{bit_slice_60926[9]}}, bit_slice_60926};
  assign sign_ext_61097 = {{1{bit_slice_60927[9]}}, bit_slice_60927};
  assign sign_ext_61098 = {{1{bit_slice_60928[9]}}, bit_slice_60928};
  assign sign_ext_61099 = {{1{bit_slice_60929[9]}}, bit_slice_60929};
  assign sign_ext_61100 = {{1{bit_slice_60930[9]}}, bit_slice_60930};
  assign sign_ext_61101 = {{1{bit_slice_60931[9]}}, bit_slice_60931};
  assign sign_ext_61102 = {{1{bit_slice_60932[9]}}, bit_slice_60932};
  assign sign_ext_61103 = {{1{bit_slice_60933[9]}}, bit_slice_60933};
  assign sign_ext_61104 = {{1{bit_slice_60934[9]}}, bit_slice_60934};
  assign sign_ext_61105 = {{1{bit_slice_60935[9]}}, bit_slice_60935};
  assign sign_ext_61106 = {{1{bit_slice_60936[9]}}, bit_slice_60936};
  assign sign_ext_61107 = {{1{bit_slice_60937[9]}}, bit_slice_60937};
  assign sign_ext_61108 = {{1{bit_slice_60938[9]}}, bit_slice_60938};
  assign value__3_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60940 : bit_slice_60939;
  assign value__5_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60942 : bit_slice_60941;
  assign value__7_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60944 : bit_slice_60943;
  assign value__9_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60946 : bit_slice_60945;
  assign value__11_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60948 : bit_slice_60947;
  assign value__13_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60950 : bit_slice_60949;
  assign value__15_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60952 : bit_slice_60951;
  assign value__17_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_60954 : bit_slice_60953;
  assign value__99 = {value__99_squeezed_portion_10_width_5, bit_slice_60956};
  assign bit_slice_61118 = array_index_60661[24:10];
  assign value__103 = {value__103_squeezed_portion_10_width_5, bit_slice_60958};
  assign bit_slice_61120 = array_index_60662[24:10];
  assign value__107 = {value__107_squeezed_portion_10_width_5, bit_slice_60960};
  assign bit_slice_61122 = array_index_60663[24:10];
  assign value__111 = {value__111_squeezed_portion_10_width_5, bit_slice_60962};
  assign bit_slice_61124 = array_index_60664[24:10];
  assign value__115 = {value__115_squeezed_portion_10_width_5, bit_slice_60964};
  assign bit_slice_61126 = array_index_60665[24:10];
  assign value__119 = {value__119_squeezed_portion_10_width_5, bit_slice_60966};
  assign bit_slice_61128 = array_index_60666[24:10];
  assign value__123 = {value__123_squeezed_portion_10_width_5, bit_slice_60968};
  assign bit_slice_61130 = array_index_60667[24:10];
  assign value__127 = {value__127_squeezed_portion_10_width_5, bit_slice_60970};
  assign bit_slice_61132 = array_index_60668[24:10];
  assign bit_slice_61133 = array_index_60703[14:10];
  assign sign_ext_61134 = {5{below}};
  assign bit_slice_61135 = array_index_60704[14:10];
  assign sign_ext_61136 = {5{below__1}};
  assign bit_slice_61137 = array_index_60705[14:10];
  assign sign_ext_61138 = {5{below__6}};
  assign bit_slice_61139 = array_index_60706[14:10];
  assign sign_ext_61140 = {5{below__9}};
  assign bit_slice_61141 = array_index_60707[14:10];
  assign sign_ext_61142 = {5{below__12}};
  assign bit_slice_61143 = array_index_60708[14:10];
  assign sign_ext_61144 = {5{below__15}};
  assign bit_slice_61145 = array_index_60709[14:10];
  assign sign_ext_61146 = {5{below__18}};
  assign bit_slice_61147 = array_index_60710[14:10];
  assign sign_ext_61148 = {5{below__21}};
  assign value__32_squeezed_portion_10_width_5 = narrow ? sign_ext_60980 : bit_slice_60979;
  assign bit_slice_61150 = array_index_60677[9:0];
  assign value__36_squeezed_portion_10_width_5 = narrow ? sign_ext_60982 : bit_slice_60981;
  assign bit_slice_61152 = array_index_60678[9:0];
  assign value__40_squeezed_portion_10_width_5 = narrow ? sign_ext_60984 : bit_slice_60983;
  assign bit_slice_61154 = array_index_60679[9:0];
  assign value__44_squeezed_portion_10_width_5 = narrow ? sign_ext_60986 : bit_slice_60985;
  assign bit_slice_61156 = array_index_60680[9:0];
  assign value__48_squeezed_portion_10_width_5 = narrow ? sign_ext_60988 : bit_slice_60987;
  assign bit_slice_61158 = array_index_60681[9:0];
  assign value__52_squeezed_portion_10_width_5 = narrow ? sign_ext_60990 : bit_slice_60989;
  assign bit_slice_61160 = array_index_60682[9:0];
  assign value__56_squeezed_portion_10_width_5 = narrow ? sign_ext_60992 : bit_slice_60991;
  assign bit_slice_61162 = array_index_60683[9:0];
  assign value__60_squeezed_portion_10_width_5 = narrow ? sign_ext_60994 : bit_slice_60993;
  assign bit_slice_61164 = array_index_60684[9:0];
  assign value__2 = {value__2_squeezed_portion_10_width_5, bit_slice_60996};
  assign value__6 = {value__6_squeezed_portion_10_width_5, bit_slice_60998};
  assign value__10 = {value__10_squeezed_portion_10_width_5, bit_slice_61000};
  assign value__14 = {value__14_squeezed_portion_10_width_5, bit_slice_61002};
  assign value__18 = {value__18_squeezed_portion_10_width_5, bit_slice_61004};
  assign value__22 = {value__22_squeezed_portion_10_width_5, bit_slice_61006};
  assign value__26 = {value__26_squeezed_portion_10_width_5, bit_slice_61008};
  assign value__30 = {value__30_squeezed_portion_10_width_5, bit_slice_61010};
  assign a_value__20 = eight__8 ? bit_slice_61012 : value__34;
  assign b_value__20 = eight__8 ? bit_slice_61014 : value__38;
  assign not_61175 = ~below__25;
  assign a_value__21 = eight__8 ? bit_slice_61017 : value__42;
  assign b_value__21 = eight__8 ? bit_slice_61019 : value__46;
  assign not_61178 = ~below__31;
  assign a_value__22 = eight__8 ? bit_slice_61022 : value__50;
  assign b_value__22 = eight__8 ? bit_slice_61024 : value__54;
  assign not_61181 = ~below__37;
  assign a_value__23 = eight__8 ? bit_slice_61027 : value__58;
  assign b_value__23 = eight__8 ? bit_slice_61029 : value__62;
  assign not_61184 = ~below__43;
  assign a_value__1 = sign_ext_61031 & sign_ext_61032;
  assign literal_61186 = 1'h1;
  assign b_value__1 = sign_ext_61033 & sign_ext_61032;
  assign a_carry__24 = narrow & below__49;
  assign a_value__2 = sign_ext_61034 & sign_ext_61032;
  assign b_value__2 = sign_ext_61035 & sign_ext_61032;
  assign a_carry__25 = narrow & below__55;
  assign a_value__3 = sign_ext_61036 & sign_ext_61032;
  assign b_value__3 = sign_ext_61037 & sign_ext_61032;
  assign a_carry__26 = narrow & below__61;
  assign a_value__8 = sign_ext_61038 & sign_ext_61032;
  assign b_value__8 = sign_ext_61039 & sign_ext_61032;
  assign a_carry__27 = narrow & below__67;
  assign a_value__9 = sign_ext_61040 & sign_ext_61032;
  assign b_value__9 = sign_ext_61041 & sign_ext_61032;
  assign a_carry__28 = narrow & below__73;
  assign a_value__10 = sign_ext_61042 & sign_ext_61032;
  assign b_value__10 = sign_ext_61043 & sign_ext_61032;
  assign a_carry__29 = narrow & below__79;
  assign a_value__11 = sign_ext_61044 & sign_ext_61032;
  assign b_value__11 = sign_ext_61045 & sign_ext_61032;
  assign a_carry__30 = narrow & below__85;
  assign a_value__12 = sign_ext_61046 & sign_ext_61032;
  assign b_value__12 = sign_ext_61047 & sign_ext_61032;
  assign a_carry__31 = narrow & below__91;
  assign a_value__13 = sign_ext_61048 & sign_ext_61032;
  assign b_value__13 = sign_ext_61049 & sign_ext_61032;
  assign a_carry__32 = narrow & below;
  assign a_value__14 = sign_ext_61050 & sign_ext_61032;
  assign b_value__14 = sign_ext_61051 & sign_ext_61032;
  assign a_carry__33 = narrow & below__6;
  assign a_value__15 = sign_ext_61052 & sign_ext_61032;
  assign b_value__15 = sign_ext_61053 & sign_ext_61032;
  assign a_carry__34 = narrow & below__12;
  assign a_value__16 = sign_ext_61054 & sign_ext_61032;
  assign b_value__16 = sign_ext_61055 & sign_ext_61032;
  assign a_carry__35 = narrow & below__18;
  assign a_value__17 = sign_ext_61056 & sign_ext_61032;
  assign b_value__17 = sign_ext_61057 & sign_ext_61032;
  assign a_carry__36 = narrow & below__24;
  assign a_value__18 = sign_ext_61058 & sign_ext_61032;
  assign b_value__18 = sign_ext_61059 & sign_ext_61032;
  assign a_carry__37 = narrow & below__30;
  assign a_value__19 = sign_ext_61060 & sign_ext_61032;
  assign b_value__19 = sign_ext_61061 & sign_ext_61032;
  assign a_carry__38 = narrow & below__36;
  assign a_value__40 = sign_ext_61062 & sign_ext_61032;
  assign b_value__40 = sign_ext_61063 & sign_ext_61032;
  assign a_carry__39 = narrow & below__42;
  assign value__65 = {value__65_squeezed_portion_10_width_5, bit_slice_61065};
  assign value__69 = {value__69_squeezed_portion_10_width_5, bit_slice_61067};
  assign value__73 = {value__73_squeezed_portion_10_width_5, bit_slice_61069};
  assign value__77 = {value__77_squeezed_portion_10_width_5, bit_slice_61071};
  assign value__81 = {value__81_squeezed_portion_10_width_5, bit_slice_61073};
  assign value__85 = {value__85_squeezed_portion_10_width_5, bit_slice_61075};
  assign value__89 = {value__89_squeezed_portion_10_width_5, bit_slice_61077};
  assign value__93 = {value__93_squeezed_portion_10_width_5, bit_slice_61079};
  assign a_value__44 = value__97 & sign_ext_61081;
  assign b_value__44 = value__101 & sign_ext_61081;
  assign not_61244 = ~below__72;
  assign a_value__45 = value__105 & sign_ext_61081;
  assign b_value__45 = value__109 & sign_ext_61081;
  assign not_61247 = ~below__78;
  assign a_value__46 = value__113 & sign_ext_61081;
  assign b_value__46 = value__117 & sign_ext_61081;
  assign not_61250 = ~below__84;
  assign a_value__47 = value__121 & sign_ext_61081;
  assign b_value__47 = value__125 & sign_ext_61081;
  assign not_61253 = ~below__90;
  assign a_value__41 = sign_ext_61093 & sign_ext_61032;
  assign b_value__41 = sign_ext_61094 & sign_ext_61032;
  assign a_carry__48 = narrow & below__3;
  assign a_value__42 = sign_ext_61095 & sign_ext_61032;
  assign b_value__42 = sign_ext_61096 & sign_ext_61032;
  assign a_carry__49 = narrow & below__8;
  assign a_value__43 = sign_ext_61097 & sign_ext_61032;
  assign b_value__43 = sign_ext_61098 & sign_ext_61032;
  assign a_carry__50 = narrow & below__14;
  assign a_value__56 = sign_ext_61099 & sign_ext_61032;
  assign b_value__56 = sign_ext_61100 & sign_ext_61032;
  assign a_carry__51 = narrow & below__20;
  assign a_value__57 = sign_ext_61101 & sign_ext_61032;
  assign b_value__57 = sign_ext_61102 & sign_ext_61032;
  assign a_carry__52 = narrow & below__26;
  assign a_value__58 = sign_ext_61103 & sign_ext_61032;
  assign b_value__58 = sign_ext_61104 & sign_ext_61032;
  assign a_carry__53 = narrow & below__32;
  assign a_value__59 = sign_ext_61105 & sign_ext_61032;
  assign b_value__59 = sign_ext_61106 & sign_ext_61032;
  assign a_carry__54 = narrow & below__38;
  assign a_value__64 = sign_ext_61107 & sign_ext_61032;
  assign b_value__64 = sign_ext_61108 & sign_ext_61032;
  assign a_carry__55 = narrow & below__44;
  assign value__3_squeezed_portion_10_width_4 = {{1{value__3_squeezed_portion_10_width_4_squeezed[2]}}, value__3_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61279 = array_index_60719[39:30];
  assign value__5_squeezed_portion_10_width_4 = {{1{value__5_squeezed_portion_10_width_4_squeezed[2]}}, value__5_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61281 = array_index_60720[39:30];
  assign below__50 = array_index_60719[29];
  assign value__7_squeezed_portion_10_width_4 = {{1{value__7_squeezed_portion_10_width_4_squeezed[2]}}, value__7_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61284 = array_index_60721[39:30];
  assign value__9_squeezed_portion_10_width_4 = {{1{value__9_squeezed_portion_10_width_4_squeezed[2]}}, value__9_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61286 = array_index_60722[39:30];
  assign below__56 = array_index_60721[29];
  assign value__11_squeezed_portion_10_width_4 = {{1{value__11_squeezed_portion_10_width_4_squeezed[2]}}, value__11_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61289 = array_index_60723[39:30];
  assign value__13_squeezed_portion_10_width_4 = {{1{value__13_squeezed_portion_10_width_4_squeezed[2]}}, value__13_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61291 = array_index_60724[39:30];
  assign below__62 = array_index_60723[29];
  assign value__15_squeezed_portion_10_width_4 = {{1{value__15_squeezed_portion_10_width_4_squeezed[2]}}, value__15_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61294 = array_index_60725[39:30];
  assign value__17_squeezed_portion_10_width_4 = {{1{value__17_squeezed_portion_10_width_4_squeezed[2]}}, value__17_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61296 = array_index_60726[39:30];
  assign below__68 = array_index_60725[29];
  assign a_value__60 = eight__8 ? bit_slice_61118 : value__99;
  assign b_value__60 = eight__8 ? bit_slice_61120 : value__103;
  assign below__74 = array_index_60661[29];
  assign a_value__61 = eight__8 ? bit_slice_61122 : value__107;
  assign b_value__61 = eight__8 ? bit_slice_61124 : value__111;
  assign below__80 = array_index_60663[29];
  assign a_value__62 = eight__8 ? bit_slice_61126 : value__115;
  assign b_value__62 = eight__8 ? bit_slice_61128 : value__119;
  assign below__86 = array_index_60665[29];
  assign a_value__63 = eight__8 ? bit_slice_61130 : value__123;
  assign b_value__63 = eight__8 ? bit_slice_61132 : value__127;
  assign below__92 = array_index_60667[29];
  assign value__1_squeezed_portion_10_width_5 = narrow ? sign_ext_61134 : bit_slice_61133;
  assign bit_slice_61311 = array_index_60703[9:0];
  assign value__4_squeezed_portion_10_width_5 = narrow ? sign_ext_61136 : bit_slice_61135;
  assign bit_slice_61313 = array_index_60704[9:0];
  assign value__8_squeezed_portion_10_width_5 = narrow ? sign_ext_61138 : bit_slice_61137;
  assign bit_slice_61315 = array_index_60705[9:0];
  assign value__12_squeezed_portion_10_width_5 = narrow ? sign_ext_61140 : bit_slice_61139;
  assign bit_slice_61317 = array_index_60706[9:0];
  assign value__16_squeezed_portion_10_width_5 = narrow ? sign_ext_61142 : bit_slice_61141;
  assign bit_slice_61319 = array_index_60707[9:0];
  assign value__20_squeezed_portion_10_width_5 = narrow ? sign_ext_61144 : bit_slice_61143;
  assign bit_slice_61321 = array_index_60708[9:0];
  assign value__24_squeezed_portion_10_width_5 = narrow ? sign_ext_61146 : bit_slice_61145;
  assign bit_slice_61323 = array_index_60709[9:0];
  assign value__28_squeezed_portion_10_width_5 = narrow ? sign_ext_61148 : bit_slice_61147;
  assign bit_slice_61325 = array_index_60710[9:0];
  assign value__32 = {value__32_squeezed_portion_10_width_5, bit_slice_61150};
  assign value__36 = {value__36_squeezed_portion_10_width_5, bit_slice_61152};
  assign value__40 = {value__40_squeezed_portion_10_width_5, bit_slice_61154};
  assign value__44 = {value__44_squeezed_portion_10_width_5, bit_slice_61156};
  assign value__48 = {value__48_squeezed_portion_10_width_5, bit_slice_61158};
  assign value__52 = {value__52_squeezed_portion_10_width_5, bit_slice_61160};
  assign value__56 = {value__56_squeezed_portion_10_width_5, bit_slice_61162};
  assign value__60 = {value__60_squeezed_portion_10_width_5, bit_slice_61164};
  assign bit_slice_61334 = array_index_60719[9:0];
  assign bit_slice_61335 = array_index_60720[9:0];
  assign bit_slice_61336 = array_index_60721[9:0];
  assign bit_slice_61337 = array_index_60722[9:0];
  assign bit_slice_61338 = array_index_60723[9:0];
  assign bit_slice_61339 = array_index_60724[9:0];
  assign bit_slice_61340 = array_index_60725[9:0];
  assign bit_slice_61341 = array_index_60726[9:0];
  assign bit_slice_61342 = array_index_60661[9:0];
  assign bit_slice_61343 = array_index_60662[9:0];
  assign bit_slice_61344 = array_index_60663[9:0];
  assign bit_slice_61345 = array_index_60664[9:0];
  assign bit_slice_61346 = array_index_60665[9:0];
  assign bit_slice_61347 = array_index_60666[9:0];
  assign bit_slice_61348 = array_index_60667[9:0];
  assign bit_slice_61349 = array_index_60668[9:0];
  assign sign_ext_61350 = {{1{value__2[14]}}, value__2};
  assign sign_ext_61351 = {{1{value__6[14]}}, value__6};
  assign below__2 = array_index_60703[19];
  assign sign_ext_61353 = {{1{value__10[14]}}, value__10};
  assign sign_ext_61354 = {{1{value__14[14]}}, value__14};
  assign below__7 = array_index_60705[19];
  assign sign_ext_61356 = {{1{value__18[14]}}, value__18};
  assign sign_ext_61357 = {{1{value__22[14]}}, value__22};
  assign below__13 = array_index_60707[19];
  assign sign_ext_61359 = {{1{value__26[14]}}, value__26};
  assign sign_ext_61360 = {{1{value__30[14]}}, value__30};
  assign below__19 = array_index_60709[19];
  assign sign_ext_61362 = {{1{a_value__20[14]}}, a_value__20};
  assign sign_ext_61363 = {{1{b_value__20[14]}}, b_value__20};
  assign a_carry__20 = ~(eight__8 | not_61175);
  assign sign_ext_61365 = {{1{a_value__21[14]}}, a_value__21};
  assign sign_ext_61366 = {{1{b_value__21[14]}}, b_value__21};
  assign a_carry__21 = ~(eight__8 | not_61178);
  assign sign_ext_61368 = {{1{a_value__22[14]}}, a_value__22};
  assign sign_ext_61369 = {{1{b_value__22[14]}}, b_value__22};
  assign a_carry__22 = ~(eight__8 | not_61181);
  assign sign_ext_61371 = {{1{a_value__23[14]}}, a_value__23};
  assign sign_ext_61372 = {{1{b_value__23[14]}}, b_value__23};
  assign a_carry__23 = ~(eight__8 | not_61184);
  assign concat_61374 = {a_value__1, literal_61186};
  assign concat_61375 = {b_value__1, a_carry__24};
  assign concat_61376 = {a_value__2, literal_61186};
  assign concat_61377 = {b_value__2, a_carry__25};
  assign concat_61378 = {a_value__3, literal_61186};
  assign concat_61379 = {b_value__3, a_carry__26};
  assign concat_61380 = {a_value__8, literal_61186};
  assign concat_61381 = {b_value__8, a_carry__27};
  assign concat_61382 = {a_value__9, literal_61186};
  assign concat_61383 = {b_value__9, a_carry__28};
  assign concat_61384 = {a_value__10, literal_61186};
  assign concat_61385 = {b_value__10, a_carry__29};
  assign concat_61386 = {a_value__11, literal_61186};
  assign concat_61387 = {b_value__11, a_carry__30};
  assign concat_61388 = {a_value__12, literal_61186};
  assign concat_61389 = {b_value__12, a_carry__31};
  assign concat_61390 = {a_value__13, literal_61186};
  assign concat_61391 = {b_value__13, a_carry__32};
  assign concat_61392 = {a_value__14, literal_61186};
  assign concat_61393 = {b_value__14, a_carry__33};
  assign concat_61394 = {a_value__15, literal_61186};
  assign concat_61395 = {b_value__15, a_carry__34};
  assign concat_61396 = {a_value__16, literal_61186};
  assign concat_61397 = {b_value__16, a_carry__35};
  assign concat_61398 = {a_value__17, literal_61186};
  assign concat_61399 = {b_value__17, a_carry__36};
  assign concat_61400 = {a_value__18, literal_61186};
  assign concat_61401 = {b_value__18, a_carry__37};
  assign concat_61402 = {a_value__19, literal_61186};
  assign concat_61403 = {b_value__19, a_carry__38};
  assign concat_61404 = {a_value__40, literal_61186};
  assign concat_61405 = {b_value__40, a_carry__39};
  assign sign_ext_61406 = {{1{value__65[14]}}, value__65};
  assign sign_ext_61407 = {{1{value__69[14]}}, value__69};
  assign below__48 = array_index_60719[9];
  assign sign_ext_61409 = {{1{value__73[14]}}, value__73};
  assign sign_ext_61410 = {{1{value__77[14]}}, value__77};
  assign below__54 = array_index_60721[9];
  assign sign_ext_61412 = {{1{value__81[14]}}, value__81};
  assign sign_ext_61413 = {{1{value__85[14]}}, value__85};
  assign below__60 = array_index_60723[9];
  assign sign_ext_61415 = {{1{value__89[14]}}, value__89};
  assign sign_ext_61416 = {{1{value__93[14]}}, value__93};
  assign below__66 = array_index_60725[9];
  assign sign_ext_61418 = {{1{a_value__44[14]}}, a_value__44};
  assign sign_ext_61419 = {{1{b_value__44[14]}}, b_value__44};
  assign a_carry__44 = ~(eight__8 | not_61244);
  assign sign_ext_61421 = {{1{a_value__45[14]}}, a_value__45};
  assign sign_ext_61422 = {{1{b_value__45[14]}}, b_value__45};
  assign a_carry__45 = ~(eight__8 | not_61247);
  assign sign_ext_61424 = {{1{a_value__46[14]}}, a_value__46};
  assign sign_ext_61425 = {{1{b_value__46[14]}}, b_value__46};
  assign a_carry__46 = ~(eight__8 | not_61250);
  assign sign_ext_61427 = {{1{a_value__47[14]}}, a_value__47};
  assign sign_ext_61428 = {{1{b_value__47[14]}}, b_value__47};
  assign a_carry__47 = ~(eight__8 | not_61253);
  assign concat_61430 = {a_value__41, literal_61186};
  assign concat_61431 = {b_value__41, a_carry__48};
  assign concat_61432 = {a_value__42, literal_61186};
  assign concat_61433 = {b_value__42, a_carry__49};
  assign concat_61434 = {a_value__43, literal_61186};
  assign concat_61435 = {b_value__43, a_carry__50};
  assign concat_61436 = {a_value__56, literal_61186};
  assign concat_61437 = {b_value__56, a_carry__51};
  assign concat_61438 = {a_value__57, literal_61186};
  assign concat_61439 = {b_value__57, a_carry__52};
  assign concat_61440 = {a_value__58, literal_61186};
  assign concat_61441 = {b_value__58, a_carry__53};
  assign concat_61442 = {a_value__59, literal_61186};
  assign concat_61443 = {b_value__59, a_carry__54};
  assign concat_61444 = {a_value__64, literal_61186};
  assign concat_61445 = {b_value__64, a_carry__55};
  assign concat_61446 = {value__3_squeezed_portion_10_width_4, bit_slice_61279, literal_61186};
  assign concat_61447 = {value__5_squeezed_portion_10_width_4, bit_slice_61281, below__50};
  assign concat_61448 = {value__7_squeezed_portion_10_width_4, bit_slice_61284, literal_61186};
  assign concat_61449 = {value__9_squeezed_portion_10_width_4, bit_slice_61286, below__56};
  assign concat_61450 = {value__11_squeezed_portion_10_width_4, bit_slice_61289, literal_61186};
  assign concat_61451 = {value__13_squeezed_portion_10_width_4, bit_slice_61291, below__62};
  assign concat_61452 = {value__15_squeezed_portion_10_width_4, bit_slice_61294, literal_61186};
  assign concat_61453 = {value__17_squeezed_portion_10_width_4, bit_slice_61296, below__68};
  assign sign_ext_61454 = {{1{a_value__60[14]}}, a_value__60};
  assign sign_ext_61455 = {{1{b_value__60[14]}}, b_value__60};
  assign a_carry__60 = eight__8 ? below__72 : below__74;
  assign sign_ext_61457 = {{1{a_value__61[14]}}, a_value__61};
  assign sign_ext_61458 = {{1{b_value__61[14]}}, b_value__61};
  assign a_carry__61 = eight__8 ? below__78 : below__80;
  assign sign_ext_61460 = {{1{a_value__62[14]}}, a_value__62};
  assign sign_ext_61461 = {{1{b_value__62[14]}}, b_value__62};
  assign a_carry__62 = eight__8 ? below__84 : below__86;
  assign sign_ext_61463 = {{1{a_value__63[14]}}, a_value__63};
  assign sign_ext_61464 = {{1{b_value__63[14]}}, b_value__63};
  assign a_carry__63 = eight__8 ? below__90 : below__92;
  assign value__1 = {value__1_squeezed_portion_10_width_5, bit_slice_61311};
  assign value__4 = {value__4_squeezed_portion_10_width_5, bit_slice_61313};
  assign value__8 = {value__8_squeezed_portion_10_width_5, bit_slice_61315};
  assign value__12 = {value__12_squeezed_portion_10_width_5, bit_slice_61317};
  assign value__16 = {value__16_squeezed_portion_10_width_5, bit_slice_61319};
  assign value__20 = {value__20_squeezed_portion_10_width_5, bit_slice_61321};
  assign value__24 = {value__24_squeezed_portion_10_width_5, bit_slice_61323};
  assign value__28 = {value__28_squeezed_portion_10_width_5, bit_slice_61325};
  assign a_value__4 = value__32 & sign_ext_61081;
  assign b_value__4 = value__36 & sign_ext_61081;
  assign a_value__5 = value__40 & sign_ext_61081;
  assign b_value__5 = value__44 & sign_ext_61081;
  assign a_value__6 = value__48 & sign_ext_61081;
  assign b_value__6 = value__52 & sign_ext_61081;
  assign a_value__7 = value__56 & sign_ext_61081;
  assign b_value__7 = value__60 & sign_ext_61081;
  assign sign_ext_61482 = {{1{bit_slice_61334[9]}}, bit_slice_61334};
  assign sign_ext_61483 = {{1{bit_slice_61335[9]}}, bit_slice_61335};
  assign sign_ext_61484 = {{1{bit_slice_61336[9]}}, bit_slice_61336};
  assign sign_ext_61485 = {{1{bit_slice_61337[9]}}, bit_slice_61337};
  assign sign_ext_61486 = {{1{bit_slice_61338[9]}}, bit_slice_61338};
  assign sign_ext_61487 = {{1{bit_slice_61339[9]}}, bit_slice_61339};
  assign sign_ext_61488 = {{1{bit_slice_61340[9]}}, bit_slice_61340};
  assign sign_ext_61489 = {{1{bit_slice_61341[9]}}, bit_slice_61341};
  assign sign_ext_61490 = {{1{bit_slice_61342[9]}}, bit_slice_61342};
  assign sign_ext_61491 = {{1{bit_slice_61343[9]}}, bit_slice_61343};
  assign sign_ext_61492 = {{1{bit_slice_61344[9]}}, bit_slice_61344};
  assign sign_ext_61493 = {{1{bit_slice_61345[9]}}, bit_slice_61345};
  assign sign_ext_61494 = {{1{bit_slice_61346[9]}}, bit_slice_61346};
  assign sign_ext_61495 = {{1{bit_slice_61347[9]}}, bit_slice_61347};
  assign sign_ext_61496 = {{1{bit_slice_61348[9]}}, bit_slice_61348};
  assign sign_ext_61497 = {{1{bit_slice_61349[9]}}, bit_slice_61349};
  assign concat_61498 = {sign_ext_61350, literal_61186};
  assign concat_61499 = {sign_ext_61351, below__2};
  assign concat_61500 = {sign_ext_61353, literal_61186};
  assign concat_61501 = {sign_ext_61354, below__7};
  assign concat_61502 = {sign_ext_61356, literal_61186};
  assign concat_61503 = {sign_ext_61357, below__13};
  assign concat_61504 = {sign_ext_61359, literal_61186};
  assign concat_61505 = {sign_ext_61360, below__19};
  assign concat_61506 = {sign_ext_61362, literal_61186};
  assign concat_61507 = {sign_ext_61363, a_carry__20};
  assign below__28 = array_index_60678[19];
  assign concat_61509 = {sign_ext_61365, literal_61186};
  assign concat_61510 = {sign_ext_61366, a_carry__21};
  assign below__34 = array_index_60680[19];
  assign concat_61512 = {sign_ext_61368, literal_61186};
  assign concat_61513 = {sign_ext_61369, a_carry__22};
  assign below__40 = array_index_60682[19];
  assign concat_61515 = {sign_ext_61371, literal_61186};
  assign concat_61516 = {sign_ext_61372, a_carry__23};
  assign below__46 = array_index_60684[19];
  assign add_61518 = concat_61374 + concat_61375;
  assign add_61519 = concat_61376 + concat_61377;
  assign add_61520 = concat_61378 + concat_61379;
  assign add_61521 = concat_61380 + concat_61381;
  assign add_61522 = concat_61382 + concat_61383;
  assign add_61523 = concat_61384 + concat_61385;
  assign add_61524 = concat_61386 + concat_61387;
  assign add_61525 = concat_61388 + concat_61389;
  assign add_61526 = concat_61390 + concat_61391;
  assign add_61527 = concat_61392 + concat_61393;
  assign add_61528 = concat_61394 + concat_61395;
  assign add_61529 = concat_61396 + concat_61397;
  assign add_61530 = concat_61398 + concat_61399;
  assign add_61531 = concat_61400 + concat_61401;
  assign add_61532 = concat_61402 + concat_61403;
  assign add_61533 = concat_61404 + concat_61405;
  assign concat_61534 = {sign_ext_61406, literal_61186};
  assign concat_61535 = {sign_ext_61407, below__48};
  assign concat_61536 = {sign_ext_61409, literal_61186};
  assign concat_61537 = {sign_ext_61410, below__54};
  assign concat_61538 = {sign_ext_61412, literal_61186};
  assign concat_61539 = {sign_ext_61413, below__60};
  assign concat_61540 = {sign_ext_61415, literal_61186};
  assign concat_61541 = {sign_ext_61416, below__66};
  assign concat_61542 = {sign_ext_61418, literal_61186};
  assign concat_61543 = {sign_ext_61419, a_carry__44};
  assign below__75 = array_index_60662[9];
  assign concat_61545 = {sign_ext_61421, literal_61186};
  assign concat_61546 = {sign_ext_61422, a_carry__45};
  assign below__81 = array_index_60664[9];
  assign concat_61548 = {sign_ext_61424, literal_61186};
  assign concat_61549 = {sign_ext_61425, a_carry__46};
  assign below__87 = array_index_60666[9];
  assign concat_61551 = {sign_ext_61427, literal_61186};
  assign concat_61552 = {sign_ext_61428, a_carry__47};
  assign below__93 = array_index_60668[9];
  assign add_61554 = concat_61430 + concat_61431;
  assign add_61555 = concat_61432 + concat_61433;
  assign add_61556 = concat_61434 + concat_61435;
  assign add_61557 = concat_61436 + concat_61437;
  assign add_61558 = concat_61438 + concat_61439;
  assign add_61559 = concat_61440 + concat_61441;
  assign add_61560 = concat_61442 + concat_61443;
  assign add_61561 = concat_61444 + concat_61445;
  assign add_61562 = concat_61446 + concat_61447;
  assign add_61563 = concat_61448 + concat_61449;
  assign add_61564 = concat_61450 + concat_61451;
  assign add_61565 = concat_61452 + concat_61453;
  assign concat_61566 = {sign_ext_61454, literal_61186};
  assign concat_61567 = {sign_ext_61455, a_carry__60};
  assign concat_61568 = {sign_ext_61457, literal_61186};
  assign concat_61569 = {sign_ext_61458, a_carry__61};
  assign concat_61570 = {sign_ext_61460, literal_61186};
  assign concat_61571 = {sign_ext_61461, a_carry__62};
  assign concat_61572 = {sign_ext_61463, literal_61186};
  assign concat_61573 = {sign_ext_61464, a_carry__63};
  assign sign_ext_61574 = {{1{value__1[14]}}, value__1};
  assign sign_ext_61575 = {{1{value__4[14]}}, value__4};
  assign sign_ext_61576 = {{1{value__8[14]}}, value__8};
  assign sign_ext_61577 = {{1{value__12[14]}}, value__12};
  assign sign_ext_61578 = {{1{value__16[14]}}, value__16};
  assign sign_ext_61579 = {{1{value__20[14]}}, value__20};
  assign sign_ext_61580 = {{1{value__24[14]}}, value__24};
  assign sign_ext_61581 = {{1{value__28[14]}}, value__28};
  assign sign_ext_61582 = {{1{a_value__4[14]}}, a_value__4};
  assign sign_ext_61583 = {{1{b_value__4[14]}}, b_value__4};
  assign sign_ext_61584 = {{1{a_value__5[14]}}, a_value__5};
  assign sign_ext_61585 = {{1{b_value__5[14]}}, b_value__5};
  assign sign_ext_61586 = {{1{a_value__6[14]}}, a_value__6};
  assign sign_ext_61587 = {{1{b_value__6[14]}}, b_value__6};
  assign sign_ext_61588 = {{1{a_value__7[14]}}, a_value__7};
  assign sign_ext_61589 = {{1{b_value__7[14]}}, b_value__7};
  assign add_61590 = sign_ext_61482 + sign_ext_61483;
  assign add_61591 = sign_ext_61484 + sign_ext_61485;
  assign add_61592 = sign_ext_61486 + sign_ext_61487;
  assign add_61593 = sign_ext_61488 + sign_ext_61489;
  assign add_61594 = sign_ext_61490 + sign_ext_61491;
  assign add_61595 = sign_ext_61492 + sign_ext_61493;
  assign add_61596 = sign_ext_61494 + sign_ext_61495;
  assign add_61597 = sign_ext_61496 + sign_ext_61497;
  assign sum__16 = concat_61498 + concat_61499;
  assign sum__17 = concat_61500 + concat_61501;
  assign sum__18 = concat_61502 + concat_61503;
  assign sum__19 = concat_61504 + concat_61505;
  assign sum__20 = concat_61506 + concat_61507;
  assign not_61603 = ~below__28;
  assign sum__21 = concat_61509 + concat_61510;
  assign not_61605 = ~below__34;
  assign sum__22 = concat_61512 + concat_61513;
  assign not_61607 = ~below__40;
  assign sum__23 = concat_61515 + concat_61516;
  assign not_61609 = ~below__46;
  assign bit_slice_61610 = add_61518[11:1];
  assign bit_slice_61611 = add_61519[11:1];
  assign bit_slice_61612 = add_61520[11:1];
  assign bit_slice_61613 = add_61521[11:1];
  assign bit_slice_61614 = add_61522[11:1];
  assign bit_slice_61615 = add_61523[11:1];
  assign bit_slice_61616 = add_61524[11:1];
  assign bit_slice_61617 = add_61525[11:1];
  assign bit_slice_61618 = add_61526[11:1];
  assign bit_slice_61619 = add_61527[11:1];
  assign bit_slice_61620 = add_61528[11:1];
  assign bit_slice_61621 = add_61529[11:1];
  assign bit_slice_61622 = add_61530[11:1];
  assign bit_slice_61623 = add_61531[11:1];
  assign bit_slice_61624 = add_61532[11:1];
  assign bit_slice_61625 = add_61533[11:1];
  assign sum__40 = concat_61534 + concat_61535;
  assign sum__41 = concat_61536 + concat_61537;
  assign sum__42 = concat_61538 + concat_61539;
  assign sum__43 = concat_61540 + concat_61541;
  assign sum__44 = concat_61542 + concat_61543;
  assign not_61631 = ~below__75;
  assign sum__45 = concat_61545 + concat_61546;
  assign not_61633 = ~below__81;
  assign sum__46 = concat_61548 + concat_61549;
  assign not_61635 = ~below__87;
  assign sum__47 = concat_61551 + concat_61552;
  assign not_61637 = ~below__93;
  assign bit_slice_61638 = add_61554[11:1];
  assign bit_slice_61639 = add_61555[11:1];
  assign bit_slice_61640 = add_61556[11:1];
  assign bit_slice_61641 = add_61557[11:1];
  assign bit_slice_61642 = add_61558[11:1];
  assign bit_slice_61643 = add_61559[11:1];
  assign bit_slice_61644 = add_61560[11:1];
  assign bit_slice_61645 = add_61561[11:1];
  assign bit_slice_61646 = add_61562[14:1];
  assign bit_slice_61647 = add_61563[14:1];
  assign bit_slice_61648 = add_61564[14:1];
  assign bit_slice_61649 = add_61565[14:1];
  assign sum__60 = concat_61566 + concat_61567;
  assign below__77 = array_index_60662[29];
  assign sum__61 = concat_61568 + concat_61569;
  assign below__83 = array_index_60664[29];
  assign sum__62 = concat_61570 + concat_61571;
  assign below__89 = array_index_60666[29];
  assign sum__63 = concat_61572 + concat_61573;
  assign below__95 = array_index_60668[29];
  assign add_61658 = sign_ext_61574 + sign_ext_61575;
  assign a_carry = 1'h0;
  assign add_61660 = sign_ext_61576 + sign_ext_61577;
  assign add_61661 = sign_ext_61578 + sign_ext_61579;
  assign add_61662 = sign_ext_61580 + sign_ext_61581;
  assign add_61663 = sign_ext_61582 + sign_ext_61583;
  assign add_61664 = sign_ext_61584 + sign_ext_61585;
  assign add_61665 = sign_ext_61586 + sign_ext_61587;
  assign add_61666 = sign_ext_61588 + sign_ext_61589;
  assign sign_ext_61667 = {{5{add_61590[10]}}, add_61590};
  assign sign_ext_61668 = {{5{add_61591[10]}}, add_61591};
  assign sign_ext_61669 = {{5{add_61592[10]}}, add_61592};
  assign sign_ext_61670 = {{5{add_61593[10]}}, add_61593};
  assign sign_ext_61671 = {{5{add_61594[10]}}, add_61594};
  assign sign_ext_61672 = {{5{add_61595[10]}}, add_61595};
  assign sign_ext_61673 = {{5{add_61596[10]}}, add_61596};
  assign sign_ext_61674 = {{5{add_61597[10]}}, add_61597};
  assign bit_slice_61675 = sum__16[16:1];
  assign below__4 = array_index_60704[19];
  assign bit_slice_61677 = sum__17[16:1];
  assign below__10 = array_index_60706[19];
  assign bit_slice_61679 = sum__18[16:1];
  assign below__16 = array_index_60708[19];
  assign bit_slice_61681 = sum__19[16:1];
  assign below__22 = array_index_60710[19];
  assign bit_slice_61683 = sum__20[16:1];
  assign b_carry__20 = ~(eight__8 | not_61603);
  assign bit_slice_61685 = sum__21[16:1];
  assign b_carry__21 = ~(eight__8 | not_61605);
  assign bit_slice_61687 = sum__22[16:1];
  assign b_carry__22 = ~(eight__8 | not_61607);
  assign bit_slice_61689 = sum__23[16:1];
  assign b_carry__23 = ~(eight__8 | not_61609);
  assign sign_ext_61691 = {{5{bit_slice_61610[10]}}, bit_slice_61610};
  assign b_carry__24 = narrow & below__52;
  assign sign_ext_61693 = {{5{bit_slice_61611[10]}}, bit_slice_61611};
  assign b_carry__25 = narrow & below__58;
  assign sign_ext_61695 = {{5{bit_slice_61612[10]}}, bit_slice_61612};
  assign b_carry__26 = narrow & below__64;
  assign sign_ext_61697 = {{5{bit_slice_61613[10]}}, bit_slice_61613};
  assign b_carry__27 = narrow & below__70;
  assign sign_ext_61699 = {{5{bit_slice_61614[10]}}, bit_slice_61614};
  assign b_carry__28 = narrow & below__76;
  assign sign_ext_61701 = {{5{bit_slice_61615[10]}}, bit_slice_61615};
  assign b_carry__29 = narrow & below__82;
  assign sign_ext_61703 = {{5{bit_slice_61616[10]}}, bit_slice_61616};
  assign b_carry__30 = narrow & below__88;
  assign sign_ext_61705 = {{5{bit_slice_61617[10]}}, bit_slice_61617};
  assign b_carry__31 = narrow & below__94;
  assign sign_ext_61707 = {{5{bit_slice_61618[10]}}, bit_slice_61618};
  assign b_carry__32 = narrow & below__1;
  assign sign_ext_61709 = {{5{bit_slice_61619[10]}}, bit_slice_61619};
  assign b_carry__33 = narrow & below__9;
  assign sign_ext_61711 = {{5{bit_slice_61620[10]}}, bit_slice_61620};
  assign b_carry__34 = narrow & below__15;
  assign sign_ext_61713 = {{5{bit_slice_61621[10]}}, bit_slice_61621};
  assign b_carry__35 = narrow & below__21;
  assign sign_ext_61715 = {{5{bit_slice_61622[10]}}, bit_slice_61622};
  assign b_carry__36 = narrow & below__27;
  assign sign_ext_61717 = {{5{bit_slice_61623[10]}}, bit_slice_61623};
  assign b_carry__37 = narrow & below__33;
  assign sign_ext_61719 = {{5{bit_slice_61624[10]}}, bit_slice_61624};
  assign b_carry__38 = narrow & below__39;
  assign sign_ext_61721 = {{5{bit_slice_61625[10]}}, bit_slice_61625};
  assign b_carry__39 = narrow & below__45;
  assign bit_slice_61723 = sum__40[16:1];
  assign below__51 = array_index_60720[9];
  assign bit_slice_61725 = sum__41[16:1];
  assign below__57 = array_index_60722[9];
  assign bit_slice_61727 = sum__42[16:1];
  assign below__63 = array_index_60724[9];
  assign bit_slice_61729 = sum__43[16:1];
  assign below__69 = array_index_60726[9];
  assign bit_slice_61731 = sum__44[16:1];
  assign b_carry__44 = ~(eight__8 | not_61631);
  assign bit_slice_61733 = sum__45[16:1];
  assign b_carry__45 = ~(eight__8 | not_61633);
  assign bit_slice_61735 = sum__46[16:1];
  assign b_carry__46 = ~(eight__8 | not_61635);
  assign bit_slice_61737 = sum__47[16:1];
  assign b_carry__47 = ~(eight__8 | not_61637);
  assign sign_ext_61739 = {{5{bit_slice_61638[10]}}, bit_slice_61638};
  assign b_carry__48 = narrow & below__5;
  assign sign_ext_61741 = {{5{bit_slice_61639[10]}}, bit_slice_61639};
  assign b_carry__49 = narrow & below__11;
  assign sign_ext_61743 = {{5{bit_slice_61640[10]}}, bit_slice_61640};
  assign b_carry__50 = narrow & below__17;
  assign sign_ext_61745 = {{5{bit_slice_61641[10]}}, bit_slice_61641};
  assign b_carry__51 = narrow & below__23;
  assign sign_ext_61747 = {{5{bit_slice_61642[10]}}, bit_slice_61642};
  assign b_carry__52 = narrow & below__29;
  assign sign_ext_61749 = {{5{bit_slice_61643[10]}}, bit_slice_61643};
  assign b_carry__53 = narrow & below__35;
  assign sign_ext_61751 = {{5{bit_slice_61644[10]}}, bit_slice_61644};
  assign b_carry__54 = narrow & below__41;
  assign sign_ext_61753 = {{5{bit_slice_61645[10]}}, bit_slice_61645};
  assign b_carry__55 = narrow & below__47;
  assign sign_ext_61755 = {{2{bit_slice_61646[13]}}, bit_slice_61646};
  assign below__53 = array_index_60720[29];
  assign sign_ext_61757 = {{2{bit_slice_61647[13]}}, bit_slice_61647};
  assign below__59 = array_index_60722[29];
  assign sign_ext_61759 = {{2{bit_slice_61648[13]}}, bit_slice_61648};
  assign below__65 = array_index_60724[29];
  assign sign_ext_61761 = {{2{bit_slice_61649[13]}}, bit_slice_61649};
  assign below__71 = array_index_60726[29];
  assign bit_slice_61763 = sum__60[16:1];
  assign b_carry__60 = eight__8 ? below__75 : below__77;
  assign bit_slice_61765 = sum__61[16:1];
  assign b_carry__61 = eight__8 ? below__81 : below__83;
  assign bit_slice_61767 = sum__62[16:1];
  assign b_carry__62 = eight__8 ? below__87 : below__89;
  assign bit_slice_61769 = sum__63[16:1];
  assign b_carry__63 = eight__8 ? below__93 : below__95;
  assign tuple_61771 = {add_61658, a_carry};
  assign tuple_61772 = {add_61660, a_carry};
  assign tuple_61773 = {add_61661, a_carry};
  assign tuple_61774 = {add_61662, a_carry};
  assign tuple_61775 = {add_61663, a_carry};
  assign tuple_61776 = {add_61664, a_carry};
  assign tuple_61777 = {add_61665, a_carry};
  assign tuple_61778 = {add_61666, a_carry};
  assign tuple_61779 = {sign_ext_61667, a_carry};
  assign tuple_61780 = {sign_ext_61668, a_carry};
  assign tuple_61781 = {sign_ext_61669, a_carry};
  assign tuple_61782 = {sign_ext_61670, a_carry};
  assign tuple_61783 = {sign_ext_61671, a_carry};
  assign tuple_61784 = {sign_ext_61672, a_carry};
  assign tuple_61785 = {sign_ext_61673, a_carry};
  assign tuple_61786 = {sign_ext_61674, a_carry};
  assign tuple_61787 = {bit_slice_61675, below__4};
  assign tuple_61788 = {bit_slice_61677, below__10};
  assign tuple_61789 = {bit_slice_61679, below__16};
  assign tuple_61790 = {bit_slice_61681, below__22};
  assign tuple_61791 = {bit_slice_61683, b_carry__20};
  assign tuple_61792 = {bit_slice_61685, b_carry__21};
  assign tuple_61793 = {bit_slice_61687, b_carry__22};
  assign tuple_61794 = {bit_slice_61689, b_carry__23};
  assign tuple_61795 = {sign_ext_61691, b_carry__24};
  assign tuple_61796 = {sign_ext_61693, b_carry__25};
  assign tuple_61797 = {sign_ext_61695, b_carry__26};
  assign tuple_61798 = {sign_ext_61697, b_carry__27};
  assign tuple_61799 = {sign_ext_61699, b_carry__28};
  assign tuple_61800 = {sign_ext_61701, b_carry__29};
  assign tuple_61801 = {sign_ext_61703, b_carry__30};
  assign tuple_61802 = {sign_ext_61705, b_carry__31};
  assign tuple_61803 = {sign_ext_61707, b_carry__32};
  assign tuple_61804 = {sign_ext_61709, b_carry__33};
  assign tuple_61805 = {sign_ext_61711, b_carry__34};
  assign tuple_61806 = {sign_ext_61713, b_carry__35};
  assign tuple_61807 = {sign_ext_61715, b_carry__36};
  assign tuple_61808 = {sign_ext_61717, b_carry__37};
  assign tuple_61809 = {sign_ext_61719, b_carry__38};
  assign tuple_61810 = {sign_ext_61721, b_carry__39};
  assign tuple_61811 = {bit_slice_61723, below__51};
  assign tuple_61812 = {bit_slice_61725, below__57};
  assign tuple_61813 = {bit_slice_61727, below__63};
  assign tuple_61814 = {bit_slice_61729, below__69};
  assign tuple_61815 = {bit_slice_61731, b_carry__44};
  assign tuple_61816 = {bit_slice_61733, b_carry__45};
  assign tuple_61817 = {bit_slice_61735, b_carry__46};
  assign tuple_61818 = {bit_slice_61737, b_carry__47};
  assign tuple_61819 = {sign_ext_61739, b_carry__48};
  assign tuple_61820 = {sign_ext_61741, b_carry__49};
  assign tuple_61821 = {sign_ext_61743, b_carry__50};
  assign tuple_61822 = {sign_ext_61745, b_carry__51};
  assign tuple_61823 = {sign_ext_61747, b_carry__52};
  assign tuple_61824 = {sign_ext_61749, b_carry__53};
  assign tuple_61825 = {sign_ext_61751, b_carry__54};
  assign tuple_61826 = {sign_ext_61753, b_carry__55};
  assign tuple_61827 = {sign_ext_61755, below__53};
  assign tuple_61828 = {sign_ext_61757, below__59};
  assign tuple_61829 = {sign_ext_61759, below__65};
  assign tuple_61830 = {sign_ext_61761, below__71};
  assign tuple_61831 = {bit_slice_61763, b_carry__60};
  assign tuple_61832 = {bit_slice_61765, b_carry__61};
  assign tuple_61833 = {bit_slice_61767, b_carry__62};
  assign tuple_61834 = {bit_slice_61769, b_carry__63};
  assign array_61837[0] = tuple_61771;
  assign array_61837[1] = tuple_61772;
  assign array_61837[2] = tuple_61773;
  assign array_61837[3] = tuple_61774;
  assign array_61837[4] = tuple_61775;
  assign array_61837[5] = tuple_61776;
  assign array_61837[6] = tuple_61777;
  assign array_61837[7] = tuple_61778;
  assign array_61837[8] = tuple_61779;
  assign array_61837[9] = tuple_61780;
  assign array_61837[10] = tuple_61781;
  assign array_61837[11] = tuple_61782;
  assign array_61837[12] = tuple_61783;
  assign array_61837[13] = tuple_61784;
  assign array_61837[14] = tuple_61785;
  assign array_61837[15] = tuple_61786;
  assign array_61838[0] = tuple_61787;
  assign array_61838[1] = tuple_61788;
  assign array_61838[2] = tuple_61789;
  assign array_61838[3] = tuple_61790;
  assign array_61838[4] = tuple_61791;
  assign array_61838[5] = tuple_61792;
  assign array_61838[6] = tuple_61793;
  assign array_61838[7] = tuple_61794;
  assign array_61838[8] = tuple_61795;
  assign array_61838[9] = tuple_61796;
  assign array_61838[10] = tuple_61797;
  assign array_61838[11] = tuple_61798;
  assign array_61838[12] = tuple_61799;
  assign array_61838[13] = tuple_61800;
  assign array_61838[14] = tuple_61801;
  assign array_61838[15] = tuple_61802;
  assign array_61839[0] = tuple_61803;
  assign array_61839[1] = tuple_61804;
  assign array_61839[2] = tuple_61805;
  assign array_61839[3] = tuple_61806;
  assign array_61839[4] = tuple_61807;
  assign array_61839[5] = tuple_61808;
  assign array_61839[6] = tuple_61809;
  assign array_61839[7] = tuple_61810;
  assign array_61839[8] = tuple_61811;
  assign array_61839[9] = tuple_61812;
  assign array_61839[10] = tuple_61813;
  assign array_61839[11] = tuple_61814;
  assign array_61839[12] = tuple_61815;
  assign array_61839[13] = tuple_61816;
  assign array_61839[14] = tuple_61817;
  assign array_61839[15] = tuple_61818;
  assign array_61840[0] = tuple_61819;
  assign array_61840[1] = tuple_61820;
  assign array_61840[2] = tuple_61821;
  assign array_61840[3] = tuple_61822;
  assign array_61840[4] = tuple_61823;
  assign array_61840[5] = tuple_61824;
  assign array_61840[6] = tuple_61825;
  assign array_61840[7] = tuple_61826;
  assign array_61840[8] = tuple_61827;
  assign array_61840[9] = tuple_61828;
  assign array_61840[10] = tuple_61829;
  assign array_61840[11] = tuple_61830;
  assign array_61840[12] = tuple_61831;
  assign array_61840[13] = tuple_61832;
  assign array_61840[14] = tuple_61833;
  assign array_61840[15] = tuple_61834;
  assign array_61844[0][0] = array_61837[0];
  assign array_61844[0][1] = array_61837[1];
  assign array_61844[0][2] = array_61837[2];
  assign array_61844[0][3] = array_61837[3];
  assign array_61844[0][4] = array_61837[4];
  assign array_61844[0][5] = array_61837[5];
  assign array_61844[0][6] = array_61837[6];
  assign array_61844[0][7] = array_61837[7];
  assign array_61844[0][8] = array_61837[8];
  assign array_61844[0][9] = array_61837[9];
  assign array_61844[0][10] = array_61837[10];
  assign array_61844[0][11] = array_61837[11];
  assign array_61844[0][12] = array_61837[12];
  assign array_61844[0][13] = array_61837[13];
  assign array_61844[0][14] = array_61837[14];
  assign array_61844[0][15] = array_61837[15];
  assign array_61844[1][0] = array_61838[0];
  assign array_61844[1][1] = array_61838[1];
  assign array_61844[1][2] = array_61838[2];
  assign array_61844[1][3] = array_61838[3];
  assign array_61844[1][4] = array_61838[4];
  assign array_61844[1][5] = array_61838[5];
  assign array_61844[1][6] = array_61838[6];
  assign array_61844[1][7] = array_61838[7];
  assign array_61844[1][8] = array_61838[8];
  assign array_61844[1][9] = array_61838[9];
  assign array_61844[1][10] = array_61838[10];
  assign array_61844[1][11] = array_61838[11];
  assign array_61844[1][12] = array_61838[12];
  assign array_61844[1][13] = array_61838[13];
  assign array_61844[1][14] = array_61838[14];
  assign array_61844[1][15] = array_61838[15];
  assign array_61844[2][0] = array_61839[0];
  assign array_61844[2][1] = array_61839[1];
  assign array_61844[2][2] = array_61839[2];
  assign array_61844[2][3] = array_61839[3];
  assign array_61844[2][4] = array_61839[4];
  assign array_61844[2][5] = array_61839[5];
  assign array_61844[2][6] = array_61839[6];
  assign array_61844[2][7] = array_61839[7];
  assign array_61844[2][8] = array_61839[8];
  assign array_61844[2][9] = array_61839[9];
  assign array_61844[2][10] = array_61839[10];
  assign array_61844[2][11] = array_61839[11];
  assign array_61844[2][12] = array_61839[12];
  assign array_61844[2][13] = array_61839[13];
  assign array_61844[2][14] = array_61839[14];
  assign array_61844[2][15] = array_61839[15];
  assign array_61844[3][0] = array_61840[0];
  assign array_61844[3][1] = array_61840[1];
  assign array_61844[3][2] = array_61840[2];
  assign array_61844[3][3] = array_61840[3];
  assign array_61844[3][4] = array_61840[4];
  assign array_61844[3][5] = array_61840[5];
  assign array_61844[3][6] = array_61840[6];
  assign array_61844[3][7] = array_61840[7];
  assign array_61844[3][8] = array_61840[8];
  assign array_61844[3][9] = array_61840[9];
  assign array_61844[3][10] = array_61840[10];
  assign array_61844[3][11] = array_61840[11];
  assign array_61844[3][12] = array_61840[12];
  assign array_61844[3][13] = array_61840[13];
  assign array_61844[3][14] = array_61840[14];
  assign array_61844[3][15] = array_61840[15];
  assign tuple_61847 = {{{array_61844[3][15], array_61844[3][14], array_61844[3][13], array_61844[3][12], array_61844[3][11], array_61844[3][10], array_61844[3][9], array_61844[3][8], array_61844[3][7], array_61844[3][6], array_61844[3][5], array_61844[3][4], array_61844[3][3], array_61844[3][2], array_61844[3][1], array_61844[3][0]}, {array_61844[2][15], array_61844[2][14], array_61844[2][13], array_61844[2][12], array_61844[2][11], array_61844[2][10], array_61844[2][9], array_61844[2][8], array_61844[2][7], array_61844[2][6], array_61844[2][5], array_61844[2][4], array_61844[2][3], array_61844[2][2], array_61844[2][1], array_61844[2][0]}, {array_61844[1][15], array_61844[1][14], array_61844[1][13], array_61844[1][12], array_61844[1][11], array_61844[1][10], array_61844[1][9], array_61844[1][8], array_61844[1][7], array_61844[1][6], array_61844[1][5], array_61844[1][4], array_61844[1][3], array_61844[1][2], array_61844[1][1], array_61844[1][0]}, {array_61844[0][15], array_61844[0][14], array_61844[0][13], array_61844[0][12], array_61844[0][11], array_61844[0][10], array_61844[0][9], array_61844[0][8], array_61844[0][7], array_61844[0][6], array_61844[0][5], array_61844[0][4], array_61844[0][3], array_61844[0][2], array_61844[0][1], array_61844[0][0]}}, v_tag};
  assign stage_outputs_valid_0 = multiplied_valid & decoded_ready;
  assign decoded_data = tuple_61847;
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
  wire [4:0] literal_59531;
  wire [4:0] literal_59532;
  wire [4:0] literal_59533;
  wire [4:0] literal_59534;
  wire [4:0] literal_59535;
  wire [4:0] literal_59536;
  wire [4:0] literal_59537;
  wire [4:0] literal_59538;
  wire [4:0] literal_59539;
  wire [4:0] literal_59540;
  wire [4:0] literal_59541;
  wire [4:0] literal_59542;
  wire [4:0] literal_59543;
  wire [4:0] literal_59544;
  wire [4:0] literal_59545;
  wire [4:0] literal_59546;
  wire [4:0] literal_59547;
  wire [4:0] literal_59548;
  wire [4:0] literal_59549;
  wire [4:0] literal_59550;
  wire [4:0] literal_59551;
  wire [4:0] literal_59552;
  wire [4:0] literal_59553;
  wire [4:0] literal_59554;
  wire [4:0] literal_59555;
  wire [4:0] literal_59556;
  wire [4:0] literal_59557;
  wire [4:0] literal_59558;
  wire [4:0] literal_59559;
  wire [4:0] literal_59560;
  wire [4:0] literal_59561;
  wire [4:0] literal_59562;
  wire [41:0] array_index_59563;
  wire [41:0] array_index_59564;
  wire [41:0] array_index_59565;
  wire [41:0] array_index_59566;
  wire [41:0] array_index_59567;
  wire [41:0] array_index_59568;
  wire [41:0] array_index_59569;
  wire [41:0] array_index_59570;
  wire [41:0] array_index_59571;
  wire [41:0] array_index_59572;
  wire [41:0] array_index_59573;
  wire [41:0] array_index_59574;
  wire [41:0] array_index_59575;
  wire [41:0] array_index_59576;
  wire [41:0] array_index_59577;
  wire [41:0] array_index_59578;
  wire [41:0] array_index_59579;
  wire [41:0] array_index_59580;
  wire [41:0] array_index_59581;
  wire [41:0] array_index_59582;
  wire [41:0] array_index_59583;
  wire [41:0] array_index_59584;
  wire [41:0] array_index_59585;
  wire [41:0] array_index_59586;
  wire [41:0] array_index_59587;
  wire [41:0] array_index_59588;
  wire [41:0] array_index_59589;
  wire [41:0] array_index_59590;
  wire [41:0] array_index_59591;
  wire [41:0] array_index_59592;
  wire [41:0] array_index_59593;
  wire [41:0] array_index_59594;
  wire [3:0] v_p_z__1[0:1];
  wire literal_59596;
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
  wire [3:0] array_index_59629;
  wire [4:0] v_p_q__3[0:1];
  wire [3:0] array_index_59631;
  wire [4:0] v_p_q__5[0:1];
  wire [3:0] array_index_59633;
  wire [4:0] v_p_q__7[0:1];
  wire [3:0] array_index_59635;
  wire [4:0] v_p_q__9[0:1];
  wire [3:0] array_index_59637;
  wire [4:0] v_p_q__11[0:1];
  wire [3:0] array_index_59639;
  wire [4:0] v_p_q__13[0:1];
  wire [3:0] array_index_59641;
  wire [4:0] v_p_q__15[0:1];
  wire [3:0] array_index_59643;
  wire [4:0] v_p_q__17[0:1];
  wire [3:0] array_index_59645;
  wire [4:0] v_p_q__19[0:1];
  wire [3:0] array_index_59647;
  wire [4:0] v_p_q__21[0:1];
  wire [3:0] array_index_59649;
  wire [4:0] v_p_q__23[0:1];
  wire [3:0] array_index_59651;
  wire [4:0] v_p_q__25[0:1];
  wire [3:0] array_index_59653;
  wire [4:0] v_p_q__27[0:1];
  wire [3:0] array_index_59655;
  wire [4:0] v_p_q__29[0:1];
  wire [3:0] array_index_59657;
  wire [4:0] v_p_q__31[0:1];
  wire [3:0] array_index_59659;
  wire [4:0] v_p_q__33[0:1];
  wire [3:0] array_index_59661;
  wire [4:0] v_p_q__35[0:1];
  wire [3:0] array_index_59663;
  wire [4:0] v_p_q__37[0:1];
  wire [3:0] array_index_59665;
  wire [4:0] v_p_q__39[0:1];
  wire [3:0] array_index_59667;
  wire [4:0] v_p_q__41[0:1];
  wire [3:0] array_index_59669;
  wire [4:0] v_p_q__43[0:1];
  wire [3:0] array_index_59671;
  wire [4:0] v_p_q__45[0:1];
  wire [3:0] array_index_59673;
  wire [4:0] v_p_q__47[0:1];
  wire [3:0] array_index_59675;
  wire [4:0] v_p_q__49[0:1];
  wire [3:0] array_index_59677;
  wire [4:0] v_p_q__51[0:1];
  wire [3:0] array_index_59679;
  wire [4:0] v_p_q__53[0:1];
  wire [3:0] array_index_59681;
  wire [4:0] v_p_q__55[0:1];
  wire [3:0] array_index_59683;
  wire [4:0] v_p_q__57[0:1];
  wire [3:0] array_index_59685;
  wire [4:0] v_p_q__59[0:1];
  wire [3:0] array_index_59687;
  wire [4:0] v_p_q__61[0:1];
  wire [3:0] array_index_59689;
  wire [4:0] v_p_q__63[0:1];
  wire [3:0] array_index_59691;
  wire literal_59692;
  wire [4:0] array_index_59693;
  wire [4:0] concat_59694;
  wire [4:0] array_index_59695;
  wire [4:0] concat_59696;
  wire [4:0] array_index_59697;
  wire [4:0] concat_59698;
  wire [4:0] array_index_59699;
  wire [4:0] concat_59700;
  wire [4:0] array_index_59701;
  wire [4:0] concat_59702;
  wire [4:0] array_index_59703;
  wire [4:0] concat_59704;
  wire [4:0] array_index_59705;
  wire [4:0] concat_59706;
  wire [4:0] array_index_59707;
  wire [4:0] concat_59708;
  wire [4:0] array_index_59709;
  wire [4:0] concat_59710;
  wire [4:0] array_index_59711;
  wire [4:0] concat_59712;
  wire [4:0] array_index_59713;
  wire [4:0] concat_59714;
  wire [4:0] array_index_59715;
  wire [4:0] concat_59716;
  wire [4:0] array_index_59717;
  wire [4:0] concat_59718;
  wire [4:0] array_index_59719;
  wire [4:0] concat_59720;
  wire [4:0] array_index_59721;
  wire [4:0] concat_59722;
  wire [4:0] array_index_59723;
  wire [4:0] concat_59724;
  wire [4:0] array_index_59725;
  wire [4:0] concat_59726;
  wire [4:0] array_index_59727;
  wire [4:0] concat_59728;
  wire [4:0] array_index_59729;
  wire [4:0] concat_59730;
  wire [4:0] array_index_59731;
  wire [4:0] concat_59732;
  wire [4:0] array_index_59733;
  wire [4:0] concat_59734;
  wire [4:0] array_index_59735;
  wire [4:0] concat_59736;
  wire [4:0] array_index_59737;
  wire [4:0] concat_59738;
  wire [4:0] array_index_59739;
  wire [4:0] concat_59740;
  wire [4:0] array_index_59741;
  wire [4:0] concat_59742;
  wire [4:0] array_index_59743;
  wire [4:0] concat_59744;
  wire [4:0] array_index_59745;
  wire [4:0] concat_59746;
  wire [4:0] array_index_59747;
  wire [4:0] concat_59748;
  wire [4:0] array_index_59749;
  wire [4:0] concat_59750;
  wire [4:0] array_index_59751;
  wire [4:0] concat_59752;
  wire [4:0] array_index_59753;
  wire [4:0] concat_59754;
  wire [4:0] array_index_59755;
  wire [4:0] concat_59756;
  wire [3:0] array_index_59757;
  wire [4:0] sub_59758;
  wire [3:0] array_index_59759;
  wire [4:0] sub_59760;
  wire [3:0] array_index_59761;
  wire [4:0] sub_59762;
  wire [3:0] array_index_59763;
  wire [4:0] sub_59764;
  wire [3:0] array_index_59765;
  wire [4:0] sub_59766;
  wire [3:0] array_index_59767;
  wire [4:0] sub_59768;
  wire [3:0] array_index_59769;
  wire [4:0] sub_59770;
  wire [3:0] array_index_59771;
  wire [4:0] sub_59772;
  wire [3:0] array_index_59773;
  wire [4:0] sub_59774;
  wire [3:0] array_index_59775;
  wire [4:0] sub_59776;
  wire [3:0] array_index_59777;
  wire [4:0] sub_59778;
  wire [3:0] array_index_59779;
  wire [4:0] sub_59780;
  wire [3:0] array_index_59781;
  wire [4:0] sub_59782;
  wire [3:0] array_index_59783;
  wire [4:0] sub_59784;
  wire [3:0] array_index_59785;
  wire [4:0] sub_59786;
  wire [3:0] array_index_59787;
  wire [4:0] sub_59788;
  wire [3:0] array_index_59789;
  wire [4:0] sub_59790;
  wire [3:0] array_index_59791;
  wire [4:0] sub_59792;
  wire [3:0] array_index_59793;
  wire [4:0] sub_59794;
  wire [3:0] array_index_59795;
  wire [4:0] sub_59796;
  wire [3:0] array_index_59797;
  wire [4:0] sub_59798;
  wire [3:0] array_index_59799;
  wire [4:0] sub_59800;
  wire [3:0] array_index_59801;
  wire [4:0] sub_59802;
  wire [3:0] array_index_59803;
  wire [4:0] sub_59804;
  wire [3:0] array_index_59805;
  wire [4:0] sub_59806;
  wire [3:0] array_index_59807;
  wire [4:0] sub_59808;
  wire [3:0] array_index_59809;
  wire [4:0] sub_59810;
  wire [3:0] array_index_59811;
  wire [4:0] sub_59812;
  wire [3:0] array_index_59813;
  wire [4:0] sub_59814;
  wire [3:0] array_index_59815;
  wire [4:0] sub_59816;
  wire [3:0] array_index_59817;
  wire [4:0] sub_59818;
  wire [3:0] array_index_59819;
  wire [4:0] sub_59820;
  wire [4:0] array_index_59821;
  wire [4:0] concat_59822;
  wire [24:0] sign_ext_59823;
  wire [7:0] v_p_a__1;
  wire [4:0] array_index_59825;
  wire [4:0] concat_59826;
  wire [24:0] sign_ext_59827;
  wire [7:0] v_p_a__3;
  wire [4:0] array_index_59829;
  wire [4:0] concat_59830;
  wire [24:0] sign_ext_59831;
  wire [7:0] v_p_a__5;
  wire [4:0] array_index_59833;
  wire [4:0] concat_59834;
  wire [24:0] sign_ext_59835;
  wire [7:0] v_p_a__7;
  wire [4:0] array_index_59837;
  wire [4:0] concat_59838;
  wire [24:0] sign_ext_59839;
  wire [7:0] v_p_a__9;
  wire [4:0] array_index_59841;
  wire [4:0] concat_59842;
  wire [24:0] sign_ext_59843;
  wire [7:0] v_p_a__11;
  wire [4:0] array_index_59845;
  wire [4:0] concat_59846;
  wire [24:0] sign_ext_59847;
  wire [7:0] v_p_a__13;
  wire [4:0] array_index_59849;
  wire [4:0] concat_59850;
  wire [24:0] sign_ext_59851;
  wire [7:0] v_p_a__15;
  wire [4:0] array_index_59853;
  wire [4:0] concat_59854;
  wire [24:0] sign_ext_59855;
  wire [7:0] v_p_a__17;
  wire [4:0] array_index_59857;
  wire [4:0] concat_59858;
  wire [24:0] sign_ext_59859;
  wire [7:0] v_p_a__19;
  wire [4:0] array_index_59861;
  wire [4:0] concat_59862;
  wire [24:0] sign_ext_59863;
  wire [7:0] v_p_a__21;
  wire [4:0] array_index_59865;
  wire [4:0] concat_59866;
  wire [24:0] sign_ext_59867;
  wire [7:0] v_p_a__23;
  wire [4:0] array_index_59869;
  wire [4:0] concat_59870;
  wire [24:0] sign_ext_59871;
  wire [7:0] v_p_a__25;
  wire [4:0] array_index_59873;
  wire [4:0] concat_59874;
  wire [24:0] sign_ext_59875;
  wire [7:0] v_p_a__27;
  wire [4:0] array_index_59877;
  wire [4:0] concat_59878;
  wire [24:0] sign_ext_59879;
  wire [7:0] v_p_a__29;
  wire [4:0] array_index_59881;
  wire [4:0] concat_59882;
  wire [24:0] sign_ext_59883;
  wire [7:0] v_p_a__31;
  wire [4:0] array_index_59885;
  wire [4:0] concat_59886;
  wire [24:0] sign_ext_59887;
  wire [7:0] v_p_a__33;
  wire [4:0] array_index_59889;
  wire [4:0] concat_59890;
  wire [24:0] sign_ext_59891;
  wire [7:0] v_p_a__35;
  wire [4:0] array_index_59893;
  wire [4:0] concat_59894;
  wire [24:0] sign_ext_59895;
  wire [7:0] v_p_a__37;
  wire [4:0] array_index_59897;
  wire [4:0] concat_59898;
  wire [24:0] sign_ext_59899;
  wire [7:0] v_p_a__39;
  wire [4:0] array_index_59901;
  wire [4:0] concat_59902;
  wire [24:0] sign_ext_59903;
  wire [7:0] v_p_a__41;
  wire [4:0] array_index_59905;
  wire [4:0] concat_59906;
  wire [24:0] sign_ext_59907;
  wire [7:0] v_p_a__43;
  wire [4:0] array_index_59909;
  wire [4:0] concat_59910;
  wire [24:0] sign_ext_59911;
  wire [7:0] v_p_a__45;
  wire [4:0] array_index_59913;
  wire [4:0] concat_59914;
  wire [24:0] sign_ext_59915;
  wire [7:0] v_p_a__47;
  wire [4:0] array_index_59917;
  wire [4:0] concat_59918;
  wire [24:0] sign_ext_59919;
  wire [7:0] v_p_a__49;
  wire [4:0] array_index_59921;
  wire [4:0] concat_59922;
  wire [24:0] sign_ext_59923;
  wire [7:0] v_p_a__51;
  wire [4:0] array_index_59925;
  wire [4:0] concat_59926;
  wire [24:0] sign_ext_59927;
  wire [7:0] v_p_a__53;
  wire [4:0] array_index_59929;
  wire [4:0] concat_59930;
  wire [24:0] sign_ext_59931;
  wire [7:0] v_p_a__55;
  wire [4:0] array_index_59933;
  wire [4:0] concat_59934;
  wire [24:0] sign_ext_59935;
  wire [7:0] v_p_a__57;
  wire [4:0] array_index_59937;
  wire [4:0] concat_59938;
  wire [24:0] sign_ext_59939;
  wire [7:0] v_p_a__59;
  wire [4:0] array_index_59941;
  wire [4:0] concat_59942;
  wire [24:0] sign_ext_59943;
  wire [7:0] v_p_a__61;
  wire [4:0] array_index_59945;
  wire [4:0] concat_59946;
  wire [24:0] sign_ext_59947;
  wire [7:0] v_p_a__63;
  wire [19:0] v_tag;
  wire [4:0] sub_59950;
  wire [4:0] bit_slice_59951;
  wire [17:0] sign_ext_59952;
  wire [4:0] sub_59953;
  wire [4:0] bit_slice_59954;
  wire [17:0] sign_ext_59955;
  wire [4:0] sub_59956;
  wire [4:0] bit_slice_59957;
  wire [17:0] sign_ext_59958;
  wire [4:0] sub_59959;
  wire [4:0] bit_slice_59960;
  wire [17:0] sign_ext_59961;
  wire [4:0] sub_59962;
  wire [4:0] bit_slice_59963;
  wire [17:0] sign_ext_59964;
  wire [4:0] sub_59965;
  wire [4:0] bit_slice_59966;
  wire [17:0] sign_ext_59967;
  wire [4:0] sub_59968;
  wire [4:0] bit_slice_59969;
  wire [17:0] sign_ext_59970;
  wire [4:0] sub_59971;
  wire [4:0] bit_slice_59972;
  wire [17:0] sign_ext_59973;
  wire [4:0] sub_59974;
  wire [4:0] bit_slice_59975;
  wire [17:0] sign_ext_59976;
  wire [4:0] sub_59977;
  wire [4:0] bit_slice_59978;
  wire [17:0] sign_ext_59979;
  wire [4:0] sub_59980;
  wire [4:0] bit_slice_59981;
  wire [17:0] sign_ext_59982;
  wire [4:0] sub_59983;
  wire [4:0] bit_slice_59984;
  wire [17:0] sign_ext_59985;
  wire [4:0] sub_59986;
  wire [4:0] bit_slice_59987;
  wire [17:0] sign_ext_59988;
  wire [4:0] sub_59989;
  wire [4:0] bit_slice_59990;
  wire [17:0] sign_ext_59991;
  wire [4:0] sub_59992;
  wire [4:0] bit_slice_59993;
  wire [17:0] sign_ext_59994;
  wire [4:0] sub_59995;
  wire [4:0] bit_slice_59996;
  wire [17:0] sign_ext_59997;
  wire [4:0] sub_59998;
  wire [4:0] bit_slice_59999;
  wire [17:0] sign_ext_60000;
  wire [4:0] sub_60001;
  wire [4:0] bit_slice_60002;
  wire [17:0] sign_ext_60003;
  wire [4:0] sub_60004;
  wire [4:0] bit_slice_60005;
  wire [17:0] sign_ext_60006;
  wire [4:0] sub_60007;
  wire [4:0] bit_slice_60008;
  wire [17:0] sign_ext_60009;
  wire [4:0] sub_60010;
  wire [4:0] bit_slice_60011;
  wire [17:0] sign_ext_60012;
  wire [4:0] sub_60013;
  wire [4:0] bit_slice_60014;
  wire [17:0] sign_ext_60015;
  wire [4:0] sub_60016;
  wire [4:0] bit_slice_60017;
  wire [17:0] sign_ext_60018;
  wire [4:0] sub_60019;
  wire [4:0] bit_slice_60020;
  wire [17:0] sign_ext_60021;
  wire [4:0] sub_60022;
  wire [4:0] bit_slice_60023;
  wire [17:0] sign_ext_60024;
  wire [4:0] sub_60025;
  wire [4:0] bit_slice_60026;
  wire [17:0] sign_ext_60027;
  wire [4:0] sub_60028;
  wire [4:0] bit_slice_60029;
  wire [17:0] sign_ext_60030;
  wire [4:0] sub_60031;
  wire [4:0] bit_slice_60032;
  wire [17:0] sign_ext_60033;
  wire [4:0] sub_60034;
  wire [4:0] bit_slice_60035;
  wire [17:0] sign_ext_60036;
  wire [4:0] sub_60037;
  wire [4:0] bit_slice_60038;
  wire [17:0] sign_ext_60039;
  wire [4:0] sub_60040;
  wire [4:0] bit_slice_60041;
  wire [17:0] sign_ext_60042;
  wire [4:0] sub_60043;
  wire [4:0] bit_slice_60044;
  wire [17:0] sign_ext_60045;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_60047;
  wire [4:0] add_60048;
  wire [19:0] bit_slice_60049;
  wire [7:0] v_p_eight__1;
  wire [7:0] v_p_b__1;
  wire [7:0] bit_slice_60052;
  wire [4:0] add_60053;
  wire [19:0] bit_slice_60054;
  wire [7:0] v_p_eight__3;
  wire [7:0] v_p_b__3;
  wire [7:0] bit_slice_60057;
  wire [4:0] add_60058;
  wire [19:0] bit_slice_60059;
  wire [7:0] v_p_eight__5;
  wire [7:0] v_p_b__5;
  wire [7:0] bit_slice_60062;
  wire [4:0] add_60063;
  wire [19:0] bit_slice_60064;
  wire [7:0] v_p_eight__7;
  wire [7:0] v_p_b__7;
  wire [7:0] bit_slice_60067;
  wire [4:0] add_60068;
  wire [19:0] bit_slice_60069;
  wire [7:0] v_p_eight__9;
  wire [7:0] v_p_b__9;
  wire [7:0] bit_slice_60072;
  wire [4:0] add_60073;
  wire [19:0] bit_slice_60074;
  wire [7:0] v_p_eight__11;
  wire [7:0] v_p_b__11;
  wire [7:0] bit_slice_60077;
  wire [4:0] add_60078;
  wire [19:0] bit_slice_60079;
  wire [7:0] v_p_eight__13;
  wire [7:0] v_p_b__13;
  wire [7:0] bit_slice_60082;
  wire [4:0] add_60083;
  wire [19:0] bit_slice_60084;
  wire [7:0] v_p_eight__15;
  wire [7:0] v_p_b__15;
  wire [7:0] bit_slice_60087;
  wire [4:0] add_60088;
  wire [19:0] bit_slice_60089;
  wire [7:0] v_p_eight__17;
  wire [7:0] v_p_b__17;
  wire [7:0] bit_slice_60092;
  wire [4:0] add_60093;
  wire [19:0] bit_slice_60094;
  wire [7:0] v_p_eight__19;
  wire [7:0] v_p_b__19;
  wire [7:0] bit_slice_60097;
  wire [4:0] add_60098;
  wire [19:0] bit_slice_60099;
  wire [7:0] v_p_eight__21;
  wire [7:0] v_p_b__21;
  wire [7:0] bit_slice_60102;
  wire [4:0] add_60103;
  wire [19:0] bit_slice_60104;
  wire [7:0] v_p_eight__23;
  wire [7:0] v_p_b__23;
  wire [7:0] bit_slice_60107;
  wire [4:0] add_60108;
  wire [19:0] bit_slice_60109;
  wire [7:0] v_p_eight__25;
  wire [7:0] v_p_b__25;
  wire [7:0] bit_slice_60112;
  wire [4:0] add_60113;
  wire [19:0] bit_slice_60114;
  wire [7:0] v_p_eight__27;
  wire [7:0] v_p_b__27;
  wire [7:0] bit_slice_60117;
  wire [4:0] add_60118;
  wire [19:0] bit_slice_60119;
  wire [7:0] v_p_eight__29;
  wire [7:0] v_p_b__29;
  wire [7:0] bit_slice_60122;
  wire [4:0] add_60123;
  wire [19:0] bit_slice_60124;
  wire [7:0] v_p_eight__31;
  wire [7:0] v_p_b__31;
  wire [7:0] bit_slice_60127;
  wire [4:0] add_60128;
  wire [19:0] bit_slice_60129;
  wire [7:0] v_p_eight__33;
  wire [7:0] v_p_b__33;
  wire [7:0] bit_slice_60132;
  wire [4:0] add_60133;
  wire [19:0] bit_slice_60134;
  wire [7:0] v_p_eight__35;
  wire [7:0] v_p_b__35;
  wire [7:0] bit_slice_60137;
  wire [4:0] add_60138;
  wire [19:0] bit_slice_60139;
  wire [7:0] v_p_eight__37;
  wire [7:0] v_p_b__37;
  wire [7:0] bit_slice_60142;
  wire [4:0] add_60143;
  wire [19:0] bit_slice_60144;
  wire [7:0] v_p_eight__39;
  wire [7:0] v_p_b__39;
  wire [7:0] bit_slice_60147;
  wire [4:0] add_60148;
  wire [19:0] bit_slice_60149;
  wire [7:0] v_p_eight__41;
  wire [7:0] v_p_b__41;
  wire [7:0] bit_slice_60152;
  wire [4:0] add_60153;
  wire [19:0] bit_slice_60154;
  wire [7:0] v_p_eight__43;
  wire [7:0] v_p_b__43;
  wire [7:0] bit_slice_60157;
  wire [4:0] add_60158;
  wire [19:0] bit_slice_60159;
  wire [7:0] v_p_eight__45;
  wire [7:0] v_p_b__45;
  wire [7:0] bit_slice_60162;
  wire [4:0] add_60163;
  wire [19:0] bit_slice_60164;
  wire [7:0] v_p_eight__47;
  wire [7:0] v_p_b__47;
  wire [7:0] bit_slice_60167;
  wire [4:0] add_60168;
  wire [19:0] bit_slice_60169;
  wire [7:0] v_p_eight__49;
  wire [7:0] v_p_b__49;
  wire [7:0] bit_slice_60172;
  wire [4:0] add_60173;
  wire [19:0] bit_slice_60174;
  wire [7:0] v_p_eight__51;
  wire [7:0] v_p_b__51;
  wire [7:0] bit_slice_60177;
  wire [4:0] add_60178;
  wire [19:0] bit_slice_60179;
  wire [7:0] v_p_eight__53;
  wire [7:0] v_p_b__53;
  wire [7:0] bit_slice_60182;
  wire [4:0] add_60183;
  wire [19:0] bit_slice_60184;
  wire [7:0] v_p_eight__55;
  wire [7:0] v_p_b__55;
  wire [7:0] bit_slice_60187;
  wire [4:0] add_60188;
  wire [19:0] bit_slice_60189;
  wire [7:0] v_p_eight__57;
  wire [7:0] v_p_b__57;
  wire [7:0] bit_slice_60192;
  wire [4:0] add_60193;
  wire [19:0] bit_slice_60194;
  wire [7:0] v_p_eight__59;
  wire [7:0] v_p_b__59;
  wire [7:0] bit_slice_60197;
  wire [4:0] add_60198;
  wire [19:0] bit_slice_60199;
  wire [7:0] v_p_eight__61;
  wire [7:0] v_p_b__61;
  wire [7:0] bit_slice_60202;
  wire [4:0] add_60203;
  wire [19:0] bit_slice_60204;
  wire [7:0] v_p_eight__63;
  wire [7:0] v_p_b__63;
  wire [7:0] bit_slice_60207;
  wire eq_60208;
  wire [24:0] concat_60209;
  wire [24:0] sign_ext_60210;
  wire [7:0] add_60211;
  wire [9:0] bit_slice_60212;
  wire [24:0] concat_60213;
  wire [24:0] sign_ext_60214;
  wire [7:0] add_60215;
  wire [9:0] bit_slice_60216;
  wire [24:0] concat_60217;
  wire [24:0] sign_ext_60218;
  wire [7:0] add_60219;
  wire [9:0] bit_slice_60220;
  wire [24:0] concat_60221;
  wire [24:0] sign_ext_60222;
  wire [7:0] add_60223;
  wire [9:0] bit_slice_60224;
  wire [24:0] concat_60225;
  wire [24:0] sign_ext_60226;
  wire [7:0] add_60227;
  wire [9:0] bit_slice_60228;
  wire [24:0] concat_60229;
  wire [24:0] sign_ext_60230;
  wire [7:0] add_60231;
  wire [9:0] bit_slice_60232;
  wire [24:0] concat_60233;
  wire [24:0] sign_ext_60234;
  wire [7:0] add_60235;
  wire [9:0] bit_slice_60236;
  wire [24:0] concat_60237;
  wire [24:0] sign_ext_60238;
  wire [7:0] add_60239;
  wire [9:0] bit_slice_60240;
  wire [24:0] concat_60241;
  wire [24:0] sign_ext_60242;
  wire [7:0] add_60243;
  wire [9:0] bit_slice_60244;
  wire [24:0] concat_60245;
  wire [24:0] sign_ext_60246;
  wire [7:0] add_60247;
  wire [9:0] bit_slice_60248;
  wire [24:0] concat_60249;
  wire [24:0] sign_ext_60250;
  wire [7:0] add_60251;
  wire [9:0] bit_slice_60252;
  wire [24:0] concat_60253;
  wire [24:0] sign_ext_60254;
  wire [7:0] add_60255;
  wire [9:0] bit_slice_60256;
  wire [24:0] concat_60257;
  wire [24:0] sign_ext_60258;
  wire [7:0] add_60259;
  wire [9:0] bit_slice_60260;
  wire [24:0] concat_60261;
  wire [24:0] sign_ext_60262;
  wire [7:0] add_60263;
  wire [9:0] bit_slice_60264;
  wire [24:0] concat_60265;
  wire [24:0] sign_ext_60266;
  wire [7:0] add_60267;
  wire [9:0] bit_slice_60268;
  wire [24:0] concat_60269;
  wire [24:0] sign_ext_60270;
  wire [7:0] add_60271;
  wire [9:0] bit_slice_60272;
  wire [24:0] concat_60273;
  wire [24:0] sign_ext_60274;
  wire [7:0] add_60275;
  wire [9:0] bit_slice_60276;
  wire [24:0] concat_60277;
  wire [24:0] sign_ext_60278;
  wire [7:0] add_60279;
  wire [9:0] bit_slice_60280;
  wire [24:0] concat_60281;
  wire [24:0] sign_ext_60282;
  wire [7:0] add_60283;
  wire [9:0] bit_slice_60284;
  wire [24:0] concat_60285;
  wire [24:0] sign_ext_60286;
  wire [7:0] add_60287;
  wire [9:0] bit_slice_60288;
  wire [24:0] concat_60289;
  wire [24:0] sign_ext_60290;
  wire [7:0] add_60291;
  wire [9:0] bit_slice_60292;
  wire [24:0] concat_60293;
  wire [24:0] sign_ext_60294;
  wire [7:0] add_60295;
  wire [9:0] bit_slice_60296;
  wire [24:0] concat_60297;
  wire [24:0] sign_ext_60298;
  wire [7:0] add_60299;
  wire [9:0] bit_slice_60300;
  wire [24:0] concat_60301;
  wire [24:0] sign_ext_60302;
  wire [7:0] add_60303;
  wire [9:0] bit_slice_60304;
  wire [24:0] concat_60305;
  wire [24:0] sign_ext_60306;
  wire [7:0] add_60307;
  wire [9:0] bit_slice_60308;
  wire [24:0] concat_60309;
  wire [24:0] sign_ext_60310;
  wire [7:0] add_60311;
  wire [9:0] bit_slice_60312;
  wire [24:0] concat_60313;
  wire [24:0] sign_ext_60314;
  wire [7:0] add_60315;
  wire [9:0] bit_slice_60316;
  wire [24:0] concat_60317;
  wire [24:0] sign_ext_60318;
  wire [7:0] add_60319;
  wire [9:0] bit_slice_60320;
  wire [24:0] concat_60321;
  wire [24:0] sign_ext_60322;
  wire [7:0] add_60323;
  wire [9:0] bit_slice_60324;
  wire [24:0] concat_60325;
  wire [24:0] sign_ext_60326;
  wire [7:0] add_60327;
  wire [9:0] bit_slice_60328;
  wire [24:0] concat_60329;
  wire [24:0] sign_ext_60330;
  wire [7:0] add_60331;
  wire [9:0] bit_slice_60332;
  wire [24:0] concat_60333;
  wire [24:0] sign_ext_60334;
  wire [7:0] add_60335;
  wire [9:0] bit_slice_60336;
  wire [24:0] w;
  wire [17:0] concat_60338;
  wire [24:0] w__1;
  wire [17:0] concat_60340;
  wire [24:0] w__2;
  wire [17:0] concat_60342;
  wire [24:0] w__3;
  wire [17:0] concat_60344;
  wire [24:0] w__4;
  wire [17:0] concat_60346;
  wire [24:0] w__5;
  wire [17:0] concat_60348;
  wire [24:0] w__6;
  wire [17:0] concat_60350;
  wire [24:0] w__7;
  wire [17:0] concat_60352;
  wire [24:0] w__8;
  wire [17:0] concat_60354;
  wire [24:0] w__9;
  wire [17:0] concat_60356;
  wire [24:0] w__10;
  wire [17:0] concat_60358;
  wire [24:0] w__11;
  wire [17:0] concat_60360;
  wire [24:0] w__12;
  wire [17:0] concat_60362;
  wire [24:0] w__13;
  wire [17:0] concat_60364;
  wire [24:0] w__14;
  wire [17:0] concat_60366;
  wire [24:0] w__15;
  wire [17:0] concat_60368;
  wire [24:0] w__16;
  wire [17:0] concat_60370;
  wire [24:0] w__17;
  wire [17:0] concat_60372;
  wire [24:0] w__18;
  wire [17:0] concat_60374;
  wire [24:0] w__19;
  wire [17:0] concat_60376;
  wire [24:0] w__20;
  wire [17:0] concat_60378;
  wire [24:0] w__21;
  wire [17:0] concat_60380;
  wire [24:0] w__22;
  wire [17:0] concat_60382;
  wire [24:0] w__23;
  wire [17:0] concat_60384;
  wire [24:0] w__24;
  wire [17:0] concat_60386;
  wire [24:0] w__25;
  wire [17:0] concat_60388;
  wire [24:0] w__26;
  wire [17:0] concat_60390;
  wire [24:0] w__27;
  wire [17:0] concat_60392;
  wire [24:0] w__28;
  wire [17:0] concat_60394;
  wire [24:0] w__29;
  wire [17:0] concat_60396;
  wire [24:0] w__30;
  wire [17:0] concat_60398;
  wire [24:0] w__31;
  wire [17:0] concat_60400;
  wire [42:0] tuple_60403;
  wire [42:0] tuple_60404;
  wire [42:0] tuple_60405;
  wire [42:0] tuple_60406;
  wire [42:0] tuple_60407;
  wire [42:0] tuple_60408;
  wire [42:0] tuple_60409;
  wire [42:0] tuple_60410;
  wire [42:0] tuple_60411;
  wire [42:0] tuple_60412;
  wire [42:0] tuple_60413;
  wire [42:0] tuple_60414;
  wire [42:0] tuple_60415;
  wire [42:0] tuple_60416;
  wire [42:0] tuple_60417;
  wire [42:0] tuple_60418;
  wire [42:0] tuple_60419;
  wire [42:0] tuple_60420;
  wire [42:0] tuple_60421;
  wire [42:0] tuple_60422;
  wire [42:0] tuple_60423;
  wire [42:0] tuple_60424;
  wire [42:0] tuple_60425;
  wire [42:0] tuple_60426;
  wire [42:0] tuple_60427;
  wire [42:0] tuple_60428;
  wire [42:0] tuple_60429;
  wire [42:0] tuple_60430;
  wire [42:0] tuple_60431;
  wire [42:0] tuple_60432;
  wire [42:0] tuple_60433;
  wire [42:0] tuple_60434;
  wire [42:0] array_60438[0:31];
  wire [1395:0] tuple_60441;
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
  assign literal_59531 = 5'h00;
  assign literal_59532 = 5'h01;
  assign literal_59533 = 5'h02;
  assign literal_59534 = 5'h03;
  assign literal_59535 = 5'h04;
  assign literal_59536 = 5'h05;
  assign literal_59537 = 5'h06;
  assign literal_59538 = 5'h07;
  assign literal_59539 = 5'h08;
  assign literal_59540 = 5'h09;
  assign literal_59541 = 5'h0a;
  assign literal_59542 = 5'h0b;
  assign literal_59543 = 5'h0c;
  assign literal_59544 = 5'h0d;
  assign literal_59545 = 5'h0e;
  assign literal_59546 = 5'h0f;
  assign literal_59547 = 5'h10;
  assign literal_59548 = 5'h11;
  assign literal_59549 = 5'h12;
  assign literal_59550 = 5'h13;
  assign literal_59551 = 5'h14;
  assign literal_59552 = 5'h15;
  assign literal_59553 = 5'h16;
  assign literal_59554 = 5'h17;
  assign literal_59555 = 5'h18;
  assign literal_59556 = 5'h19;
  assign literal_59557 = 5'h1a;
  assign literal_59558 = 5'h1b;
  assign literal_59559 = 5'h1c;
  assign literal_59560 = 5'h1d;
  assign literal_59561 = 5'h1e;
  assign literal_59562 = 5'h1f;
  assign array_index_59563 = v_p[literal_59531];
  assign array_index_59564 = v_p[literal_59532];
  assign array_index_59565 = v_p[literal_59533];
  assign array_index_59566 = v_p[literal_59534];
  assign array_index_59567 = v_p[literal_59535];
  assign array_index_59568 = v_p[literal_59536];
  assign array_index_59569 = v_p[literal_59537];
  assign array_index_59570 = v_p[literal_59538];
  assign array_index_59571 = v_p[literal_59539];
  assign array_index_59572 = v_p[literal_59540];
  assign array_index_59573 = v_p[literal_59541];
  assign array_index_59574 = v_p[literal_59542];
  assign array_index_59575 = v_p[literal_59543];
  assign array_index_59576 = v_p[literal_59544];
  assign array_index_59577 = v_p[literal_59545];
  assign array_index_59578 = v_p[literal_59546];
  assign array_index_59579 = v_p[literal_59547];
  assign array_index_59580 = v_p[literal_59548];
  assign array_index_59581 = v_p[literal_59549];
  assign array_index_59582 = v_p[literal_59550];
  assign array_index_59583 = v_p[literal_59551];
  assign array_index_59584 = v_p[literal_59552];
  assign array_index_59585 = v_p[literal_59553];
  assign array_index_59586 = v_p[literal_59554];
  assign array_index_59587 = v_p[literal_59555];
  assign array_index_59588 = v_p[literal_59556];
  assign array_index_59589 = v_p[literal_59557];
  assign array_index_59590 = v_p[literal_59558];
  assign array_index_59591 = v_p[literal_59559];
  assign array_index_59592 = v_p[literal_59560];
  assign array_index_59593 = v_p[literal_59561];
  assign array_index_59594 = v_p[literal_59562];
  assign v_p_z__1[0] = array_index_59563[27:24];
  assign v_p_z__1[1] = array_index_59563[31:28];
  assign literal_59596 = 1'h0;
  assign v_p_z__3[0] = array_index_59564[27:24];
  assign v_p_z__3[1] = array_index_59564[31:28];
  assign v_p_z__5[0] = array_index_59565[27:24];
  assign v_p_z__5[1] = array_index_59565[31:28];
  assign v_p_z__7[0] = array_index_59566[27:24];
  assign v_p_z__7[1] = array_index_59566[31:28];
  assign v_p_z__9[0] = array_index_59567[27:24];
  assign v_p_z__9[1] = array_index_59567[31:28];
  assign v_p_z__11[0] = array_index_59568[27:24];
  assign v_p_z__11[1] = array_index_59568[31:28];
  assign v_p_z__13[0] = array_index_59569[27:24];
  assign v_p_z__13[1] = array_index_59569[31:28];
  assign v_p_z__15[0] = array_index_59570[27:24];
  assign v_p_z__15[1] = array_index_59570[31:28];
  assign v_p_z__17[0] = array_index_59571[27:24];
  assign v_p_z__17[1] = array_index_59571[31:28];
  assign v_p_z__19[0] = array_index_59572[27:24];
  assign v_p_z__19[1] = array_index_59572[31:28];
  assign v_p_z__21[0] = array_index_59573[27:24];
  assign v_p_z__21[1] = array_index_59573[31:28];
  assign v_p_z__23[0] = array_index_59574[27:24];
  assign v_p_z__23[1] = array_index_59574[31:28];
  assign v_p_z__25[0] = array_index_59575[27:24];
  assign v_p_z__25[1] = array_index_59575[31:28];
  assign v_p_z__27[0] = array_index_59576[27:24];
  assign v_p_z__27[1] = array_index_59576[31:28];
  assign v_p_z__29[0] = array_index_59577[27:24];
  assign v_p_z__29[1] = array_index_59577[31:28];
  assign v_p_z__31[0] = array_index_59578[27:24];
  assign v_p_z__31[1] = array_index_59578[31:28];
  assign v_p_z__33[0] = array_index_59579[27:24];
  assign v_p_z__33[1] = array_index_59579[31:28];
  assign v_p_z__35[0] = array_index_59580[27:24];
  assign v_p_z__35[1] = array_index_59580[31:28];
  assign v_p_z__37[0] = array_index_59581[27:24];
  assign v_p_z__37[1] = array_index_59581[31:28];
  assign v_p_z__39[0] = array_index_59582[27:24];
  assign v_p_z__39[1] = array_index_59582[31:28];
  assign v_p_z__41[0] = array_index_59583[27:24];
  assign v_p_z__41[1] = array_index_59583[31:28];
  assign v_p_z__43[0] = array_index_59584[27:24];
  assign v_p_z__43[1] = array_index_59584[31:28];
  assign v_p_z__45[0] = array_index_59585[27:24];
  assign v_p_z__45[1] = array_index_59585[31:28];
  assign v_p_z__47[0] = array_index_59586[27:24];
  assign v_p_z__47[1] = array_index_59586[31:28];
  assign v_p_z__49[0] = array_index_59587[27:24];
  assign v_p_z__49[1] = array_index_59587[31:28];
  assign v_p_z__51[0] = array_index_59588[27:24];
  assign v_p_z__51[1] = array_index_59588[31:28];
  assign v_p_z__53[0] = array_index_59589[27:24];
  assign v_p_z__53[1] = array_index_59589[31:28];
  assign v_p_z__55[0] = array_index_59590[27:24];
  assign v_p_z__55[1] = array_index_59590[31:28];
  assign v_p_z__57[0] = array_index_59591[27:24];
  assign v_p_z__57[1] = array_index_59591[31:28];
  assign v_p_z__59[0] = array_index_59592[27:24];
  assign v_p_z__59[1] = array_index_59592[31:28];
  assign v_p_z__61[0] = array_index_59593[27:24];
  assign v_p_z__61[1] = array_index_59593[31:28];
  assign v_p_z__63[0] = array_index_59594[27:24];
  assign v_p_z__63[1] = array_index_59594[31:28];
  assign v_p_q__1[0] = array_index_59563[36:32];
  assign v_p_q__1[1] = array_index_59563[41:37];
  assign array_index_59629 = v_p_z__1[literal_59596];
  assign v_p_q__3[0] = array_index_59564[36:32];
  assign v_p_q__3[1] = array_index_59564[41:37];
  assign array_index_59631 = v_p_z__3[literal_59596];
  assign v_p_q__5[0] = array_index_59565[36:32];
  assign v_p_q__5[1] = array_index_59565[41:37];
  assign array_index_59633 = v_p_z__5[literal_59596];
  assign v_p_q__7[0] = array_index_59566[36:32];
  assign v_p_q__7[1] = array_index_59566[41:37];
  assign array_index_59635 = v_p_z__7[literal_59596];
  assign v_p_q__9[0] = array_index_59567[36:32];
  assign v_p_q__9[1] = array_index_59567[41:37];
  assign array_index_59637 = v_p_z__9[literal_59596];
  assign v_p_q__11[0] = array_index_59568[36:32];
  assign v_p_q__11[1] = array_index_59568[41:37];
  assign array_index_59639 = v_p_z__11[literal_59596];
  assign v_p_q__13[0] = array_index_59569[36:32];
  assign v_p_q__13[1] = array_index_59569[41:37];
  assign array_index_59641 = v_p_z__13[literal_59596];
  assign v_p_q__15[0] = array_index_59570[36:32];
  assign v_p_q__15[1] = array_index_59570[41:37];
  assign array_index_59643 = v_p_z__15[literal_59596];
  assign v_p_q__17[0] = array_index_59571[36:32];
  assign v_p_q__17[1] = array_index_59571[41:37];
  assign array_index_59645 = v_p_z__17[literal_59596];
  assign v_p_q__19[0] = array_index_59572[36:32];
  assign v_p_q__19[1] = array_index_59572[41:37];
  assign array_index_59647 = v_p_z__19[literal_59596];
  assign v_p_q__21[0] = array_index_59573[36:32];
  assign v_p_q__21[1] = array_index_59573[41:37];
  assign array_index_59649 = v_p_z__21[literal_59596];
  assign v_p_q__23[0] = array_index_59574[36:32];
  assign v_p_q__23[1] = array_index_59574[41:37];
  assign array_index_59651 = v_p_z__23[literal_59596];
  assign v_p_q__25[0] = array_index_59575[36:32];
  assign v_p_q__25[1] = array_index_59575[41:37];
  assign array_index_59653 = v_p_z__25[literal_59596];
  assign v_p_q__27[0] = array_index_59576[36:32];
  assign v_p_q__27[1] = array_index_59576[41:37];
  assign array_index_59655 = v_p_z__27[literal_59596];
  assign v_p_q__29[0] = array_index_59577[36:32];
  assign v_p_q__29[1] = array_index_59577[41:37];
  assign array_index_59657 = v_p_z__29[literal_59596];
  assign v_p_q__31[0] = array_index_59578[36:32];
  assign v_p_q__31[1] = array_index_59578[41:37];
  assign array_index_59659 = v_p_z__31[literal_59596];
  assign v_p_q__33[0] = array_index_59579[36:32];
  assign v_p_q__33[1] = array_index_59579[41:37];
  assign array_index_59661 = v_p_z__33[literal_59596];
  assign v_p_q__35[0] = array_index_59580[36:32];
  assign v_p_q__35[1] = array_index_59580[41:37];
  assign array_index_59663 = v_p_z__35[literal_59596];
  assign v_p_q__37[0] = array_index_59581[36:32];
  assign v_p_q__37[1] = array_index_59581[41:37];
  assign array_index_59665 = v_p_z__37[literal_59596];
  assign v_p_q__39[0] = array_index_59582[36:32];
  assign v_p_q__39[1] = array_index_59582[41:37];
  assign array_index_59667 = v_p_z__39[literal_59596];
  assign v_p_q__41[0] = array_index_59583[36:32];
  assign v_p_q__41[1] = array_index_59583[41:37];
  assign array_index_59669 = v_p_z__41[literal_59596];
  assign v_p_q__43[0] = array_index_59584[36:32];
  assign v_p_q__43[1] = array_index_59584[41:37];
  assign array_index_59671 = v_p_z__43[literal_59596];
  assign v_p_q__45[0] = array_index_59585[36:32];
  assign v_p_q__45[1] = array_index_59585[41:37];
  assign array_index_59673 = v_p_z__45[literal_59596];
  assign v_p_q__47[0] = array_index_59586[36:32];
  assign v_p_q__47[1] = array_index_59586[41:37];
  assign array_index_59675 = v_p_z__47[literal_59596];
  assign v_p_q__49[0] = array_index_59587[36:32];
  assign v_p_q__49[1] = array_index_59587[41:37];
  assign array_index_59677 = v_p_z__49[literal_59596];
  assign v_p_q__51[0] = array_index_59588[36:32];
  assign v_p_q__51[1] = array_index_59588[41:37];
  assign array_index_59679 = v_p_z__51[literal_59596];
  assign v_p_q__53[0] = array_index_59589[36:32];
  assign v_p_q__53[1] = array_index_59589[41:37];
  assign array_index_59681 = v_p_z__53[literal_59596];
  assign v_p_q__55[0] = array_index_59590[36:32];
  assign v_p_q__55[1] = array_index_59590[41:37];
  assign array_index_59683 = v_p_z__55[literal_59596];
  assign v_p_q__57[0] = array_index_59591[36:32];
  assign v_p_q__57[1] = array_index_59591[41:37];
  assign array_index_59685 = v_p_z__57[literal_59596];
  assign v_p_q__59[0] = array_index_59592[36:32];
  assign v_p_q__59[1] = array_index_59592[41:37];
  assign array_index_59687 = v_p_z__59[literal_59596];
  assign v_p_q__61[0] = array_index_59593[36:32];
  assign v_p_q__61[1] = array_index_59593[41:37];
  assign array_index_59689 = v_p_z__61[literal_59596];
  assign v_p_q__63[0] = array_index_59594[36:32];
  assign v_p_q__63[1] = array_index_59594[41:37];
  assign array_index_59691 = v_p_z__63[literal_59596];
  assign literal_59692 = 1'h1;
  assign array_index_59693 = v_p_q__1[literal_59596];
  assign concat_59694 = {literal_59596, array_index_59629};
  assign array_index_59695 = v_p_q__3[literal_59596];
  assign concat_59696 = {literal_59596, array_index_59631};
  assign array_index_59697 = v_p_q__5[literal_59596];
  assign concat_59698 = {literal_59596, array_index_59633};
  assign array_index_59699 = v_p_q__7[literal_59596];
  assign concat_59700 = {literal_59596, array_index_59635};
  assign array_index_59701 = v_p_q__9[literal_59596];
  assign concat_59702 = {literal_59596, array_index_59637};
  assign array_index_59703 = v_p_q__11[literal_59596];
  assign concat_59704 = {literal_59596, array_index_59639};
  assign array_index_59705 = v_p_q__13[literal_59596];
  assign concat_59706 = {literal_59596, array_index_59641};
  assign array_index_59707 = v_p_q__15[literal_59596];
  assign concat_59708 = {literal_59596, array_index_59643};
  assign array_index_59709 = v_p_q__17[literal_59596];
  assign concat_59710 = {literal_59596, array_index_59645};
  assign array_index_59711 = v_p_q__19[literal_59596];
  assign concat_59712 = {literal_59596, array_index_59647};
  assign array_index_59713 = v_p_q__21[literal_59596];
  assign concat_59714 = {literal_59596, array_index_59649};
  assign array_index_59715 = v_p_q__23[literal_59596];
  assign concat_59716 = {literal_59596, array_index_59651};
  assign array_index_59717 = v_p_q__25[literal_59596];
  assign concat_59718 = {literal_59596, array_index_59653};
  assign array_index_59719 = v_p_q__27[literal_59596];
  assign concat_59720 = {literal_59596, array_index_59655};
  assign array_index_59721 = v_p_q__29[literal_59596];
  assign concat_59722 = {literal_59596, array_index_59657};
  assign array_index_59723 = v_p_q__31[literal_59596];
  assign concat_59724 = {literal_59596, array_index_59659};
  assign array_index_59725 = v_p_q__33[literal_59596];
  assign concat_59726 = {literal_59596, array_index_59661};
  assign array_index_59727 = v_p_q__35[literal_59596];
  assign concat_59728 = {literal_59596, array_index_59663};
  assign array_index_59729 = v_p_q__37[literal_59596];
  assign concat_59730 = {literal_59596, array_index_59665};
  assign array_index_59731 = v_p_q__39[literal_59596];
  assign concat_59732 = {literal_59596, array_index_59667};
  assign array_index_59733 = v_p_q__41[literal_59596];
  assign concat_59734 = {literal_59596, array_index_59669};
  assign array_index_59735 = v_p_q__43[literal_59596];
  assign concat_59736 = {literal_59596, array_index_59671};
  assign array_index_59737 = v_p_q__45[literal_59596];
  assign concat_59738 = {literal_59596, array_index_59673};
  assign array_index_59739 = v_p_q__47[literal_59596];
  assign concat_59740 = {literal_59596, array_index_59675};
  assign array_index_59741 = v_p_q__49[literal_59596];
  assign concat_59742 = {literal_59596, array_index_59677};
  assign array_index_59743 = v_p_q__51[literal_59596];
  assign concat_59744 = {literal_59596, array_index_59679};
  assign array_index_59745 = v_p_q__53[literal_59596];
  assign concat_59746 = {literal_59596, array_index_59681};
  assign array_index_59747 = v_p_q__55[literal_59596];
  assign concat_59748 = {literal_59596, array_index_59683};
  assign array_index_59749 = v_p_q__57[literal_59596];
  assign concat_59750 = {literal_59596, array_index_59685};
  assign array_index_59751 = v_p_q__59[literal_59596];
  assign concat_59752 = {literal_59596, array_index_59687};
  assign array_index_59753 = v_p_q__61[literal_59596];
  assign concat_59754 = {literal_59596, array_index_59689};
  assign array_index_59755 = v_p_q__63[literal_59596];
  assign concat_59756 = {literal_59596, array_index_59691};
  assign array_index_59757 = v_p_z__1[literal_59692];
  assign sub_59758 = array_index_59693 - concat_59694;
  assign array_index_59759 = v_p_z__3[literal_59692];
  assign sub_59760 = array_index_59695 - concat_59696;
  assign array_index_59761 = v_p_z__5[literal_59692];
  assign sub_59762 = array_index_59697 - concat_59698;
  assign array_index_59763 = v_p_z__7[literal_59692];
  assign sub_59764 = array_index_59699 - concat_59700;
  assign array_index_59765 = v_p_z__9[literal_59692];
  assign sub_59766 = array_index_59701 - concat_59702;
  assign array_index_59767 = v_p_z__11[literal_59692];
  assign sub_59768 = array_index_59703 - concat_59704;
  assign array_index_59769 = v_p_z__13[literal_59692];
  assign sub_59770 = array_index_59705 - concat_59706;
  assign array_index_59771 = v_p_z__15[literal_59692];
  assign sub_59772 = array_index_59707 - concat_59708;
  assign array_index_59773 = v_p_z__17[literal_59692];
  assign sub_59774 = array_index_59709 - concat_59710;
  assign array_index_59775 = v_p_z__19[literal_59692];
  assign sub_59776 = array_index_59711 - concat_59712;
  assign array_index_59777 = v_p_z__21[literal_59692];
  assign sub_59778 = array_index_59713 - concat_59714;
  assign array_index_59779 = v_p_z__23[literal_59692];
  assign sub_59780 = array_index_59715 - concat_59716;
  assign array_index_59781 = v_p_z__25[literal_59692];
  assign sub_59782 = array_index_59717 - concat_59718;
  assign array_index_59783 = v_p_z__27[literal_59692];
  assign sub_59784 = array_index_59719 - concat_59720;
  assign array_index_59785 = v_p_z__29[literal_59692];
  assign sub_59786 = array_index_59721 - concat_59722;
  assign array_index_59787 = v_p_z__31[literal_59692];
  assign sub_59788 = array_index_59723 - concat_59724;
  assign array_index_59789 = v_p_z__33[literal_59692];
  assign sub_59790 = array_index_59725 - concat_59726;
  assign array_index_59791 = v_p_z__35[literal_59692];
  assign sub_59792 = array_index_59727 - concat_59728;
  assign array_index_59793 = v_p_z__37[literal_59692];
  assign sub_59794 = array_index_59729 - concat_59730;
  assign array_index_59795 = v_p_z__39[literal_59692];
  assign sub_59796 = array_index_59731 - concat_59732;
  assign array_index_59797 = v_p_z__41[literal_59692];
  assign sub_59798 = array_index_59733 - concat_59734;
  assign array_index_59799 = v_p_z__43[literal_59692];
  assign sub_59800 = array_index_59735 - concat_59736;
  assign array_index_59801 = v_p_z__45[literal_59692];
  assign sub_59802 = array_index_59737 - concat_59738;
  assign array_index_59803 = v_p_z__47[literal_59692];
  assign sub_59804 = array_index_59739 - concat_59740;
  assign array_index_59805 = v_p_z__49[literal_59692];
  assign sub_59806 = array_index_59741 - concat_59742;
  assign array_index_59807 = v_p_z__51[literal_59692];
  assign sub_59808 = array_index_59743 - concat_59744;
  assign array_index_59809 = v_p_z__53[literal_59692];
  assign sub_59810 = array_index_59745 - concat_59746;
  assign array_index_59811 = v_p_z__55[literal_59692];
  assign sub_59812 = array_index_59747 - concat_59748;
  assign array_index_59813 = v_p_z__57[literal_59692];
  assign sub_59814 = array_index_59749 - concat_59750;
  assign array_index_59815 = v_p_z__59[literal_59692];
  assign sub_59816 = array_index_59751 - concat_59752;
  assign array_index_59817 = v_p_z__61[literal_59692];
  assign sub_59818 = array_index_59753 - concat_59754;
  assign array_index_59819 = v_p_z__63[literal_59692];
  assign sub_59820 = array_index_59755 - concat_59756;
  assign array_index_59821 = v_p_q__1[literal_59692];
  assign concat_59822 = {literal_59596, array_index_59757};
  assign sign_ext_59823 = {{20{sub_59758[4]}}, sub_59758};
  assign v_p_a__1 = array_index_59563[7:0];
  assign array_index_59825 = v_p_q__3[literal_59692];
  assign concat_59826 = {literal_59596, array_index_59759};
  assign sign_ext_59827 = {{20{sub_59760[4]}}, sub_59760};
  assign v_p_a__3 = array_index_59564[7:0];
  assign array_index_59829 = v_p_q__5[literal_59692];
  assign concat_59830 = {literal_59596, array_index_59761};
  assign sign_ext_59831 = {{20{sub_59762[4]}}, sub_59762};
  assign v_p_a__5 = array_index_59565[7:0];
  assign array_index_59833 = v_p_q__7[literal_59692];
  assign concat_59834 = {literal_59596, array_index_59763};
  assign sign_ext_59835 = {{20{sub_59764[4]}}, sub_59764};
  assign v_p_a__7 = array_index_59566[7:0];
  assign array_index_59837 = v_p_q__9[literal_59692];
  assign concat_59838 = {literal_59596, array_index_59765};
  assign sign_ext_59839 = {{20{sub_59766[4]}}, sub_59766};
  assign v_p_a__9 = array_index_59567[7:0];
  assign array_index_59841 = v_p_q__11[literal_59692];
  assign concat_59842 = {literal_59596, array_index_59767};
  assign sign_ext_59843 = {{20{sub_59768[4]}}, sub_59768};
  assign v_p_a__11 = array_index_59568[7:0];
  assign array_index_59845 = v_p_q__13[literal_59692];
  assign concat_59846 = {literal_59596, array_index_59769};
  assign sign_ext_59847 = {{20{sub_59770[4]}}, sub_59770};
  assign v_p_a__13 = array_index_59569[7:0];
  assign array_index_59849 = v_p_q__15[literal_59692];
  assign concat_59850 = {literal_59596, array_index_59771};
  assign sign_ext_59851 = {{20{sub_59772[4]}}, sub_59772};
  assign v_p_a__15 = array_index_59570[7:0];
  assign array_index_59853 = v_p_q__17[literal_59692];
  assign concat_59854 = {literal_59596, array_index_59773};
  assign sign_ext_59855 = {{20{sub_59774[4]}}, sub_59774};
  assign v_p_a__17 = array_index_59571[7:0];
  assign array_index_59857 = v_p_q__19[literal_59692];
  assign concat_59858 = {literal_59596, array_index_59775};
  assign sign_ext_59859 = {{20{sub_59776[4]}}, sub_59776};
  assign v_p_a__19 = array_index_59572[7:0];
  assign array_index_59861 = v_p_q__21[literal_59692];
  assign concat_59862 = {literal_59596, array_index_59777};
  assign sign_ext_59863 = {{20{sub_59778[4]}}, sub_59778};
  assign v_p_a__21 = array_index_59573[7:0];
  assign array_index_59865 = v_p_q__23[literal_59692];
  assign concat_59866 = {literal_59596, array_index_59779};
  assign sign_ext_59867 = {{20{sub_59780[4]}}, sub_59780};
  assign v_p_a__23 = array_index_59574[7:0];
  assign array_index_59869 = v_p_q__25[literal_59692];
  assign concat_59870 = {literal_59596, array_index_59781};
  assign sign_ext_59871 = {{20{sub_59782[4]}}, sub_59782};
  assign v_p_a__25 = array_index_59575[7:0];
  assign array_index_59873 = v_p_q__27[literal_59692];
  assign concat_59874 = {literal_59596, array_index_59783};
  assign sign_ext_59875 = {{20{sub_59784[4]}}, sub_59784};
  assign v_p_a__27 = array_index_59576[7:0];
  assign array_index_59877 = v_p_q__29[literal_59692];
  assign concat_59878 = {literal_59596, array_index_59785};
  assign sign_ext_59879 = {{20{sub_59786[4]}}, sub_59786};
  assign v_p_a__29 = array_index_59577[7:0];
  assign array_index_59881 = v_p_q__31[literal_59692];
  assign concat_59882 = {literal_59596, array_index_59787};
  assign sign_ext_59883 = {{20{sub_59788[4]}}, sub_59788};
  assign v_p_a__31 = array_index_59578[7:0];
  assign array_index_59885 = v_p_q__33[literal_59692];
  assign concat_59886 = {literal_59596, array_index_59789};
  assign sign_ext_59887 = {{20{sub_59790[4]}}, sub_59790};
  assign v_p_a__33 = array_index_59579[7:0];
  assign array_index_59889 = v_p_q__35[literal_59692];
  assign concat_59890 = {literal_59596, array_index_59791};
  assign sign_ext_59891 = {{20{sub_59792[4]}}, sub_59792};
  assign v_p_a__35 = array_index_59580[7:0];
  assign array_index_59893 = v_p_q__37[literal_59692];
  assign concat_59894 = {literal_59596, array_index_59793};
  assign sign_ext_59895 = {{20{sub_59794[4]}}, sub_59794};
  assign v_p_a__37 = array_index_59581[7:0];
  assign array_index_59897 = v_p_q__39[literal_59692];
  assign concat_59898 = {literal_59596, array_index_59795};
  assign sign_ext_59899 = {{20{sub_59796[4]}}, sub_59796};
  assign v_p_a__39 = array_index_59582[7:0];
  assign array_index_59901 = v_p_q__41[literal_59692];
  assign concat_59902 = {literal_59596, array_index_59797};
  assign sign_ext_59903 = {{20{sub_59798[4]}}, sub_59798};
  assign v_p_a__41 = array_index_59583[7:0];
  assign array_index_59905 = v_p_q__43[literal_59692];
  assign concat_59906 = {literal_59596, array_index_59799};
  assign sign_ext_59907 = {{20{sub_59800[4]}}, sub_59800};
  assign v_p_a__43 = array_index_59584[7:0];
  assign array_index_59909 = v_p_q__45[literal_59692];
  assign concat_59910 = {literal_59596, array_index_59801};
  assign sign_ext_59911 = {{20{sub_59802[4]}}, sub_59802};
  assign v_p_a__45 = array_index_59585[7:0];
  assign array_index_59913 = v_p_q__47[literal_59692];
  assign concat_59914 = {literal_59596, array_index_59803};
  assign sign_ext_59915 = {{20{sub_59804[4]}}, sub_59804};
  assign v_p_a__47 = array_index_59586[7:0];
  assign array_index_59917 = v_p_q__49[literal_59692];
  assign concat_59918 = {literal_59596, array_index_59805};
  assign sign_ext_59919 = {{20{sub_59806[4]}}, sub_59806};
  assign v_p_a__49 = array_index_59587[7:0];
  assign array_index_59921 = v_p_q__51[literal_59692];
  assign concat_59922 = {literal_59596, array_index_59807};
  assign sign_ext_59923 = {{20{sub_59808[4]}}, sub_59808};
  assign v_p_a__51 = array_index_59588[7:0];
  assign array_index_59925 = v_p_q__53[literal_59692];
  assign concat_59926 = {literal_59596, array_index_59809};
  assign sign_ext_59927 = {{20{sub_59810[4]}}, sub_59810};
  assign v_p_a__53 = array_index_59589[7:0];
  assign array_index_59929 = v_p_q__55[literal_59692];
  assign concat_59930 = {literal_59596, array_index_59811};
  assign sign_ext_59931 = {{20{sub_59812[4]}}, sub_59812};
  assign v_p_a__55 = array_index_59590[7:0];
  assign array_index_59933 = v_p_q__57[literal_59692];
  assign concat_59934 = {literal_59596, array_index_59813};
  assign sign_ext_59935 = {{20{sub_59814[4]}}, sub_59814};
  assign v_p_a__57 = array_index_59591[7:0];
  assign array_index_59937 = v_p_q__59[literal_59692];
  assign concat_59938 = {literal_59596, array_index_59815};
  assign sign_ext_59939 = {{20{sub_59816[4]}}, sub_59816};
  assign v_p_a__59 = array_index_59592[7:0];
  assign array_index_59941 = v_p_q__61[literal_59692];
  assign concat_59942 = {literal_59596, array_index_59817};
  assign sign_ext_59943 = {{20{sub_59818[4]}}, sub_59818};
  assign v_p_a__61 = array_index_59593[7:0];
  assign array_index_59945 = v_p_q__63[literal_59692];
  assign concat_59946 = {literal_59596, array_index_59819};
  assign sign_ext_59947 = {{20{sub_59820[4]}}, sub_59820};
  assign v_p_a__63 = array_index_59594[7:0];
  assign v_tag = selected_data[19:0];
  assign sub_59950 = array_index_59821 - concat_59822;
  assign bit_slice_59951 = sign_ext_59823[24:20];
  assign sign_ext_59952 = {{10{v_p_a__1[7]}}, v_p_a__1};
  assign sub_59953 = array_index_59825 - concat_59826;
  assign bit_slice_59954 = sign_ext_59827[24:20];
  assign sign_ext_59955 = {{10{v_p_a__3[7]}}, v_p_a__3};
  assign sub_59956 = array_index_59829 - concat_59830;
  assign bit_slice_59957 = sign_ext_59831[24:20];
  assign sign_ext_59958 = {{10{v_p_a__5[7]}}, v_p_a__5};
  assign sub_59959 = array_index_59833 - concat_59834;
  assign bit_slice_59960 = sign_ext_59835[24:20];
  assign sign_ext_59961 = {{10{v_p_a__7[7]}}, v_p_a__7};
  assign sub_59962 = array_index_59837 - concat_59838;
  assign bit_slice_59963 = sign_ext_59839[24:20];
  assign sign_ext_59964 = {{10{v_p_a__9[7]}}, v_p_a__9};
  assign sub_59965 = array_index_59841 - concat_59842;
  assign bit_slice_59966 = sign_ext_59843[24:20];
  assign sign_ext_59967 = {{10{v_p_a__11[7]}}, v_p_a__11};
  assign sub_59968 = array_index_59845 - concat_59846;
  assign bit_slice_59969 = sign_ext_59847[24:20];
  assign sign_ext_59970 = {{10{v_p_a__13[7]}}, v_p_a__13};
  assign sub_59971 = array_index_59849 - concat_59850;
  assign bit_slice_59972 = sign_ext_59851[24:20];
  assign sign_ext_59973 = {{10{v_p_a__15[7]}}, v_p_a__15};
  assign sub_59974 = array_index_59853 - concat_59854;
  assign bit_slice_59975 = sign_ext_59855[24:20];
  assign sign_ext_59976 = {{10{v_p_a__17[7]}}, v_p_a__17};
  assign sub_59977 = array_index_59857 - concat_59858;
  assign bit_slice_59978 = sign_ext_59859[24:20];
  assign sign_ext_59979 = {{10{v_p_a__19[7]}}, v_p_a__19};
  assign sub_59980 = array_index_59861 - concat_59862;
  assign bit_slice_59981 = sign_ext_59863[24:20];
  assign sign_ext_59982 = {{10{v_p_a__21[7]}}, v_p_a__21};
  assign sub_59983 = array_index_59865 - concat_59866;
  assign bit_slice_59984 = sign_ext_59867[24:20];
  assign sign_ext_59985 = {{10{v_p_a__23[7]}}, v_p_a__23};
  assign sub_59986 = array_index_59869 - concat_59870;
  assign bit_slice_59987 = sign_ext_59871[24:20];
  assign sign_ext_59988 = {{10{v_p_a__25[7]}}, v_p_a__25};
  assign sub_59989 = array_index_59873 - concat_59874;
  assign bit_slice_59990 = sign_ext_59875[24:20];
  assign sign_ext_59991 = {{10{v_p_a__27[7]}}, v_p_a__27};
  assign sub_59992 = array_index_59877 - concat_59878;
  assign bit_slice_59993 = sign_ext_59879[24:20];
  assign sign_ext_59994 = {{10{v_p_a__29[7]}}, v_p_a__29};
  assign sub_59995 = array_index_59881 - concat_59882;
  assign bit_slice_59996 = sign_ext_59883[24:20];
  assign sign_ext_59997 = {{10{v_p_a__31[7]}}, v_p_a__31};
  assign sub_59998 = array_index_59885 - concat_59886;
  assign bit_slice_59999 = sign_ext_59887[24:20];
  assign sign_ext_60000 = {{10{v_p_a__33[7]}}, v_p_a__33};
  assign sub_60001 = array_index_59889 - concat_59890;
  assign bit_slice_60002 = sign_ext_59891[24:20];
  assign sign_ext_60003 = {{10{v_p_a__35[7]}}, v_p_a__35};
  assign sub_60004 = array_index_59893 - concat_59894;
  assign bit_slice_60005 = sign_ext_59895[24:20];
  assign sign_ext_60006 = {{10{v_p_a__37[7]}}, v_p_a__37};
  assign sub_60007 = array_index_59897 - concat_59898;
  assign bit_slice_60008 = sign_ext_59899[24:20];
  assign sign_ext_60009 = {{10{v_p_a__39[7]}}, v_p_a__39};
  assign sub_60010 = array_index_59901 - concat_59902;
  assign bit_slice_60011 = sign_ext_59903[24:20];
  assign sign_ext_60012 = {{10{v_p_a__41[7]}}, v_p_a__41};
  assign sub_60013 = array_index_59905 - concat_59906;
  assign bit_slice_60014 = sign_ext_59907[24:20];
  assign sign_ext_60015 = {{10{v_p_a__43[7]}}, v_p_a__43};
  assign sub_60016 = array_index_59909 - concat_59910;
  assign bit_slice_60017 = sign_ext_59911[24:20];
  assign sign_ext_60018 = {{10{v_p_a__45[7]}}, v_p_a__45};
  assign sub_60019 = array_index_59913 - concat_59914;
  assign bit_slice_60020 = sign_ext_59915[24:20];
  assign sign_ext_60021 = {{10{v_p_a__47[7]}}, v_p_a__47};
  assign sub_60022 = array_index_59917 - concat_59918;
  assign bit_slice_60023 = sign_ext_59919[24:20];
  assign sign_ext_60024 = {{10{v_p_a__49[7]}}, v_p_a__49};
  assign sub_60025 = array_index_59921 - concat_59922;
  assign bit_slice_60026 = sign_ext_59923[24:20];
  assign sign_ext_60027 = {{10{v_p_a__51[7]}}, v_p_a__51};
  assign sub_60028 = array_index_59925 - concat_59926;
  assign bit_slice_60029 = sign_ext_59927[24:20];
  assign sign_ext_60030 = {{10{v_p_a__53[7]}}, v_p_a__53};
  assign sub_60031 = array_index_59929 - concat_59930;
  assign bit_slice_60032 = sign_ext_59931[24:20];
  assign sign_ext_60033 = {{10{v_p_a__55[7]}}, v_p_a__55};
  assign sub_60034 = array_index_59933 - concat_59934;
  assign bit_slice_60035 = sign_ext_59935[24:20];
  assign sign_ext_60036 = {{10{v_p_a__57[7]}}, v_p_a__57};
  assign sub_60037 = array_index_59937 - concat_59938;
  assign bit_slice_60038 = sign_ext_59939[24:20];
  assign sign_ext_60039 = {{10{v_p_a__59[7]}}, v_p_a__59};
  assign sub_60040 = array_index_59941 - concat_59942;
  assign bit_slice_60041 = sign_ext_59943[24:20];
  assign sign_ext_60042 = {{10{v_p_a__61[7]}}, v_p_a__61};
  assign sub_60043 = array_index_59945 - concat_59946;
  assign bit_slice_60044 = sign_ext_59947[24:20];
  assign sign_ext_60045 = {{10{v_p_a__63[7]}}, v_p_a__63};
  assign v_tag_mode = v_tag[19:17];
  assign literal_60047 = 3'h2;
  assign add_60048 = sub_59950 + bit_slice_59951;
  assign bit_slice_60049 = sign_ext_59823[19:0];
  assign v_p_eight__1 = array_index_59563[23:16];
  assign v_p_b__1 = array_index_59563[15:8];
  assign bit_slice_60052 = sign_ext_59952[17:10];
  assign add_60053 = sub_59953 + bit_slice_59954;
  assign bit_slice_60054 = sign_ext_59827[19:0];
  assign v_p_eight__3 = array_index_59564[23:16];
  assign v_p_b__3 = array_index_59564[15:8];
  assign bit_slice_60057 = sign_ext_59955[17:10];
  assign add_60058 = sub_59956 + bit_slice_59957;
  assign bit_slice_60059 = sign_ext_59831[19:0];
  assign v_p_eight__5 = array_index_59565[23:16];
  assign v_p_b__5 = array_index_59565[15:8];
  assign bit_slice_60062 = sign_ext_59958[17:10];
  assign add_60063 = sub_59959 + bit_slice_59960;
  assign bit_slice_60064 = sign_ext_59835[19:0];
  assign v_p_eight__7 = array_index_59566[23:16];
  assign v_p_b__7 = array_index_59566[15:8];
  assign bit_slice_60067 = sign_ext_59961[17:10];
  assign add_60068 = sub_59962 + bit_slice_59963;
  assign bit_slice_60069 = sign_ext_59839[19:0];
  assign v_p_eight__9 = array_index_59567[23:16];
  assign v_p_b__9 = array_index_59567[15:8];
  assign bit_slice_60072 = sign_ext_59964[17:10];
  assign add_60073 = sub_59965 + bit_slice_59966;
  assign bit_slice_60074 = sign_ext_59843[19:0];
  assign v_p_eight__11 = array_index_59568[23:16];
  assign v_p_b__11 = array_index_59568[15:8];
  assign bit_slice_60077 = sign_ext_59967[17:10];
  assign add_60078 = sub_59968 + bit_slice_59969;
  assign bit_slice_60079 = sign_ext_59847[19:0];
  assign v_p_eight__13 = array_index_59569[23:16];
  assign v_p_b__13 = array_index_59569[15:8];
  assign bit_slice_60082 = sign_ext_59970[17:10];
  assign add_60083 = sub_59971 + bit_slice_59972;
  assign bit_slice_60084 = sign_ext_59851[19:0];
  assign v_p_eight__15 = array_index_59570[23:16];
  assign v_p_b__15 = array_index_59570[15:8];
  assign bit_slice_60087 = sign_ext_59973[17:10];
  assign add_60088 = sub_59974 + bit_slice_59975;
  assign bit_slice_60089 = sign_ext_59855[19:0];
  assign v_p_eight__17 = array_index_59571[23:16];
  assign v_p_b__17 = array_index_59571[15:8];
  assign bit_slice_60092 = sign_ext_59976[17:10];
  assign add_60093 = sub_59977 + bit_slice_59978;
  assign bit_slice_60094 = sign_ext_59859[19:0];
  assign v_p_eight__19 = array_index_59572[23:16];
  assign v_p_b__19 = array_index_59572[15:8];
  assign bit_slice_60097 = sign_ext_59979[17:10];
  assign add_60098 = sub_59980 + bit_slice_59981;
  assign bit_slice_60099 = sign_ext_59863[19:0];
  assign v_p_eight__21 = array_index_59573[23:16];
  assign v_p_b__21 = array_index_59573[15:8];
  assign bit_slice_60102 = sign_ext_59982[17:10];
  assign add_60103 = sub_59983 + bit_slice_59984;
  assign bit_slice_60104 = sign_ext_59867[19:0];
  assign v_p_eight__23 = array_index_59574[23:16];
  assign v_p_b__23 = array_index_59574[15:8];
  assign bit_slice_60107 = sign_ext_59985[17:10];
  assign add_60108 = sub_59986 + bit_slice_59987;
  assign bit_slice_60109 = sign_ext_59871[19:0];
  assign v_p_eight__25 = array_index_59575[23:16];
  assign v_p_b__25 = array_index_59575[15:8];
  assign bit_slice_60112 = sign_ext_59988[17:10];
  assign add_60113 = sub_59989 + bit_slice_59990;
  assign bit_slice_60114 = sign_ext_59875[19:0];
  assign v_p_eight__27 = array_index_59576[23:16];
  assign v_p_b__27 = array_index_59576[15:8];
  assign bit_slice_60117 = sign_ext_59991[17:10];
  assign add_60118 = sub_59992 + bit_slice_59993;
  assign bit_slice_60119 = sign_ext_59879[19:0];
  assign v_p_eight__29 = array_index_59577[23:16];
  assign v_p_b__29 = array_index_59577[15:8];
  assign bit_slice_60122 = sign_ext_59994[17:10];
  assign add_60123 = sub_59995 + bit_slice_59996;
  assign bit_slice_60124 = sign_ext_59883[19:0];
  assign v_p_eight__31 = array_index_59578[23:16];
  assign v_p_b__31 = array_index_59578[15:8];
  assign bit_slice_60127 = sign_ext_59997[17:10];
  assign add_60128 = sub_59998 + bit_slice_59999;
  assign bit_slice_60129 = sign_ext_59887[19:0];
  assign v_p_eight__33 = array_index_59579[23:16];
  assign v_p_b__33 = array_index_59579[15:8];
  assign bit_slice_60132 = sign_ext_60000[17:10];
  assign add_60133 = sub_60001 + bit_slice_60002;
  assign bit_slice_60134 = sign_ext_59891[19:0];
  assign v_p_eight__35 = array_index_59580[23:16];
  assign v_p_b__35 = array_index_59580[15:8];
  assign bit_slice_60137 = sign_ext_60003[17:10];
  assign add_60138 = sub_60004 + bit_slice_60005;
  assign bit_slice_60139 = sign_ext_59895[19:0];
  assign v_p_eight__37 = array_index_59581[23:16];
  assign v_p_b__37 = array_index_59581[15:8];
  assign bit_slice_60142 = sign_ext_60006[17:10];
  assign add_60143 = sub_60007 + bit_slice_60008;
  assign bit_slice_60144 = sign_ext_59899[19:0];
  assign v_p_eight__39 = array_index_59582[23:16];
  assign v_p_b__39 = array_index_59582[15:8];
  assign bit_slice_60147 = sign_ext_60009[17:10];
  assign add_60148 = sub_60010 + bit_slice_60011;
  assign bit_slice_60149 = sign_ext_59903[19:0];
  assign v_p_eight__41 = array_index_59583[23:16];
  assign v_p_b__41 = array_index_59583[15:8];
  assign bit_slice_60152 = sign_ext_60012[17:10];
  assign add_60153 = sub_60013 + bit_slice_60014;
  assign bit_slice_60154 = sign_ext_59907[19:0];
  assign v_p_eight__43 = array_index_59584[23:16];
  assign v_p_b__43 = array_index_59584[15:8];
  assign bit_slice_60157 = sign_ext_60015[17:10];
  assign add_60158 = sub_60016 + bit_slice_60017;
  assign bit_slice_60159 = sign_ext_59911[19:0];
  assign v_p_eight__45 = array_index_59585[23:16];
  assign v_p_b__45 = array_index_59585[15:8];
  assign bit_slice_60162 = sign_ext_60018[17:10];
  assign add_60163 = sub_60019 + bit_slice_60020;
  assign bit_slice_60164 = sign_ext_59915[19:0];
  assign v_p_eight__47 = array_index_59586[23:16];
  assign v_p_b__47 = array_index_59586[15:8];
  assign bit_slice_60167 = sign_ext_60021[17:10];
  assign add_60168 = sub_60022 + bit_slice_60023;
  assign bit_slice_60169 = sign_ext_59919[19:0];
  assign v_p_eight__49 = array_index_59587[23:16];
  assign v_p_b__49 = array_index_59587[15:8];
  assign bit_slice_60172 = sign_ext_60024[17:10];
  assign add_60173 = sub_60025 + bit_slice_60026;
  assign bit_slice_60174 = sign_ext_59923[19:0];
  assign v_p_eight__51 = array_index_59588[23:16];
  assign v_p_b__51 = array_index_59588[15:8];
  assign bit_slice_60177 = sign_ext_60027[17:10];
  assign add_60178 = sub_60028 + bit_slice_60029;
  assign bit_slice_60179 = sign_ext_59927[19:0];
  assign v_p_eight__53 = array_index_59589[23:16];
  assign v_p_b__53 = array_index_59589[15:8];
  assign bit_slice_60182 = sign_ext_60030[17:10];
  assign add_60183 = sub_60031 + bit_slice_60032;
  assign bit_slice_60184 = sign_ext_59931[19:0];
  assign v_p_eight__55 = array_index_59590[23:16];
  assign v_p_b__55 = array_index_59590[15:8];
  assign bit_slice_60187 = sign_ext_60033[17:10];
  assign add_60188 = sub_60034 + bit_slice_60035;
  assign bit_slice_60189 = sign_ext_59935[19:0];
  assign v_p_eight__57 = array_index_59591[23:16];
  assign v_p_b__57 = array_index_59591[15:8];
  assign bit_slice_60192 = sign_ext_60036[17:10];
  assign add_60193 = sub_60037 + bit_slice_60038;
  assign bit_slice_60194 = sign_ext_59939[19:0];
  assign v_p_eight__59 = array_index_59592[23:16];
  assign v_p_b__59 = array_index_59592[15:8];
  assign bit_slice_60197 = sign_ext_60039[17:10];
  assign add_60198 = sub_60040 + bit_slice_60041;
  assign bit_slice_60199 = sign_ext_59943[19:0];
  assign v_p_eight__61 = array_index_59593[23:16];
  assign v_p_b__61 = array_index_59593[15:8];
  assign bit_slice_60202 = sign_ext_60042[17:10];
  assign add_60203 = sub_60043 + bit_slice_60044;
  assign bit_slice_60204 = sign_ext_59947[19:0];
  assign v_p_eight__63 = array_index_59594[23:16];
  assign v_p_b__63 = array_index_59594[15:8];
  assign bit_slice_60207 = sign_ext_60045[17:10];
  assign eq_60208 = v_tag_mode == literal_60047;
  assign concat_60209 = {add_60048, bit_slice_60049};
  assign sign_ext_60210 = {{17{v_p_eight__1[7]}}, v_p_eight__1};
  assign add_60211 = v_p_b__1 + bit_slice_60052;
  assign bit_slice_60212 = sign_ext_59952[9:0];
  assign concat_60213 = {add_60053, bit_slice_60054};
  assign sign_ext_60214 = {{17{v_p_eight__3[7]}}, v_p_eight__3};
  assign add_60215 = v_p_b__3 + bit_slice_60057;
  assign bit_slice_60216 = sign_ext_59955[9:0];
  assign concat_60217 = {add_60058, bit_slice_60059};
  assign sign_ext_60218 = {{17{v_p_eight__5[7]}}, v_p_eight__5};
  assign add_60219 = v_p_b__5 + bit_slice_60062;
  assign bit_slice_60220 = sign_ext_59958[9:0];
  assign concat_60221 = {add_60063, bit_slice_60064};
  assign sign_ext_60222 = {{17{v_p_eight__7[7]}}, v_p_eight__7};
  assign add_60223 = v_p_b__7 + bit_slice_60067;
  assign bit_slice_60224 = sign_ext_59961[9:0];
  assign concat_60225 = {add_60068, bit_slice_60069};
  assign sign_ext_60226 = {{17{v_p_eight__9[7]}}, v_p_eight__9};
  assign add_60227 = v_p_b__9 + bit_slice_60072;
  assign bit_slice_60228 = sign_ext_59964[9:0];
  assign concat_60229 = {add_60073, bit_slice_60074};
  assign sign_ext_60230 = {{17{v_p_eight__11[7]}}, v_p_eight__11};
  assign add_60231 = v_p_b__11 + bit_slice_60077;
  assign bit_slice_60232 = sign_ext_59967[9:0];
  assign concat_60233 = {add_60078, bit_slice_60079};
  assign sign_ext_60234 = {{17{v_p_eight__13[7]}}, v_p_eight__13};
  assign add_60235 = v_p_b__13 + bit_slice_60082;
  assign bit_slice_60236 = sign_ext_59970[9:0];
  assign concat_60237 = {add_60083, bit_slice_60084};
  assign sign_ext_60238 = {{17{v_p_eight__15[7]}}, v_p_eight__15};
  assign add_60239 = v_p_b__15 + bit_slice_60087;
  assign bit_slice_60240 = sign_ext_59973[9:0];
  assign concat_60241 = {add_60088, bit_slice_60089};
  assign sign_ext_60242 = {{17{v_p_eight__17[7]}}, v_p_eight__17};
  assign add_60243 = v_p_b__17 + bit_slice_60092;
  assign bit_slice_60244 = sign_ext_59976[9:0];
  assign concat_60245 = {add_60093, bit_slice_60094};
  assign sign_ext_60246 = {{17{v_p_eight__19[7]}}, v_p_eight__19};
  assign add_60247 = v_p_b__19 + bit_slice_60097;
  assign bit_slice_60248 = sign_ext_59979[9:0];
  assign concat_60249 = {add_60098, bit_slice_60099};
  assign sign_ext_60250 = {{17{v_p_eight__21[7]}}, v_p_eight__21};
  assign add_60251 = v_p_b__21 + bit_slice_60102;
  assign bit_slice_60252 = sign_ext_59982[9:0];
  assign concat_60253 = {add_60103, bit_slice_60104};
  assign sign_ext_60254 = {{17{v_p_eight__23[7]}}, v_p_eight__23};
  assign add_60255 = v_p_b__23 + bit_slice_60107;
  assign bit_slice_60256 = sign_ext_59985[9:0];
  assign concat_60257 = {add_60108, bit_slice_60109};
  assign sign_ext_60258 = {{17{v_p_eight__25[7]}}, v_p_eight__25};
  assign add_60259 = v_p_b__25 + bit_slice_60112;
  assign bit_slice_60260 = sign_ext_59988[9:0];
  assign concat_60261 = {add_60113, bit_slice_60114};
  assign sign_ext_60262 = {{17{v_p_eight__27[7]}}, v_p_eight__27};
  assign add_60263 = v_p_b__27 + bit_slice_60117;
  assign bit_slice_60264 = sign_ext_59991[9:0];
  assign concat_60265 = {add_60118, bit_slice_60119};
  assign sign_ext_60266 = {{17{v_p_eight__29[7]}}, v_p_eight__29};
  assign add_60267 = v_p_b__29 + bit_slice_60122;
  assign bit_slice_60268 = sign_ext_59994[9:0];
  assign concat_60269 = {add_60123, bit_slice_60124};
  assign sign_ext_60270 = {{17{v_p_eight__31[7]}}, v_p_eight__31};
  assign add_60271 = v_p_b__31 + bit_slice_60127;
  assign bit_slice_60272 = sign_ext_59997[9:0];
  assign concat_60273 = {add_60128, bit_slice_60129};
  assign sign_ext_60274 = {{17{v_p_eight__33[7]}}, v_p_eight__33};
  assign add_60275 = v_p_b__33 + bit_slice_60132;
  assign bit_slice_60276 = sign_ext_60000[9:0];
  assign concat_60277 = {add_60133, bit_slice_60134};
  assign sign_ext_60278 = {{17{v_p_eight__35[7]}}, v_p_eight__35};
  assign add_60279 = v_p_b__35 + bit_slice_60137;
  assign bit_slice_60280 = sign_ext_60003[9:0];
  assign concat_60281 = {add_60138, bit_slice_60139};
  assign sign_ext_60282 = {{17{v_p_eight__37[7]}}, v_p_eight__37};
  assign add_60283 = v_p_b__37 + bit_slice_60142;
  assign bit_slice_60284 = sign_ext_60006[9:0];
  assign concat_60285 = {add_60143, bit_slice_60144};
  assign sign_ext_60286 = {{17{v_p_eight__39[7]}}, v_p_eight__39};
  assign add_60287 = v_p_b__39 + bit_slice_60147;
  assign bit_slice_60288 = sign_ext_60009[9:0];
  assign concat_60289 = {add_60148, bit_slice_60149};
  assign sign_ext_60290 = {{17{v_p_eight__41[7]}}, v_p_eight__41};
  assign add_60291 = v_p_b__41 + bit_slice_60152;
  assign bit_slice_60292 = sign_ext_60012[9:0];
  assign concat_60293 = {add_60153, bit_slice_60154};
  assign sign_ext_60294 = {{17{v_p_eight__43[7]}}, v_p_eight__43};
  assign add_60295 = v_p_b__43 + bit_slice_60157;
  assign bit_slice_60296 = sign_ext_60015[9:0];
  assign concat_60297 = {add_60158, bit_slice_60159};
  assign sign_ext_60298 = {{17{v_p_eight__45[7]}}, v_p_eight__45};
  assign add_60299 = v_p_b__45 + bit_slice_60162;
  assign bit_slice_60300 = sign_ext_60018[9:0];
  assign concat_60301 = {add_60163, bit_slice_60164};
  assign sign_ext_60302 = {{17{v_p_eight__47[7]}}, v_p_eight__47};
  assign add_60303 = v_p_b__47 + bit_slice_60167;
  assign bit_slice_60304 = sign_ext_60021[9:0];
  assign concat_60305 = {add_60168, bit_slice_60169};
  assign sign_ext_60306 = {{17{v_p_eight__49[7]}}, v_p_eight__49};
  assign add_60307 = v_p_b__49 + bit_slice_60172;
  assign bit_slice_60308 = sign_ext_60024[9:0];
  assign concat_60309 = {add_60173, bit_slice_60174};
  assign sign_ext_60310 = {{17{v_p_eight__51[7]}}, v_p_eight__51};
  assign add_60311 = v_p_b__51 + bit_slice_60177;
  assign bit_slice_60312 = sign_ext_60027[9:0];
  assign concat_60313 = {add_60178, bit_slice_60179};
  assign sign_ext_60314 = {{17{v_p_eight__53[7]}}, v_p_eight__53};
  assign add_60315 = v_p_b__53 + bit_slice_60182;
  assign bit_slice_60316 = sign_ext_60030[9:0];
  assign concat_60317 = {add_60183, bit_slice_60184};
  assign sign_ext_60318 = {{17{v_p_eight__55[7]}}, v_p_eight__55};
  assign add_60319 = v_p_b__55 + bit_slice_60187;
  assign bit_slice_60320 = sign_ext_60033[9:0];
  assign concat_60321 = {add_60188, bit_slice_60189};
  assign sign_ext_60322 = {{17{v_p_eight__57[7]}}, v_p_eight__57};
  assign add_60323 = v_p_b__57 + bit_slice_60192;
  assign bit_slice_60324 = sign_ext_60036[9:0];
  assign concat_60325 = {add_60193, bit_slice_60194};
  assign sign_ext_60326 = {{17{v_p_eight__59[7]}}, v_p_eight__59};
  assign add_60327 = v_p_b__59 + bit_slice_60197;
  assign bit_slice_60328 = sign_ext_60039[9:0];
  assign concat_60329 = {add_60198, bit_slice_60199};
  assign sign_ext_60330 = {{17{v_p_eight__61[7]}}, v_p_eight__61};
  assign add_60331 = v_p_b__61 + bit_slice_60202;
  assign bit_slice_60332 = sign_ext_60042[9:0];
  assign concat_60333 = {add_60203, bit_slice_60204};
  assign sign_ext_60334 = {{17{v_p_eight__63[7]}}, v_p_eight__63};
  assign add_60335 = v_p_b__63 + bit_slice_60207;
  assign bit_slice_60336 = sign_ext_60045[9:0];
  assign w = eq_60208 ? sign_ext_60210 : concat_60209;
  assign concat_60338 = {add_60211, bit_slice_60212};
  assign w__1 = eq_60208 ? sign_ext_60214 : concat_60213;
  assign concat_60340 = {add_60215, bit_slice_60216};
  assign w__2 = eq_60208 ? sign_ext_60218 : concat_60217;
  assign concat_60342 = {add_60219, bit_slice_60220};
  assign w__3 = eq_60208 ? sign_ext_60222 : concat_60221;
  assign concat_60344 = {add_60223, bit_slice_60224};
  assign w__4 = eq_60208 ? sign_ext_60226 : concat_60225;
  assign concat_60346 = {add_60227, bit_slice_60228};
  assign w__5 = eq_60208 ? sign_ext_60230 : concat_60229;
  assign concat_60348 = {add_60231, bit_slice_60232};
  assign w__6 = eq_60208 ? sign_ext_60234 : concat_60233;
  assign concat_60350 = {add_60235, bit_slice_60236};
  assign w__7 = eq_60208 ? sign_ext_60238 : concat_60237;
  assign concat_60352 = {add_60239, bit_slice_60240};
  assign w__8 = eq_60208 ? sign_ext_60242 : concat_60241;
  assign concat_60354 = {add_60243, bit_slice_60244};
  assign w__9 = eq_60208 ? sign_ext_60246 : concat_60245;
  assign concat_60356 = {add_60247, bit_slice_60248};
  assign w__10 = eq_60208 ? sign_ext_60250 : concat_60249;
  assign concat_60358 = {add_60251, bit_slice_60252};
  assign w__11 = eq_60208 ? sign_ext_60254 : concat_60253;
  assign concat_60360 = {add_60255, bit_slice_60256};
  assign w__12 = eq_60208 ? sign_ext_60258 : concat_60257;
  assign concat_60362 = {add_60259, bit_slice_60260};
  assign w__13 = eq_60208 ? sign_ext_60262 : concat_60261;
  assign concat_60364 = {add_60263, bit_slice_60264};
  assign w__14 = eq_60208 ? sign_ext_60266 : concat_60265;
  assign concat_60366 = {add_60267, bit_slice_60268};
  assign w__15 = eq_60208 ? sign_ext_60270 : concat_60269;
  assign concat_60368 = {add_60271, bit_slice_60272};
  assign w__16 = eq_60208 ? sign_ext_60274 : concat_60273;
  assign concat_60370 = {add_60275, bit_slice_60276};
  assign w__17 = eq_60208 ? sign_ext_60278 : concat_60277;
  assign concat_60372 = {add_60279, bit_slice_60280};
  assign w__18 = eq_60208 ? sign_ext_60282 : concat_60281;
  assign concat_60374 = {add_60283, bit_slice_60284};
  assign w__19 = eq_60208 ? sign_ext_60286 : concat_60285;
  assign concat_60376 = {add_60287, bit_slice_60288};
  assign w__20 = eq_60208 ? sign_ext_60290 : concat_60289;
  assign concat_60378 = {add_60291, bit_slice_60292};
  assign w__21 = eq_60208 ? sign_ext_60294 : concat_60293;
  assign concat_60380 = {add_60295, bit_slice_60296};
  assign w__22 = eq_60208 ? sign_ext_60298 : concat_60297;
  assign concat_60382 = {add_60299, bit_slice_60300};
  assign w__23 = eq_60208 ? sign_ext_60302 : concat_60301;
  assign concat_60384 = {add_60303, bit_slice_60304};
  assign w__24 = eq_60208 ? sign_ext_60306 : concat_60305;
  assign concat_60386 = {add_60307, bit_slice_60308};
  assign w__25 = eq_60208 ? sign_ext_60310 : concat_60309;
  assign concat_60388 = {add_60311, bit_slice_60312};
  assign w__26 = eq_60208 ? sign_ext_60314 : concat_60313;
  assign concat_60390 = {add_60315, bit_slice_60316};
  assign w__27 = eq_60208 ? sign_ext_60318 : concat_60317;
  assign concat_60392 = {add_60319, bit_slice_60320};
  assign w__28 = eq_60208 ? sign_ext_60322 : concat_60321;
  assign concat_60394 = {add_60323, bit_slice_60324};
  assign w__29 = eq_60208 ? sign_ext_60326 : concat_60325;
  assign concat_60396 = {add_60327, bit_slice_60328};
  assign w__30 = eq_60208 ? sign_ext_60330 : concat_60329;
  assign concat_60398 = {add_60331, bit_slice_60332};
  assign w__31 = eq_60208 ? sign_ext_60334 : concat_60333;
  assign concat_60400 = {add_60335, bit_slice_60336};
  assign tuple_60403 = {w, concat_60338};
  assign tuple_60404 = {w__1, concat_60340};
  assign tuple_60405 = {w__2, concat_60342};
  assign tuple_60406 = {w__3, concat_60344};
  assign tuple_60407 = {w__4, concat_60346};
  assign tuple_60408 = {w__5, concat_60348};
  assign tuple_60409 = {w__6, concat_60350};
  assign tuple_60410 = {w__7, concat_60352};
  assign tuple_60411 = {w__8, concat_60354};
  assign tuple_60412 = {w__9, concat_60356};
  assign tuple_60413 = {w__10, concat_60358};
  assign tuple_60414 = {w__11, concat_60360};
  assign tuple_60415 = {w__12, concat_60362};
  assign tuple_60416 = {w__13, concat_60364};
  assign tuple_60417 = {w__14, concat_60366};
  assign tuple_60418 = {w__15, concat_60368};
  assign tuple_60419 = {w__16, concat_60370};
  assign tuple_60420 = {w__17, concat_60372};
  assign tuple_60421 = {w__18, concat_60374};
  assign tuple_60422 = {w__19, concat_60376};
  assign tuple_60423 = {w__20, concat_60378};
  assign tuple_60424 = {w__21, concat_60380};
  assign tuple_60425 = {w__22, concat_60382};
  assign tuple_60426 = {w__23, concat_60384};
  assign tuple_60427 = {w__24, concat_60386};
  assign tuple_60428 = {w__25, concat_60388};
  assign tuple_60429 = {w__26, concat_60390};
  assign tuple_60430 = {w__27, concat_60392};
  assign tuple_60431 = {w__28, concat_60394};
  assign tuple_60432 = {w__29, concat_60396};
  assign tuple_60433 = {w__30, concat_60398};
  assign tuple_60434 = {w__31, concat_60400};
  assign array_60438[0] = tuple_60403;
  assign array_60438[1] = tuple_60404;
  assign array_60438[2] = tuple_60405;
  assign array_60438[3] = tuple_60406;
  assign array_60438[4] = tuple_60407;
  assign array_60438[5] = tuple_60408;
  assign array_60438[6] = tuple_60409;
  assign array_60438[7] = tuple_60410;
  assign array_60438[8] = tuple_60411;
  assign array_60438[9] = tuple_60412;
  assign array_60438[10] = tuple_60413;
  assign array_60438[11] = tuple_60414;
  assign array_60438[12] = tuple_60415;
  assign array_60438[13] = tuple_60416;
  assign array_60438[14] = tuple_60417;
  assign array_60438[15] = tuple_60418;
  assign array_60438[16] = tuple_60419;
  assign array_60438[17] = tuple_60420;
  assign array_60438[18] = tuple_60421;
  assign array_60438[19] = tuple_60422;
  assign array_60438[20] = tuple_60423;
  assign array_60438[21] = tuple_60424;
  assign array_60438[22] = tuple_60425;
  assign array_60438[23] = tuple_60426;
  assign array_60438[24] = tuple_60427;
  assign array_60438[25] = tuple_60428;
  assign array_60438[26] = tuple_60429;
  assign array_60438[27] = tuple_60430;
  assign array_60438[28] = tuple_60431;
  assign array_60438[29] = tuple_60432;
  assign array_60438[30] = tuple_60433;
  assign array_60438[31] = tuple_60434;
  assign tuple_60441 = {{array_60438[31], array_60438[30], array_60438[29], array_60438[28], array_60438[27], array_60438[26], array_60438[25], array_60438[24], array_60438[23], array_60438[22], array_60438[21], array_60438[20], array_60438[19], array_60438[18], array_60438[17], array_60438[16], array_60438[15], array_60438[14], array_60438[13], array_60438[12], array_60438[11], array_60438[10], array_60438[9], array_60438[8], array_60438[7], array_60438[6], array_60438[5], array_60438[4], array_60438[3], array_60438[2], array_60438[1], array_60438[0]}, v_tag};
  assign stage_outputs_valid_0 = selected_valid & encoded_ready;
  assign encoded_data = tuple_60441;
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
  wire [4:0] literal_60458;
  wire [4:0] literal_60459;
  wire [4:0] literal_60460;
  wire [4:0] literal_60461;
  wire [4:0] literal_60462;
  wire [4:0] literal_60463;
  wire [4:0] literal_60464;
  wire [4:0] literal_60465;
  wire [4:0] literal_60466;
  wire [4:0] literal_60467;
  wire [4:0] literal_60468;
  wire [4:0] literal_60469;
  wire [4:0] literal_60470;
  wire [4:0] literal_60471;
  wire [4:0] literal_60472;
  wire [4:0] literal_60473;
  wire [4:0] literal_60474;
  wire [4:0] literal_60475;
  wire [4:0] literal_60476;
  wire [4:0] literal_60477;
  wire [4:0] literal_60478;
  wire [4:0] literal_60479;
  wire [4:0] literal_60480;
  wire [4:0] literal_60481;
  wire [4:0] literal_60482;
  wire [4:0] literal_60483;
  wire [4:0] literal_60484;
  wire [4:0] literal_60485;
  wire [4:0] literal_60486;
  wire [4:0] literal_60487;
  wire [4:0] literal_60488;
  wire [4:0] literal_60489;
  wire [42:0] array_index_60490;
  wire [42:0] array_index_60491;
  wire [42:0] array_index_60492;
  wire [42:0] array_index_60493;
  wire [42:0] array_index_60494;
  wire [42:0] array_index_60495;
  wire [42:0] array_index_60496;
  wire [42:0] array_index_60497;
  wire [42:0] array_index_60498;
  wire [42:0] array_index_60499;
  wire [42:0] array_index_60500;
  wire [42:0] array_index_60501;
  wire [42:0] array_index_60502;
  wire [42:0] array_index_60503;
  wire [42:0] array_index_60504;
  wire [42:0] array_index_60505;
  wire [42:0] array_index_60506;
  wire [42:0] array_index_60507;
  wire [42:0] array_index_60508;
  wire [42:0] array_index_60509;
  wire [42:0] array_index_60510;
  wire [42:0] array_index_60511;
  wire [42:0] array_index_60512;
  wire [42:0] array_index_60513;
  wire [42:0] array_index_60514;
  wire [42:0] array_index_60515;
  wire [42:0] array_index_60516;
  wire [42:0] array_index_60517;
  wire [42:0] array_index_60518;
  wire [42:0] array_index_60519;
  wire [42:0] array_index_60520;
  wire [42:0] array_index_60521;
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
  wire [42:0] smul_60591;
  wire [42:0] smul_60592;
  wire [42:0] smul_60593;
  wire [42:0] smul_60594;
  wire [42:0] smul_60595;
  wire [42:0] smul_60596;
  wire [42:0] smul_60597;
  wire [42:0] smul_60598;
  wire [42:0] smul_60599;
  wire [42:0] smul_60600;
  wire [42:0] smul_60601;
  wire [42:0] smul_60602;
  wire [42:0] smul_60603;
  wire [42:0] smul_60604;
  wire [42:0] smul_60605;
  wire [42:0] smul_60606;
  wire [42:0] smul_60607;
  wire [42:0] smul_60608;
  wire [42:0] smul_60609;
  wire [42:0] smul_60610;
  wire [42:0] smul_60611;
  wire [42:0] smul_60612;
  wire [42:0] smul_60613;
  wire [42:0] smul_60614;
  wire [42:0] smul_60615;
  wire [42:0] smul_60616;
  wire [42:0] smul_60617;
  wire [42:0] smul_60618;
  wire [42:0] smul_60619;
  wire [42:0] smul_60620;
  wire [42:0] smul_60621;
  wire [42:0] smul_60622;
  wire [42:0] array_60625[0:31];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [1395:0] tuple_60628;
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
  assign literal_60458 = 5'h00;
  assign literal_60459 = 5'h01;
  assign literal_60460 = 5'h02;
  assign literal_60461 = 5'h03;
  assign literal_60462 = 5'h04;
  assign literal_60463 = 5'h05;
  assign literal_60464 = 5'h06;
  assign literal_60465 = 5'h07;
  assign literal_60466 = 5'h08;
  assign literal_60467 = 5'h09;
  assign literal_60468 = 5'h0a;
  assign literal_60469 = 5'h0b;
  assign literal_60470 = 5'h0c;
  assign literal_60471 = 5'h0d;
  assign literal_60472 = 5'h0e;
  assign literal_60473 = 5'h0f;
  assign literal_60474 = 5'h10;
  assign literal_60475 = 5'h11;
  assign literal_60476 = 5'h12;
  assign literal_60477 = 5'h13;
  assign literal_60478 = 5'h14;
  assign literal_60479 = 5'h15;
  assign literal_60480 = 5'h16;
  assign literal_60481 = 5'h17;
  assign literal_60482 = 5'h18;
  assign literal_60483 = 5'h19;
  assign literal_60484 = 5'h1a;
  assign literal_60485 = 5'h1b;
  assign literal_60486 = 5'h1c;
  assign literal_60487 = 5'h1d;
  assign literal_60488 = 5'h1e;
  assign literal_60489 = 5'h1f;
  assign array_index_60490 = v_f[literal_60458];
  assign array_index_60491 = v_f[literal_60459];
  assign array_index_60492 = v_f[literal_60460];
  assign array_index_60493 = v_f[literal_60461];
  assign array_index_60494 = v_f[literal_60462];
  assign array_index_60495 = v_f[literal_60463];
  assign array_index_60496 = v_f[literal_60464];
  assign array_index_60497 = v_f[literal_60465];
  assign array_index_60498 = v_f[literal_60466];
  assign array_index_60499 = v_f[literal_60467];
  assign array_index_60500 = v_f[literal_60468];
  assign array_index_60501 = v_f[literal_60469];
  assign array_index_60502 = v_f[literal_60470];
  assign array_index_60503 = v_f[literal_60471];
  assign array_index_60504 = v_f[literal_60472];
  assign array_index_60505 = v_f[literal_60473];
  assign array_index_60506 = v_f[literal_60474];
  assign array_index_60507 = v_f[literal_60475];
  assign array_index_60508 = v_f[literal_60476];
  assign array_index_60509 = v_f[literal_60477];
  assign array_index_60510 = v_f[literal_60478];
  assign array_index_60511 = v_f[literal_60479];
  assign array_index_60512 = v_f[literal_60480];
  assign array_index_60513 = v_f[literal_60481];
  assign array_index_60514 = v_f[literal_60482];
  assign array_index_60515 = v_f[literal_60483];
  assign array_index_60516 = v_f[literal_60484];
  assign array_index_60517 = v_f[literal_60485];
  assign array_index_60518 = v_f[literal_60486];
  assign array_index_60519 = v_f[literal_60487];
  assign array_index_60520 = v_f[literal_60488];
  assign array_index_60521 = v_f[literal_60489];
  assign w = array_index_60490[42:18];
  assign x = array_index_60490[17:0];
  assign w__1 = array_index_60491[42:18];
  assign x__1 = array_index_60491[17:0];
  assign w__2 = array_index_60492[42:18];
  assign x__2 = array_index_60492[17:0];
  assign w__3 = array_index_60493[42:18];
  assign x__3 = array_index_60493[17:0];
  assign w__4 = array_index_60494[42:18];
  assign x__4 = array_index_60494[17:0];
  assign w__5 = array_index_60495[42:18];
  assign x__5 = array_index_60495[17:0];
  assign w__6 = array_index_60496[42:18];
  assign x__6 = array_index_60496[17:0];
  assign w__7 = array_index_60497[42:18];
  assign x__7 = array_index_60497[17:0];
  assign w__8 = array_index_60498[42:18];
  assign x__8 = array_index_60498[17:0];
  assign w__9 = array_index_60499[42:18];
  assign x__9 = array_index_60499[17:0];
  assign w__10 = array_index_60500[42:18];
  assign x__10 = array_index_60500[17:0];
  assign w__11 = array_index_60501[42:18];
  assign x__11 = array_index_60501[17:0];
  assign w__12 = array_index_60502[42:18];
  assign x__12 = array_index_60502[17:0];
  assign w__13 = array_index_60503[42:18];
  assign x__13 = array_index_60503[17:0];
  assign w__14 = array_index_60504[42:18];
  assign x__14 = array_index_60504[17:0];
  assign w__15 = array_index_60505[42:18];
  assign x__15 = array_index_60505[17:0];
  assign w__16 = array_index_60506[42:18];
  assign x__16 = array_index_60506[17:0];
  assign w__17 = array_index_60507[42:18];
  assign x__17 = array_index_60507[17:0];
  assign w__18 = array_index_60508[42:18];
  assign x__18 = array_index_60508[17:0];
  assign w__19 = array_index_60509[42:18];
  assign x__19 = array_index_60509[17:0];
  assign w__20 = array_index_60510[42:18];
  assign x__20 = array_index_60510[17:0];
  assign w__21 = array_index_60511[42:18];
  assign x__21 = array_index_60511[17:0];
  assign w__22 = array_index_60512[42:18];
  assign x__22 = array_index_60512[17:0];
  assign w__23 = array_index_60513[42:18];
  assign x__23 = array_index_60513[17:0];
  assign w__24 = array_index_60514[42:18];
  assign x__24 = array_index_60514[17:0];
  assign w__25 = array_index_60515[42:18];
  assign x__25 = array_index_60515[17:0];
  assign w__26 = array_index_60516[42:18];
  assign x__26 = array_index_60516[17:0];
  assign w__27 = array_index_60517[42:18];
  assign x__27 = array_index_60517[17:0];
  assign w__28 = array_index_60518[42:18];
  assign x__28 = array_index_60518[17:0];
  assign w__29 = array_index_60519[42:18];
  assign x__29 = array_index_60519[17:0];
  assign w__30 = array_index_60520[42:18];
  assign x__30 = array_index_60520[17:0];
  assign w__31 = array_index_60521[42:18];
  assign x__31 = array_index_60521[17:0];
  assign smul_60591 = smul43b_25b_x_18b(w, x);
  assign smul_60592 = smul43b_25b_x_18b(w__1, x__1);
  assign smul_60593 = smul43b_25b_x_18b(w__2, x__2);
  assign smul_60594 = smul43b_25b_x_18b(w__3, x__3);
  assign smul_60595 = smul43b_25b_x_18b(w__4, x__4);
  assign smul_60596 = smul43b_25b_x_18b(w__5, x__5);
  assign smul_60597 = smul43b_25b_x_18b(w__6, x__6);
  assign smul_60598 = smul43b_25b_x_18b(w__7, x__7);
  assign smul_60599 = smul43b_25b_x_18b(w__8, x__8);
  assign smul_60600 = smul43b_25b_x_18b(w__9, x__9);
  assign smul_60601 = smul43b_25b_x_18b(w__10, x__10);
  assign smul_60602 = smul43b_25b_x_18b(w__11, x__11);
  assign smul_60603 = smul43b_25b_x_18b(w__12, x__12);
  assign smul_60604 = smul43b_25b_x_18b(w__13, x__13);
  assign smul_60605 = smul43b_25b_x_18b(w__14, x__14);
  assign smul_60606 = smul43b_25b_x_18b(w__15, x__15);
  assign smul_60607 = smul43b_25b_x_18b(w__16, x__16);
  assign smul_60608 = smul43b_25b_x_18b(w__17, x__17);
  assign smul_60609 = smul43b_25b_x_18b(w__18, x__18);
  assign smul_60610 = smul43b_25b_x_18b(w__19, x__19);
  assign smul_60611 = smul43b_25b_x_18b(w__20, x__20);
  assign smul_60612 = smul43b_25b_x_18b(w__21, x__21);
  assign smul_60613 = smul43b_25b_x_18b(w__22, x__22);
  assign smul_60614 = smul43b_25b_x_18b(w__23, x__23);
  assign smul_60615 = smul43b_25b_x_18b(w__24, x__24);
  assign smul_60616 = smul43b_25b_x_18b(w__25, x__25);
  assign smul_60617 = smul43b_25b_x_18b(w__26, x__26);
  assign smul_60618 = smul43b_25b_x_18b(w__27, x__27);
  assign smul_60619 = smul43b_25b_x_18b(w__28, x__28);
  assign smul_60620 = smul43b_25b_x_18b(w__29, x__29);
  assign smul_60621 = smul43b_25b_x_18b(w__30, x__30);
  assign smul_60622 = smul43b_25b_x_18b(w__31, x__31);
  assign array_60625[0] = smul_60591;
  assign array_60625[1] = smul_60592;
  assign array_60625[2] = smul_60593;
  assign array_60625[3] = smul_60594;
  assign array_60625[4] = smul_60595;
  assign array_60625[5] = smul_60596;
  assign array_60625[6] = smul_60597;
  assign array_60625[7] = smul_60598;
  assign array_60625[8] = smul_60599;
  assign array_60625[9] = smul_60600;
  assign array_60625[10] = smul_60601;
  assign array_60625[11] = smul_60602;
  assign array_60625[12] = smul_60603;
  assign array_60625[13] = smul_60604;
  assign array_60625[14] = smul_60605;
  assign array_60625[15] = smul_60606;
  assign array_60625[16] = smul_60607;
  assign array_60625[17] = smul_60608;
  assign array_60625[18] = smul_60609;
  assign array_60625[19] = smul_60610;
  assign array_60625[20] = smul_60611;
  assign array_60625[21] = smul_60612;
  assign array_60625[22] = smul_60613;
  assign array_60625[23] = smul_60614;
  assign array_60625[24] = smul_60615;
  assign array_60625[25] = smul_60616;
  assign array_60625[26] = smul_60617;
  assign array_60625[27] = smul_60618;
  assign array_60625[28] = smul_60619;
  assign array_60625[29] = smul_60620;
  assign array_60625[30] = smul_60621;
  assign array_60625[31] = smul_60622;
  assign v_tag = encoded_data[19:0];
  assign stage_outputs_valid_0 = encoded_valid & multiplied_ready;
  assign tuple_60628 = {{array_60625[31], array_60625[30], array_60625[29], array_60625[28], array_60625[27], array_60625[26], array_60625[25], array_60625[24], array_60625[23], array_60625[22], array_60625[21], array_60625[20], array_60625[19], array_60625[18], array_60625[17], array_60625[16], array_60625[15], array_60625[14], array_60625[13], array_60625[12], array_60625[11], array_60625[10], array_60625[9], array_60625[8], array_60625[7], array_60625[6], array_60625[5], array_60625[4], array_60625[3], array_60625[2], array_60625[1], array_60625[0]}, v_tag};
  assign encoded_ready = stage_outputs_valid_0;
  assign multiplied_data = tuple_60628;
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
  wire [1:0] literal_61864;
  wire [3:0] literal_61865;
  wire [3:0] literal_61866;
  wire [3:0] literal_61867;
  wire [3:0] literal_61868;
  wire [3:0] literal_61869;
  wire [3:0] literal_61870;
  wire [3:0] literal_61871;
  wire [3:0] literal_61872;
  wire [3:0] literal_61873;
  wire [3:0] literal_61874;
  wire [3:0] literal_61875;
  wire [3:0] literal_61876;
  wire [3:0] literal_61877;
  wire [3:0] literal_61878;
  wire [3:0] literal_61879;
  wire [3:0] literal_61880;
  wire [1:0] literal_61881;
  wire [1:0] literal_61882;
  wire [1:0] literal_61883;
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
  wire [16:0] sign_ext_62012;
  wire literal_62013;
  wire [16:0] sign_ext_62014;
  wire a_carry;
  wire [16:0] sign_ext_62016;
  wire [16:0] sign_ext_62017;
  wire a_carry__1;
  wire [16:0] sign_ext_62019;
  wire [16:0] sign_ext_62020;
  wire a_carry__2;
  wire [16:0] sign_ext_62022;
  wire [16:0] sign_ext_62023;
  wire a_carry__3;
  wire [16:0] sign_ext_62025;
  wire [16:0] sign_ext_62026;
  wire a_carry__4;
  wire [16:0] sign_ext_62028;
  wire [16:0] sign_ext_62029;
  wire a_carry__5;
  wire [16:0] sign_ext_62031;
  wire [16:0] sign_ext_62032;
  wire a_carry__6;
  wire [16:0] sign_ext_62034;
  wire [16:0] sign_ext_62035;
  wire a_carry__7;
  wire [16:0] sign_ext_62037;
  wire [16:0] sign_ext_62038;
  wire a_carry__8;
  wire [16:0] sign_ext_62040;
  wire [16:0] sign_ext_62041;
  wire a_carry__9;
  wire [16:0] sign_ext_62043;
  wire [16:0] sign_ext_62044;
  wire a_carry__10;
  wire [16:0] sign_ext_62046;
  wire [16:0] sign_ext_62047;
  wire a_carry__11;
  wire [16:0] sign_ext_62049;
  wire [16:0] sign_ext_62050;
  wire a_carry__12;
  wire [16:0] sign_ext_62052;
  wire [16:0] sign_ext_62053;
  wire a_carry__13;
  wire [16:0] sign_ext_62055;
  wire [16:0] sign_ext_62056;
  wire a_carry__14;
  wire [16:0] sign_ext_62058;
  wire [16:0] sign_ext_62059;
  wire a_carry__15;
  wire [16:0] sign_ext_62061;
  wire [16:0] sign_ext_62062;
  wire a_carry__16;
  wire [16:0] sign_ext_62064;
  wire [16:0] sign_ext_62065;
  wire a_carry__17;
  wire [16:0] sign_ext_62067;
  wire [16:0] sign_ext_62068;
  wire a_carry__18;
  wire [16:0] sign_ext_62070;
  wire [16:0] sign_ext_62071;
  wire a_carry__19;
  wire [16:0] sign_ext_62073;
  wire [16:0] sign_ext_62074;
  wire a_carry__20;
  wire [16:0] sign_ext_62076;
  wire [16:0] sign_ext_62077;
  wire a_carry__21;
  wire [16:0] sign_ext_62079;
  wire [16:0] sign_ext_62080;
  wire a_carry__22;
  wire [16:0] sign_ext_62082;
  wire [16:0] sign_ext_62083;
  wire a_carry__23;
  wire [16:0] sign_ext_62085;
  wire [16:0] sign_ext_62086;
  wire a_carry__24;
  wire [16:0] sign_ext_62088;
  wire [16:0] sign_ext_62089;
  wire a_carry__25;
  wire [16:0] sign_ext_62091;
  wire [16:0] sign_ext_62092;
  wire a_carry__26;
  wire [16:0] sign_ext_62094;
  wire [16:0] sign_ext_62095;
  wire a_carry__27;
  wire [16:0] sign_ext_62097;
  wire [16:0] sign_ext_62098;
  wire a_carry__28;
  wire [16:0] sign_ext_62100;
  wire [16:0] sign_ext_62101;
  wire a_carry__29;
  wire [16:0] sign_ext_62103;
  wire [16:0] sign_ext_62104;
  wire a_carry__30;
  wire [16:0] sign_ext_62106;
  wire [16:0] sign_ext_62107;
  wire a_carry__31;
  wire [17:0] concat_62109;
  wire [17:0] concat_62110;
  wire [17:0] concat_62111;
  wire [17:0] concat_62112;
  wire [17:0] concat_62113;
  wire [17:0] concat_62114;
  wire [17:0] concat_62115;
  wire [17:0] concat_62116;
  wire [17:0] concat_62117;
  wire [17:0] concat_62118;
  wire [17:0] concat_62119;
  wire [17:0] concat_62120;
  wire [17:0] concat_62121;
  wire [17:0] concat_62122;
  wire [17:0] concat_62123;
  wire [17:0] concat_62124;
  wire [17:0] concat_62125;
  wire [17:0] concat_62126;
  wire [17:0] concat_62127;
  wire [17:0] concat_62128;
  wire [17:0] concat_62129;
  wire [17:0] concat_62130;
  wire [17:0] concat_62131;
  wire [17:0] concat_62132;
  wire [17:0] concat_62133;
  wire [17:0] concat_62134;
  wire [17:0] concat_62135;
  wire [17:0] concat_62136;
  wire [17:0] concat_62137;
  wire [17:0] concat_62138;
  wire [17:0] concat_62139;
  wire [17:0] concat_62140;
  wire [17:0] concat_62141;
  wire [17:0] concat_62142;
  wire [17:0] concat_62143;
  wire [17:0] concat_62144;
  wire [17:0] concat_62145;
  wire [17:0] concat_62146;
  wire [17:0] concat_62147;
  wire [17:0] concat_62148;
  wire [17:0] concat_62149;
  wire [17:0] concat_62150;
  wire [17:0] concat_62151;
  wire [17:0] concat_62152;
  wire [17:0] concat_62153;
  wire [17:0] concat_62154;
  wire [17:0] concat_62155;
  wire [17:0] concat_62156;
  wire [17:0] concat_62157;
  wire [17:0] concat_62158;
  wire [17:0] concat_62159;
  wire [17:0] concat_62160;
  wire [17:0] concat_62161;
  wire [17:0] concat_62162;
  wire [17:0] concat_62163;
  wire [17:0] concat_62164;
  wire [17:0] concat_62165;
  wire [17:0] concat_62166;
  wire [17:0] concat_62167;
  wire [17:0] concat_62168;
  wire [17:0] concat_62169;
  wire [17:0] concat_62170;
  wire [17:0] concat_62171;
  wire [17:0] concat_62172;
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
  wire [17:0] sign_ext_62237;
  wire [17:0] sign_ext_62238;
  wire b_carry;
  wire [17:0] sign_ext_62240;
  wire [17:0] sign_ext_62241;
  wire b_carry__2;
  wire [17:0] sign_ext_62243;
  wire [17:0] sign_ext_62244;
  wire b_carry__4;
  wire [17:0] sign_ext_62246;
  wire [17:0] sign_ext_62247;
  wire b_carry__6;
  wire [17:0] sign_ext_62249;
  wire [17:0] sign_ext_62250;
  wire b_carry__8;
  wire [17:0] sign_ext_62252;
  wire [17:0] sign_ext_62253;
  wire b_carry__10;
  wire [17:0] sign_ext_62255;
  wire [17:0] sign_ext_62256;
  wire b_carry__12;
  wire [17:0] sign_ext_62258;
  wire [17:0] sign_ext_62259;
  wire b_carry__14;
  wire [17:0] sign_ext_62261;
  wire [17:0] sign_ext_62262;
  wire b_carry__16;
  wire [17:0] sign_ext_62264;
  wire [17:0] sign_ext_62265;
  wire b_carry__18;
  wire [17:0] sign_ext_62267;
  wire [17:0] sign_ext_62268;
  wire b_carry__20;
  wire [17:0] sign_ext_62270;
  wire [17:0] sign_ext_62271;
  wire b_carry__22;
  wire [17:0] sign_ext_62273;
  wire [17:0] sign_ext_62274;
  wire b_carry__24;
  wire [17:0] sign_ext_62276;
  wire [17:0] sign_ext_62277;
  wire b_carry__26;
  wire [17:0] sign_ext_62279;
  wire [17:0] sign_ext_62280;
  wire b_carry__28;
  wire [17:0] sign_ext_62282;
  wire [17:0] sign_ext_62283;
  wire b_carry__30;
  wire [18:0] concat_62285;
  wire [18:0] concat_62286;
  wire [18:0] concat_62287;
  wire [18:0] concat_62288;
  wire [18:0] concat_62289;
  wire [18:0] concat_62290;
  wire [18:0] concat_62291;
  wire [18:0] concat_62292;
  wire [18:0] concat_62293;
  wire [18:0] concat_62294;
  wire [18:0] concat_62295;
  wire [18:0] concat_62296;
  wire [18:0] concat_62297;
  wire [18:0] concat_62298;
  wire [18:0] concat_62299;
  wire [18:0] concat_62300;
  wire [18:0] concat_62301;
  wire [18:0] concat_62302;
  wire [18:0] concat_62303;
  wire [18:0] concat_62304;
  wire [18:0] concat_62305;
  wire [18:0] concat_62306;
  wire [18:0] concat_62307;
  wire [18:0] concat_62308;
  wire [18:0] concat_62309;
  wire [18:0] concat_62310;
  wire [18:0] concat_62311;
  wire [18:0] concat_62312;
  wire [18:0] concat_62313;
  wire [18:0] concat_62314;
  wire [18:0] concat_62315;
  wire [18:0] concat_62316;
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
  wire [17:0] bit_slice_62333;
  wire b_carry__1;
  wire [17:0] bit_slice_62335;
  wire b_carry__3;
  wire [17:0] bit_slice_62337;
  wire b_carry__5;
  wire [17:0] bit_slice_62339;
  wire b_carry__7;
  wire [17:0] bit_slice_62341;
  wire b_carry__9;
  wire [17:0] bit_slice_62343;
  wire b_carry__11;
  wire [17:0] bit_slice_62345;
  wire b_carry__13;
  wire [17:0] bit_slice_62347;
  wire b_carry__15;
  wire [17:0] bit_slice_62349;
  wire b_carry__17;
  wire [17:0] bit_slice_62351;
  wire b_carry__19;
  wire [17:0] bit_slice_62353;
  wire b_carry__21;
  wire [17:0] bit_slice_62355;
  wire b_carry__23;
  wire [17:0] bit_slice_62357;
  wire b_carry__25;
  wire [17:0] bit_slice_62359;
  wire b_carry__27;
  wire [17:0] bit_slice_62361;
  wire b_carry__29;
  wire [17:0] bit_slice_62363;
  wire b_carry__31;
  wire [18:0] tuple_62367;
  wire [18:0] tuple_62368;
  wire [18:0] tuple_62369;
  wire [18:0] tuple_62370;
  wire [18:0] tuple_62371;
  wire [18:0] tuple_62372;
  wire [18:0] tuple_62373;
  wire [18:0] tuple_62374;
  wire [18:0] tuple_62375;
  wire [18:0] tuple_62376;
  wire [18:0] tuple_62377;
  wire [18:0] tuple_62378;
  wire [18:0] tuple_62379;
  wire [18:0] tuple_62380;
  wire [18:0] tuple_62381;
  wire [18:0] tuple_62382;
  wire [18:0] array_62386[0:3];
  wire [18:0] array_62387[0:3];
  wire [18:0] array_62388[0:3];
  wire [18:0] array_62389[0:3];
  wire [18:0] array_62392[0:3][0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [323:0] tuple_62395;
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
  assign literal_61864 = 2'h0;
  assign literal_61865 = 4'h0;
  assign literal_61866 = 4'h1;
  assign literal_61867 = 4'h2;
  assign literal_61868 = 4'h3;
  assign literal_61869 = 4'h4;
  assign literal_61870 = 4'h5;
  assign literal_61871 = 4'h6;
  assign literal_61872 = 4'h7;
  assign literal_61873 = 4'h8;
  assign literal_61874 = 4'h9;
  assign literal_61875 = 4'ha;
  assign literal_61876 = 4'hb;
  assign literal_61877 = 4'hc;
  assign literal_61878 = 4'hd;
  assign literal_61879 = 4'he;
  assign literal_61880 = 4'hf;
  assign literal_61881 = 2'h1;
  assign literal_61882 = 2'h2;
  assign literal_61883 = 2'h3;
  assign a = v_t[literal_61864][literal_61865];
  assign b = v_t[literal_61864][literal_61866];
  assign a__1 = v_t[literal_61864][literal_61867];
  assign b__1 = v_t[literal_61864][literal_61868];
  assign a__2 = v_t[literal_61864][literal_61869];
  assign b__2 = v_t[literal_61864][literal_61870];
  assign a__3 = v_t[literal_61864][literal_61871];
  assign b__3 = v_t[literal_61864][literal_61872];
  assign a__4 = v_t[literal_61864][literal_61873];
  assign b__4 = v_t[literal_61864][literal_61874];
  assign a__5 = v_t[literal_61864][literal_61875];
  assign b__5 = v_t[literal_61864][literal_61876];
  assign a__6 = v_t[literal_61864][literal_61877];
  assign b__6 = v_t[literal_61864][literal_61878];
  assign a__7 = v_t[literal_61864][literal_61879];
  assign b__7 = v_t[literal_61864][literal_61880];
  assign a__8 = v_t[literal_61881][literal_61865];
  assign b__8 = v_t[literal_61881][literal_61866];
  assign a__9 = v_t[literal_61881][literal_61867];
  assign b__9 = v_t[literal_61881][literal_61868];
  assign a__10 = v_t[literal_61881][literal_61869];
  assign b__10 = v_t[literal_61881][literal_61870];
  assign a__11 = v_t[literal_61881][literal_61871];
  assign b__11 = v_t[literal_61881][literal_61872];
  assign a__12 = v_t[literal_61881][literal_61873];
  assign b__12 = v_t[literal_61881][literal_61874];
  assign a__13 = v_t[literal_61881][literal_61875];
  assign b__13 = v_t[literal_61881][literal_61876];
  assign a__14 = v_t[literal_61881][literal_61877];
  assign b__14 = v_t[literal_61881][literal_61878];
  assign a__15 = v_t[literal_61881][literal_61879];
  assign b__15 = v_t[literal_61881][literal_61880];
  assign a__16 = v_t[literal_61882][literal_61865];
  assign b__16 = v_t[literal_61882][literal_61866];
  assign a__17 = v_t[literal_61882][literal_61867];
  assign b__17 = v_t[literal_61882][literal_61868];
  assign a__18 = v_t[literal_61882][literal_61869];
  assign b__18 = v_t[literal_61882][literal_61870];
  assign a__19 = v_t[literal_61882][literal_61871];
  assign b__19 = v_t[literal_61882][literal_61872];
  assign a__20 = v_t[literal_61882][literal_61873];
  assign b__20 = v_t[literal_61882][literal_61874];
  assign a__21 = v_t[literal_61882][literal_61875];
  assign b__21 = v_t[literal_61882][literal_61876];
  assign a__22 = v_t[literal_61882][literal_61877];
  assign b__22 = v_t[literal_61882][literal_61878];
  assign a__23 = v_t[literal_61882][literal_61879];
  assign b__23 = v_t[literal_61882][literal_61880];
  assign a__24 = v_t[literal_61883][literal_61865];
  assign b__24 = v_t[literal_61883][literal_61866];
  assign a__25 = v_t[literal_61883][literal_61867];
  assign b__25 = v_t[literal_61883][literal_61868];
  assign a__26 = v_t[literal_61883][literal_61869];
  assign b__26 = v_t[literal_61883][literal_61870];
  assign a__27 = v_t[literal_61883][literal_61871];
  assign b__27 = v_t[literal_61883][literal_61872];
  assign a__28 = v_t[literal_61883][literal_61873];
  assign b__28 = v_t[literal_61883][literal_61874];
  assign a__29 = v_t[literal_61883][literal_61875];
  assign b__29 = v_t[literal_61883][literal_61876];
  assign a__30 = v_t[literal_61883][literal_61877];
  assign b__30 = v_t[literal_61883][literal_61878];
  assign a__31 = v_t[literal_61883][literal_61879];
  assign b__31 = v_t[literal_61883][literal_61880];
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
  assign sign_ext_62012 = {{1{a_value[15]}}, a_value};
  assign literal_62013 = 1'h1;
  assign sign_ext_62014 = {{1{b_value[15]}}, b_value};
  assign a_carry = a[0:0];
  assign sign_ext_62016 = {{1{a_value__1[15]}}, a_value__1};
  assign sign_ext_62017 = {{1{b_value__1[15]}}, b_value__1};
  assign a_carry__1 = a__1[0:0];
  assign sign_ext_62019 = {{1{a_value__2[15]}}, a_value__2};
  assign sign_ext_62020 = {{1{b_value__2[15]}}, b_value__2};
  assign a_carry__2 = a__2[0:0];
  assign sign_ext_62022 = {{1{a_value__3[15]}}, a_value__3};
  assign sign_ext_62023 = {{1{b_value__3[15]}}, b_value__3};
  assign a_carry__3 = a__3[0:0];
  assign sign_ext_62025 = {{1{a_value__4[15]}}, a_value__4};
  assign sign_ext_62026 = {{1{b_value__4[15]}}, b_value__4};
  assign a_carry__4 = a__4[0:0];
  assign sign_ext_62028 = {{1{a_value__5[15]}}, a_value__5};
  assign sign_ext_62029 = {{1{b_value__5[15]}}, b_value__5};
  assign a_carry__5 = a__5[0:0];
  assign sign_ext_62031 = {{1{a_value__6[15]}}, a_value__6};
  assign sign_ext_62032 = {{1{b_value__6[15]}}, b_value__6};
  assign a_carry__6 = a__6[0:0];
  assign sign_ext_62034 = {{1{a_value__7[15]}}, a_value__7};
  assign sign_ext_62035 = {{1{b_value__7[15]}}, b_value__7};
  assign a_carry__7 = a__7[0:0];
  assign sign_ext_62037 = {{1{a_value__8[15]}}, a_value__8};
  assign sign_ext_62038 = {{1{b_value__8[15]}}, b_value__8};
  assign a_carry__8 = a__8[0:0];
  assign sign_ext_62040 = {{1{a_value__9[15]}}, a_value__9};
  assign sign_ext_62041 = {{1{b_value__9[15]}}, b_value__9};
  assign a_carry__9 = a__9[0:0];
  assign sign_ext_62043 = {{1{a_value__10[15]}}, a_value__10};
  assign sign_ext_62044 = {{1{b_value__10[15]}}, b_value__10};
  assign a_carry__10 = a__10[0:0];
  assign sign_ext_62046 = {{1{a_value__11[15]}}, a_value__11};
  assign sign_ext_62047 = {{1{b_value__11[15]}}, b_value__11};
  assign a_carry__11 = a__11[0:0];
  assign sign_ext_62049 = {{1{a_value__12[15]}}, a_value__12};
  assign sign_ext_62050 = {{1{b_value__12[15]}}, b_value__12};
  assign a_carry__12 = a__12[0:0];
  assign sign_ext_62052 = {{1{a_value__13[15]}}, a_value__13};
  assign sign_ext_62053 = {{1{b_value__13[15]}}, b_value__13};
  assign a_carry__13 = a__13[0:0];
  assign sign_ext_62055 = {{1{a_value__14[15]}}, a_value__14};
  assign sign_ext_62056 = {{1{b_value__14[15]}}, b_value__14};
  assign a_carry__14 = a__14[0:0];
  assign sign_ext_62058 = {{1{a_value__15[15]}}, a_value__15};
  assign sign_ext_62059 = {{1{b_value__15[15]}}, b_value__15};
  assign a_carry__15 = a__15[0:0];
  assign sign_ext_62061 = {{1{a_value__16[15]}}, a_value__16};
  assign sign_ext_62062 = {{1{b_value__16[15]}}, b_value__16};
  assign a_carry__16 = a__16[0:0];
  assign sign_ext_62064 = {{1{a_value__17[15]}}, a_value__17};
  assign sign_ext_62065 = {{1{b_value__17[15]}}, b_value__17};
  assign a_carry__17 = a__17[0:0];
  assign sign_ext_62067 = {{1{a_value__18[15]}}, a_value__18};
  assign sign_ext_62068 = {{1{b_value__18[15]}}, b_value__18};
  assign a_carry__18 = a__18[0:0];
  assign sign_ext_62070 = {{1{a_value__19[15]}}, a_value__19};
  assign sign_ext_62071 = {{1{b_value__19[15]}}, b_value__19};
  assign a_carry__19 = a__19[0:0];
  assign sign_ext_62073 = {{1{a_value__20[15]}}, a_value__20};
  assign sign_ext_62074 = {{1{b_value__20[15]}}, b_value__20};
  assign a_carry__20 = a__20[0:0];
  assign sign_ext_62076 = {{1{a_value__21[15]}}, a_value__21};
  assign sign_ext_62077 = {{1{b_value__21[15]}}, b_value__21};
  assign a_carry__21 = a__21[0:0];
  assign sign_ext_62079 = {{1{a_value__22[15]}}, a_value__22};
  assign sign_ext_62080 = {{1{b_value__22[15]}}, b_value__22};
  assign a_carry__22 = a__22[0:0];
  assign sign_ext_62082 = {{1{a_value__23[15]}}, a_value__23};
  assign sign_ext_62083 = {{1{b_value__23[15]}}, b_value__23};
  assign a_carry__23 = a__23[0:0];
  assign sign_ext_62085 = {{1{a_value__24[15]}}, a_value__24};
  assign sign_ext_62086 = {{1{b_value__24[15]}}, b_value__24};
  assign a_carry__24 = a__24[0:0];
  assign sign_ext_62088 = {{1{a_value__25[15]}}, a_value__25};
  assign sign_ext_62089 = {{1{b_value__25[15]}}, b_value__25};
  assign a_carry__25 = a__25[0:0];
  assign sign_ext_62091 = {{1{a_value__26[15]}}, a_value__26};
  assign sign_ext_62092 = {{1{b_value__26[15]}}, b_value__26};
  assign a_carry__26 = a__26[0:0];
  assign sign_ext_62094 = {{1{a_value__27[15]}}, a_value__27};
  assign sign_ext_62095 = {{1{b_value__27[15]}}, b_value__27};
  assign a_carry__27 = a__27[0:0];
  assign sign_ext_62097 = {{1{a_value__28[15]}}, a_value__28};
  assign sign_ext_62098 = {{1{b_value__28[15]}}, b_value__28};
  assign a_carry__28 = a__28[0:0];
  assign sign_ext_62100 = {{1{a_value__29[15]}}, a_value__29};
  assign sign_ext_62101 = {{1{b_value__29[15]}}, b_value__29};
  assign a_carry__29 = a__29[0:0];
  assign sign_ext_62103 = {{1{a_value__30[15]}}, a_value__30};
  assign sign_ext_62104 = {{1{b_value__30[15]}}, b_value__30};
  assign a_carry__30 = a__30[0:0];
  assign sign_ext_62106 = {{1{a_value__31[15]}}, a_value__31};
  assign sign_ext_62107 = {{1{b_value__31[15]}}, b_value__31};
  assign a_carry__31 = a__31[0:0];
  assign concat_62109 = {sign_ext_62012, literal_62013};
  assign concat_62110 = {sign_ext_62014, a_carry};
  assign concat_62111 = {sign_ext_62016, literal_62013};
  assign concat_62112 = {sign_ext_62017, a_carry__1};
  assign concat_62113 = {sign_ext_62019, literal_62013};
  assign concat_62114 = {sign_ext_62020, a_carry__2};
  assign concat_62115 = {sign_ext_62022, literal_62013};
  assign concat_62116 = {sign_ext_62023, a_carry__3};
  assign concat_62117 = {sign_ext_62025, literal_62013};
  assign concat_62118 = {sign_ext_62026, a_carry__4};
  assign concat_62119 = {sign_ext_62028, literal_62013};
  assign concat_62120 = {sign_ext_62029, a_carry__5};
  assign concat_62121 = {sign_ext_62031, literal_62013};
  assign concat_62122 = {sign_ext_62032, a_carry__6};
  assign concat_62123 = {sign_ext_62034, literal_62013};
  assign concat_62124 = {sign_ext_62035, a_carry__7};
  assign concat_62125 = {sign_ext_62037, literal_62013};
  assign concat_62126 = {sign_ext_62038, a_carry__8};
  assign concat_62127 = {sign_ext_62040, literal_62013};
  assign concat_62128 = {sign_ext_62041, a_carry__9};
  assign concat_62129 = {sign_ext_62043, literal_62013};
  assign concat_62130 = {sign_ext_62044, a_carry__10};
  assign concat_62131 = {sign_ext_62046, literal_62013};
  assign concat_62132 = {sign_ext_62047, a_carry__11};
  assign concat_62133 = {sign_ext_62049, literal_62013};
  assign concat_62134 = {sign_ext_62050, a_carry__12};
  assign concat_62135 = {sign_ext_62052, literal_62013};
  assign concat_62136 = {sign_ext_62053, a_carry__13};
  assign concat_62137 = {sign_ext_62055, literal_62013};
  assign concat_62138 = {sign_ext_62056, a_carry__14};
  assign concat_62139 = {sign_ext_62058, literal_62013};
  assign concat_62140 = {sign_ext_62059, a_carry__15};
  assign concat_62141 = {sign_ext_62061, literal_62013};
  assign concat_62142 = {sign_ext_62062, a_carry__16};
  assign concat_62143 = {sign_ext_62064, literal_62013};
  assign concat_62144 = {sign_ext_62065, a_carry__17};
  assign concat_62145 = {sign_ext_62067, literal_62013};
  assign concat_62146 = {sign_ext_62068, a_carry__18};
  assign concat_62147 = {sign_ext_62070, literal_62013};
  assign concat_62148 = {sign_ext_62071, a_carry__19};
  assign concat_62149 = {sign_ext_62073, literal_62013};
  assign concat_62150 = {sign_ext_62074, a_carry__20};
  assign concat_62151 = {sign_ext_62076, literal_62013};
  assign concat_62152 = {sign_ext_62077, a_carry__21};
  assign concat_62153 = {sign_ext_62079, literal_62013};
  assign concat_62154 = {sign_ext_62080, a_carry__22};
  assign concat_62155 = {sign_ext_62082, literal_62013};
  assign concat_62156 = {sign_ext_62083, a_carry__23};
  assign concat_62157 = {sign_ext_62085, literal_62013};
  assign concat_62158 = {sign_ext_62086, a_carry__24};
  assign concat_62159 = {sign_ext_62088, literal_62013};
  assign concat_62160 = {sign_ext_62089, a_carry__25};
  assign concat_62161 = {sign_ext_62091, literal_62013};
  assign concat_62162 = {sign_ext_62092, a_carry__26};
  assign concat_62163 = {sign_ext_62094, literal_62013};
  assign concat_62164 = {sign_ext_62095, a_carry__27};
  assign concat_62165 = {sign_ext_62097, literal_62013};
  assign concat_62166 = {sign_ext_62098, a_carry__28};
  assign concat_62167 = {sign_ext_62100, literal_62013};
  assign concat_62168 = {sign_ext_62101, a_carry__29};
  assign concat_62169 = {sign_ext_62103, literal_62013};
  assign concat_62170 = {sign_ext_62104, a_carry__30};
  assign concat_62171 = {sign_ext_62106, literal_62013};
  assign concat_62172 = {sign_ext_62107, a_carry__31};
  assign sum = concat_62109 + concat_62110;
  assign sum__1 = concat_62111 + concat_62112;
  assign sum__2 = concat_62113 + concat_62114;
  assign sum__3 = concat_62115 + concat_62116;
  assign sum__4 = concat_62117 + concat_62118;
  assign sum__5 = concat_62119 + concat_62120;
  assign sum__6 = concat_62121 + concat_62122;
  assign sum__7 = concat_62123 + concat_62124;
  assign sum__8 = concat_62125 + concat_62126;
  assign sum__9 = concat_62127 + concat_62128;
  assign sum__10 = concat_62129 + concat_62130;
  assign sum__11 = concat_62131 + concat_62132;
  assign sum__12 = concat_62133 + concat_62134;
  assign sum__13 = concat_62135 + concat_62136;
  assign sum__14 = concat_62137 + concat_62138;
  assign sum__15 = concat_62139 + concat_62140;
  assign sum__16 = concat_62141 + concat_62142;
  assign sum__17 = concat_62143 + concat_62144;
  assign sum__18 = concat_62145 + concat_62146;
  assign sum__19 = concat_62147 + concat_62148;
  assign sum__20 = concat_62149 + concat_62150;
  assign sum__21 = concat_62151 + concat_62152;
  assign sum__22 = concat_62153 + concat_62154;
  assign sum__23 = concat_62155 + concat_62156;
  assign sum__24 = concat_62157 + concat_62158;
  assign sum__25 = concat_62159 + concat_62160;
  assign sum__26 = concat_62161 + concat_62162;
  assign sum__27 = concat_62163 + concat_62164;
  assign sum__28 = concat_62165 + concat_62166;
  assign sum__29 = concat_62167 + concat_62168;
  assign sum__30 = concat_62169 + concat_62170;
  assign sum__31 = concat_62171 + concat_62172;
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
  assign sign_ext_62237 = {{1{a_value__32[16]}}, a_value__32};
  assign sign_ext_62238 = {{1{b_value__32[16]}}, b_value__32};
  assign b_carry = b[0:0];
  assign sign_ext_62240 = {{1{a_value__33[16]}}, a_value__33};
  assign sign_ext_62241 = {{1{b_value__33[16]}}, b_value__33};
  assign b_carry__2 = b__2[0:0];
  assign sign_ext_62243 = {{1{a_value__34[16]}}, a_value__34};
  assign sign_ext_62244 = {{1{b_value__34[16]}}, b_value__34};
  assign b_carry__4 = b__4[0:0];
  assign sign_ext_62246 = {{1{a_value__35[16]}}, a_value__35};
  assign sign_ext_62247 = {{1{b_value__35[16]}}, b_value__35};
  assign b_carry__6 = b__6[0:0];
  assign sign_ext_62249 = {{1{a_value__36[16]}}, a_value__36};
  assign sign_ext_62250 = {{1{b_value__36[16]}}, b_value__36};
  assign b_carry__8 = b__8[0:0];
  assign sign_ext_62252 = {{1{a_value__37[16]}}, a_value__37};
  assign sign_ext_62253 = {{1{b_value__37[16]}}, b_value__37};
  assign b_carry__10 = b__10[0:0];
  assign sign_ext_62255 = {{1{a_value__38[16]}}, a_value__38};
  assign sign_ext_62256 = {{1{b_value__38[16]}}, b_value__38};
  assign b_carry__12 = b__12[0:0];
  assign sign_ext_62258 = {{1{a_value__39[16]}}, a_value__39};
  assign sign_ext_62259 = {{1{b_value__39[16]}}, b_value__39};
  assign b_carry__14 = b__14[0:0];
  assign sign_ext_62261 = {{1{a_value__40[16]}}, a_value__40};
  assign sign_ext_62262 = {{1{b_value__40[16]}}, b_value__40};
  assign b_carry__16 = b__16[0:0];
  assign sign_ext_62264 = {{1{a_value__41[16]}}, a_value__41};
  assign sign_ext_62265 = {{1{b_value__41[16]}}, b_value__41};
  assign b_carry__18 = b__18[0:0];
  assign sign_ext_62267 = {{1{a_value__42[16]}}, a_value__42};
  assign sign_ext_62268 = {{1{b_value__42[16]}}, b_value__42};
  assign b_carry__20 = b__20[0:0];
  assign sign_ext_62270 = {{1{a_value__43[16]}}, a_value__43};
  assign sign_ext_62271 = {{1{b_value__43[16]}}, b_value__43};
  assign b_carry__22 = b__22[0:0];
  assign sign_ext_62273 = {{1{a_value__44[16]}}, a_value__44};
  assign sign_ext_62274 = {{1{b_value__44[16]}}, b_value__44};
  assign b_carry__24 = b__24[0:0];
  assign sign_ext_62276 = {{1{a_value__45[16]}}, a_value__45};
  assign sign_ext_62277 = {{1{b_value__45[16]}}, b_value__45};
  assign b_carry__26 = b__26[0:0];
  assign sign_ext_62279 = {{1{a_value__46[16]}}, a_value__46};
  assign sign_ext_62280 = {{1{b_value__46[16]}}, b_value__46};
  assign b_carry__28 = b__28[0:0];
  assign sign_ext_62282 = {{1{a_value__47[16]}}, a_value__47};
  assign sign_ext_62283 = {{1{b_value__47[16]}}, b_value__47};
  assign b_carry__30 = b__30[0:0];
  assign concat_62285 = {sign_ext_62237, literal_62013};
  assign concat_62286 = {sign_ext_62238, b_carry};
  assign concat_62287 = {sign_ext_62240, literal_62013};
  assign concat_62288 = {sign_ext_62241, b_carry__2};
  assign concat_62289 = {sign_ext_62243, literal_62013};
  assign concat_62290 = {sign_ext_62244, b_carry__4};
  assign concat_62291 = {sign_ext_62246, literal_62013};
  assign concat_62292 = {sign_ext_62247, b_carry__6};
  assign concat_62293 = {sign_ext_62249, literal_62013};
  assign concat_62294 = {sign_ext_62250, b_carry__8};
  assign concat_62295 = {sign_ext_62252, literal_62013};
  assign concat_62296 = {sign_ext_62253, b_carry__10};
  assign concat_62297 = {sign_ext_62255, literal_62013};
  assign concat_62298 = {sign_ext_62256, b_carry__12};
  assign concat_62299 = {sign_ext_62258, literal_62013};
  assign concat_62300 = {sign_ext_62259, b_carry__14};
  assign concat_62301 = {sign_ext_62261, literal_62013};
  assign concat_62302 = {sign_ext_62262, b_carry__16};
  assign concat_62303 = {sign_ext_62264, literal_62013};
  assign concat_62304 = {sign_ext_62265, b_carry__18};
  assign concat_62305 = {sign_ext_62267, literal_62013};
  assign concat_62306 = {sign_ext_62268, b_carry__20};
  assign concat_62307 = {sign_ext_62270, literal_62013};
  assign concat_62308 = {sign_ext_62271, b_carry__22};
  assign concat_62309 = {sign_ext_62273, literal_62013};
  assign concat_62310 = {sign_ext_62274, b_carry__24};
  assign concat_62311 = {sign_ext_62276, literal_62013};
  assign concat_62312 = {sign_ext_62277, b_carry__26};
  assign concat_62313 = {sign_ext_62279, literal_62013};
  assign concat_62314 = {sign_ext_62280, b_carry__28};
  assign concat_62315 = {sign_ext_62282, literal_62013};
  assign concat_62316 = {sign_ext_62283, b_carry__30};
  assign sum__32 = concat_62285 + concat_62286;
  assign sum__33 = concat_62287 + concat_62288;
  assign sum__34 = concat_62289 + concat_62290;
  assign sum__35 = concat_62291 + concat_62292;
  assign sum__36 = concat_62293 + concat_62294;
  assign sum__37 = concat_62295 + concat_62296;
  assign sum__38 = concat_62297 + concat_62298;
  assign sum__39 = concat_62299 + concat_62300;
  assign sum__40 = concat_62301 + concat_62302;
  assign sum__41 = concat_62303 + concat_62304;
  assign sum__42 = concat_62305 + concat_62306;
  assign sum__43 = concat_62307 + concat_62308;
  assign sum__44 = concat_62309 + concat_62310;
  assign sum__45 = concat_62311 + concat_62312;
  assign sum__46 = concat_62313 + concat_62314;
  assign sum__47 = concat_62315 + concat_62316;
  assign bit_slice_62333 = sum__32[18:1];
  assign b_carry__1 = b__1[0:0];
  assign bit_slice_62335 = sum__33[18:1];
  assign b_carry__3 = b__3[0:0];
  assign bit_slice_62337 = sum__34[18:1];
  assign b_carry__5 = b__5[0:0];
  assign bit_slice_62339 = sum__35[18:1];
  assign b_carry__7 = b__7[0:0];
  assign bit_slice_62341 = sum__36[18:1];
  assign b_carry__9 = b__9[0:0];
  assign bit_slice_62343 = sum__37[18:1];
  assign b_carry__11 = b__11[0:0];
  assign bit_slice_62345 = sum__38[18:1];
  assign b_carry__13 = b__13[0:0];
  assign bit_slice_62347 = sum__39[18:1];
  assign b_carry__15 = b__15[0:0];
  assign bit_slice_62349 = sum__40[18:1];
  assign b_carry__17 = b__17[0:0];
  assign bit_slice_62351 = sum__41[18:1];
  assign b_carry__19 = b__19[0:0];
  assign bit_slice_62353 = sum__42[18:1];
  assign b_carry__21 = b__21[0:0];
  assign bit_slice_62355 = sum__43[18:1];
  assign b_carry__23 = b__23[0:0];
  assign bit_slice_62357 = sum__44[18:1];
  assign b_carry__25 = b__25[0:0];
  assign bit_slice_62359 = sum__45[18:1];
  assign b_carry__27 = b__27[0:0];
  assign bit_slice_62361 = sum__46[18:1];
  assign b_carry__29 = b__29[0:0];
  assign bit_slice_62363 = sum__47[18:1];
  assign b_carry__31 = b__31[0:0];
  assign tuple_62367 = {bit_slice_62333, b_carry__1};
  assign tuple_62368 = {bit_slice_62335, b_carry__3};
  assign tuple_62369 = {bit_slice_62337, b_carry__5};
  assign tuple_62370 = {bit_slice_62339, b_carry__7};
  assign tuple_62371 = {bit_slice_62341, b_carry__9};
  assign tuple_62372 = {bit_slice_62343, b_carry__11};
  assign tuple_62373 = {bit_slice_62345, b_carry__13};
  assign tuple_62374 = {bit_slice_62347, b_carry__15};
  assign tuple_62375 = {bit_slice_62349, b_carry__17};
  assign tuple_62376 = {bit_slice_62351, b_carry__19};
  assign tuple_62377 = {bit_slice_62353, b_carry__21};
  assign tuple_62378 = {bit_slice_62355, b_carry__23};
  assign tuple_62379 = {bit_slice_62357, b_carry__25};
  assign tuple_62380 = {bit_slice_62359, b_carry__27};
  assign tuple_62381 = {bit_slice_62361, b_carry__29};
  assign tuple_62382 = {bit_slice_62363, b_carry__31};
  assign array_62386[0] = tuple_62367;
  assign array_62386[1] = tuple_62368;
  assign array_62386[2] = tuple_62369;
  assign array_62386[3] = tuple_62370;
  assign array_62387[0] = tuple_62371;
  assign array_62387[1] = tuple_62372;
  assign array_62387[2] = tuple_62373;
  assign array_62387[3] = tuple_62374;
  assign array_62388[0] = tuple_62375;
  assign array_62388[1] = tuple_62376;
  assign array_62388[2] = tuple_62377;
  assign array_62388[3] = tuple_62378;
  assign array_62389[0] = tuple_62379;
  assign array_62389[1] = tuple_62380;
  assign array_62389[2] = tuple_62381;
  assign array_62389[3] = tuple_62382;
  assign array_62392[0][0] = array_62386[0];
  assign array_62392[0][1] = array_62386[1];
  assign array_62392[0][2] = array_62386[2];
  assign array_62392[0][3] = array_62386[3];
  assign array_62392[1][0] = array_62387[0];
  assign array_62392[1][1] = array_62387[1];
  assign array_62392[1][2] = array_62387[2];
  assign array_62392[1][3] = array_62387[3];
  assign array_62392[2][0] = array_62388[0];
  assign array_62392[2][1] = array_62388[1];
  assign array_62392[2][2] = array_62388[2];
  assign array_62392[2][3] = array_62388[3];
  assign array_62392[3][0] = array_62389[0];
  assign array_62392[3][1] = array_62389[1];
  assign array_62392[3][2] = array_62389[2];
  assign array_62392[3][3] = array_62389[3];
  assign v_tag = decoded_data[19:0];
  assign stage_outputs_valid_0 = decoded_valid & reduced__1_ready;
  assign tuple_62395 = {{{array_62392[3][3], array_62392[3][2], array_62392[3][1], array_62392[3][0]}, {array_62392[2][3], array_62392[2][2], array_62392[2][1], array_62392[2][0]}, {array_62392[1][3], array_62392[1][2], array_62392[1][1], array_62392[1][0]}, {array_62392[0][3], array_62392[0][2], array_62392[0][1], array_62392[0][0]}}, v_tag};
  assign decoded_ready = stage_outputs_valid_0;
  assign reduced__1_data = tuple_62395;
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
  wire [1:0] literal_62548;
  wire literal_62549;
  wire [7:0] v_tag_c0;
  wire [1:0] literal_62551;
  wire [7:0] v_tag__1_c1;
  wire [1:0] literal_62553;
  wire [1:0] literal_62554;
  wire [17:0] array_index_62555;
  wire [8:0] concat_62556;
  wire [17:0] array_index_62557;
  wire [8:0] concat_62558;
  wire [17:0] array_index_62559;
  wire [17:0] array_index_62560;
  wire [26:0] smul_62561;
  wire [26:0] smul_62562;
  wire [26:0] smul_62563;
  wire [26:0] smul_62564;
  wire [31:0] sign_ext_62567;
  wire [31:0] sign_ext_62568;
  wire [31:0] sign_ext_62569;
  wire [31:0] sign_ext_62570;
  wire [31:0] sums[0:3];
  wire v_tag__2_last;
  wire [128:0] tuple_62578;
  wire stage_outputs_valid_0;
  assign v_tag = summed_data[19:0];
  assign v_sums[0] = summed_data[37:20];
  assign v_sums[1] = summed_data[55:38];
  assign v_sums[2] = summed_data[73:56];
  assign v_sums[3] = summed_data[91:74];
  assign literal_62548 = 2'h0;
  assign literal_62549 = 1'h0;
  assign v_tag_c0 = v_tag[16:9];
  assign literal_62551 = 2'h1;
  assign v_tag__1_c1 = v_tag[8:1];
  assign literal_62553 = 2'h2;
  assign literal_62554 = 2'h3;
  assign array_index_62555 = v_sums[literal_62548];
  assign concat_62556 = {literal_62549, v_tag_c0};
  assign array_index_62557 = v_sums[literal_62551];
  assign concat_62558 = {literal_62549, v_tag__1_c1};
  assign array_index_62559 = v_sums[literal_62553];
  assign array_index_62560 = v_sums[literal_62554];
  assign smul_62561 = smul27b_18b_x_9b(array_index_62555, concat_62556);
  assign smul_62562 = smul27b_18b_x_9b(array_index_62557, concat_62558);
  assign smul_62563 = smul27b_18b_x_9b(array_index_62559, concat_62556);
  assign smul_62564 = smul27b_18b_x_9b(array_index_62560, concat_62558);
  assign sign_ext_62567 = {{5{smul_62561[26]}}, smul_62561};
  assign sign_ext_62568 = {{5{smul_62562[26]}}, smul_62562};
  assign sign_ext_62569 = {{5{smul_62563[26]}}, smul_62563};
  assign sign_ext_62570 = {{5{smul_62564[26]}}, smul_62564};
  assign sums[0] = sign_ext_62567;
  assign sums[1] = sign_ext_62568;
  assign sums[2] = sign_ext_62569;
  assign sums[3] = sign_ext_62570;
  assign v_tag__2_last = v_tag[0:0];
  assign tuple_62578 = {{sums[3], sums[2], sums[1], sums[0]}, v_tag__2_last};
  assign stage_outputs_valid_0 = summed_valid & scaled_ready;
  assign scaled_data = tuple_62578;
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
  wire [2:0] literal_58860;
  wire [127:0] c_beat__1;
  wire eq_58863;
  wire bit_slice_58865;
  wire [2:0] literal_58866;
  wire not_58867;
  wire bit_slice_58868;
  wire bit_slice_58870;
  wire [1:0] literal_58871;
  wire [1:0] bit_slice_58872;
  wire bit_slice_58873;
  wire [1:0] bit_slice_58874;
  wire bit_slice_58875;
  wire [1:0] bit_slice_58876;
  wire bit_slice_58877;
  wire [1:0] bit_slice_58878;
  wire bit_slice_58879;
  wire [1:0] bit_slice_58880;
  wire bit_slice_58881;
  wire [1:0] bit_slice_58882;
  wire bit_slice_58883;
  wire [1:0] bit_slice_58884;
  wire bit_slice_58885;
  wire [1:0] bit_slice_58886;
  wire bit_slice_58887;
  wire [1:0] bit_slice_58888;
  wire bit_slice_58889;
  wire [1:0] bit_slice_58890;
  wire bit_slice_58891;
  wire [1:0] bit_slice_58892;
  wire bit_slice_58893;
  wire [1:0] bit_slice_58894;
  wire bit_slice_58895;
  wire [1:0] bit_slice_58896;
  wire bit_slice_58897;
  wire [1:0] bit_slice_58898;
  wire bit_slice_58899;
  wire [1:0] bit_slice_58900;
  wire bit_slice_58901;
  wire [1:0] bit_slice_58902;
  wire bit_slice_58903;
  wire [1:0] bit_slice_58904;
  wire bit_slice_58905;
  wire [1:0] bit_slice_58906;
  wire bit_slice_58907;
  wire [1:0] bit_slice_58908;
  wire bit_slice_58909;
  wire [1:0] bit_slice_58910;
  wire bit_slice_58911;
  wire [1:0] bit_slice_58912;
  wire bit_slice_58913;
  wire [1:0] bit_slice_58914;
  wire bit_slice_58915;
  wire [1:0] bit_slice_58916;
  wire bit_slice_58917;
  wire [1:0] bit_slice_58918;
  wire bit_slice_58919;
  wire [1:0] bit_slice_58920;
  wire bit_slice_58921;
  wire [1:0] bit_slice_58922;
  wire bit_slice_58923;
  wire [1:0] bit_slice_58924;
  wire bit_slice_58925;
  wire [1:0] bit_slice_58926;
  wire bit_slice_58927;
  wire [1:0] bit_slice_58928;
  wire bit_slice_58929;
  wire [1:0] bit_slice_58930;
  wire [1:0] bit_slice_58931;
  wire [1:0] bit_slice_58932;
  wire [1:0] bit_slice_58933;
  wire [1:0] bit_slice_58934;
  wire [1:0] bit_slice_58935;
  wire [1:0] bit_slice_58936;
  wire [1:0] bit_slice_58937;
  wire [1:0] bit_slice_58938;
  wire [1:0] bit_slice_58939;
  wire [1:0] bit_slice_58940;
  wire [1:0] bit_slice_58941;
  wire [1:0] bit_slice_58942;
  wire [1:0] bit_slice_58943;
  wire [1:0] bit_slice_58944;
  wire [1:0] bit_slice_58945;
  wire [1:0] bit_slice_58946;
  wire [1:0] bit_slice_58947;
  wire [1:0] bit_slice_58948;
  wire [1:0] bit_slice_58949;
  wire [1:0] bit_slice_58950;
  wire [1:0] bit_slice_58951;
  wire [1:0] bit_slice_58952;
  wire [1:0] bit_slice_58953;
  wire [1:0] bit_slice_58954;
  wire [1:0] bit_slice_58955;
  wire [1:0] bit_slice_58956;
  wire [1:0] bit_slice_58957;
  wire [1:0] bit_slice_58958;
  wire [1:0] bit_slice_58959;
  wire [1:0] bit_slice_58960;
  wire [1:0] bit_slice_58961;
  wire [1:0] bit_slice_58962;
  wire not_58963;
  wire ne_58964;
  wire [1:0] sign_ext_58965;
  wire not_58966;
  wire [511:0] s_x;
  wire not_58968;
  wire [3:0] four__2;
  wire [3:0] concat_58969;
  wire not_58971;
  wire [3:0] four__3;
  wire [3:0] concat_58972;
  wire not_58974;
  wire [3:0] four__4;
  wire [3:0] concat_58975;
  wire not_58977;
  wire [3:0] four__5;
  wire [3:0] concat_58978;
  wire not_58980;
  wire [3:0] four__6;
  wire [3:0] concat_58981;
  wire not_58983;
  wire [3:0] four__7;
  wire [3:0] concat_58984;
  wire not_58986;
  wire [3:0] four__8;
  wire [3:0] concat_58987;
  wire not_58989;
  wire [3:0] four__9;
  wire [3:0] concat_58990;
  wire not_58992;
  wire [3:0] four__10;
  wire [3:0] concat_58993;
  wire not_58995;
  wire [3:0] four__11;
  wire [3:0] concat_58996;
  wire not_58998;
  wire [3:0] four__12;
  wire [3:0] concat_58999;
  wire not_59001;
  wire [3:0] four__13;
  wire [3:0] concat_59002;
  wire not_59004;
  wire [3:0] four__14;
  wire [3:0] concat_59005;
  wire not_59007;
  wire [3:0] four__15;
  wire [3:0] concat_59008;
  wire not_59010;
  wire [3:0] four__16;
  wire [3:0] concat_59011;
  wire not_59013;
  wire [3:0] four__17;
  wire [3:0] concat_59014;
  wire not_59016;
  wire [3:0] four__18;
  wire [3:0] concat_59017;
  wire not_59019;
  wire [3:0] four__19;
  wire [3:0] concat_59020;
  wire not_59022;
  wire [3:0] four__20;
  wire [3:0] concat_59023;
  wire not_59025;
  wire [3:0] four__21;
  wire [3:0] concat_59026;
  wire not_59028;
  wire [3:0] four__22;
  wire [3:0] concat_59029;
  wire not_59031;
  wire [3:0] four__23;
  wire [3:0] concat_59032;
  wire not_59034;
  wire [3:0] four__24;
  wire [3:0] concat_59035;
  wire not_59037;
  wire [3:0] four__25;
  wire [3:0] concat_59038;
  wire not_59040;
  wire [3:0] four__26;
  wire [3:0] concat_59041;
  wire not_59043;
  wire [3:0] four__27;
  wire [3:0] concat_59044;
  wire not_59046;
  wire [3:0] four__28;
  wire [3:0] concat_59047;
  wire not_59049;
  wire [3:0] four__29;
  wire [3:0] concat_59050;
  wire not_59052;
  wire [3:0] four__30;
  wire [3:0] concat_59053;
  wire not_59055;
  wire [3:0] four__63;
  wire [3:0] concat_59056;
  wire [3:0] four;
  wire [3:0] concat_59058;
  wire [3:0] four__1;
  wire [3:0] concat_59060;
  wire [3:0] concat_59062;
  wire [3:0] concat_59063;
  wire [3:0] concat_59064;
  wire [3:0] concat_59065;
  wire [3:0] concat_59066;
  wire [3:0] concat_59067;
  wire [3:0] concat_59068;
  wire [3:0] concat_59069;
  wire [3:0] concat_59070;
  wire [3:0] concat_59071;
  wire [3:0] concat_59072;
  wire [3:0] concat_59073;
  wire [3:0] concat_59074;
  wire [3:0] concat_59075;
  wire [3:0] concat_59076;
  wire [3:0] concat_59077;
  wire [2:0] literal_59078;
  wire [3:0] concat_59079;
  wire [3:0] concat_59080;
  wire [3:0] concat_59081;
  wire [3:0] concat_59082;
  wire [3:0] concat_59083;
  wire [3:0] concat_59084;
  wire [3:0] concat_59085;
  wire [3:0] concat_59086;
  wire [3:0] concat_59087;
  wire [3:0] concat_59088;
  wire [3:0] concat_59089;
  wire [3:0] concat_59090;
  wire [3:0] concat_59091;
  wire [3:0] concat_59092;
  wire nor_59093;
  wire [1:0] and_59094;
  wire [1:0] bit_slice_59095;
  wire nor_59096;
  wire [1:0] and_59097;
  wire [1:0] bit_slice_59098;
  wire [7:0] s_x_b__2[0:31];
  wire [4:0] literal_59100;
  wire nor_59101;
  wire [3:0] sel_68302;
  wire nor_59103;
  wire [3:0] sel_68301;
  wire [4:0] literal_59105;
  wire nor_59106;
  wire [3:0] sel_68300;
  wire nor_59108;
  wire [3:0] sel_68299;
  wire [4:0] literal_59110;
  wire nor_59111;
  wire [3:0] sel_68298;
  wire nor_59113;
  wire [3:0] sel_68297;
  wire [4:0] literal_59115;
  wire nor_59116;
  wire [3:0] sel_68296;
  wire nor_59118;
  wire [3:0] sel_68295;
  wire [4:0] literal_59120;
  wire nor_59121;
  wire [3:0] sel_68294;
  wire nor_59123;
  wire [3:0] sel_68293;
  wire [4:0] literal_59125;
  wire nor_59126;
  wire [3:0] sel_68292;
  wire nor_59128;
  wire [3:0] sel_68291;
  wire [4:0] literal_59130;
  wire nor_59131;
  wire [3:0] sel_68290;
  wire nor_59133;
  wire [3:0] sel_68289;
  wire [4:0] literal_59135;
  wire nor_59136;
  wire [3:0] sel_68288;
  wire nor_59138;
  wire [3:0] sel_68287;
  wire [4:0] literal_59140;
  wire [7:0] s_x_a__2[0:31];
  wire nor_59142;
  wire [3:0] sel_68286;
  wire nor_59144;
  wire [3:0] sel_68285;
  wire [4:0] literal_59146;
  wire nor_59147;
  wire [3:0] sel_68284;
  wire nor_59149;
  wire [3:0] sel_68283;
  wire [4:0] literal_59151;
  wire nor_59152;
  wire [3:0] sel_68282;
  wire nor_59154;
  wire [3:0] sel_68281;
  wire [4:0] literal_59156;
  wire nor_59157;
  wire [3:0] sel_68280;
  wire nor_59159;
  wire [3:0] sel_68279;
  wire [4:0] literal_59161;
  wire nor_59162;
  wire [3:0] sel_68278;
  wire nor_59164;
  wire [3:0] sel_68277;
  wire [4:0] literal_59166;
  wire nor_59167;
  wire [3:0] sel_68276;
  wire nor_59169;
  wire [3:0] sel_68275;
  wire [4:0] literal_59171;
  wire nor_59172;
  wire [3:0] sel_68274;
  wire nor_59174;
  wire [3:0] sel_68273;
  wire [4:0] literal_59176;
  wire [3:0] sel_68272;
  wire [3:0] sel_68271;
  wire [4:0] literal_59179;
  wire [3:0] sel_68270;
  wire [3:0] sel_68269;
  wire [4:0] literal_59182;
  wire [3:0] sel_68268;
  wire [3:0] sel_68267;
  wire [4:0] literal_59185;
  wire [3:0] sel_68266;
  wire [3:0] sel_68265;
  wire [4:0] literal_59188;
  wire [3:0] sel_68264;
  wire [3:0] sel_68263;
  wire [4:0] literal_59191;
  wire [3:0] sel_68262;
  wire [3:0] sel_68261;
  wire [4:0] literal_59194;
  wire [3:0] sel_68260;
  wire [3:0] sel_68259;
  wire [4:0] literal_59197;
  wire [3:0] sel_68258;
  wire [3:0] sel_68257;
  wire [4:0] literal_59200;
  wire [3:0] sel_68256;
  wire [3:0] sel_68255;
  wire eq_59203;
  wire [4:0] literal_59204;
  wire [3:0] sel_68254;
  wire [3:0] sel_68253;
  wire [4:0] literal_59207;
  wire [3:0] sel_68252;
  wire [3:0] sel_68251;
  wire [4:0] literal_59210;
  wire [3:0] sel_68250;
  wire [3:0] sel_68249;
  wire [4:0] literal_59213;
  wire [3:0] sel_68248;
  wire [3:0] sel_68247;
  wire [4:0] literal_59216;
  wire [3:0] sel_68246;
  wire [3:0] sel_68245;
  wire [4:0] literal_59219;
  wire [3:0] sel_68244;
  wire [3:0] sel_68243;
  wire [4:0] literal_59222;
  wire [3:0] sel_68242;
  wire [3:0] sel_68241;
  wire [4:0] literal_59225;
  wire [4:0] concat_59226;
  wire [4:0] concat_59227;
  wire [3:0] c_z0__1;
  wire [3:0] c_z1__1;
  wire [7:0] array_index_59230;
  wire [7:0] sign_ext_59231;
  wire [4:0] concat_59232;
  wire [4:0] concat_59233;
  wire [7:0] array_index_59234;
  wire [4:0] concat_59235;
  wire [4:0] concat_59236;
  wire [7:0] array_index_59237;
  wire [4:0] concat_59238;
  wire [4:0] concat_59239;
  wire [7:0] array_index_59240;
  wire [4:0] concat_59241;
  wire [4:0] concat_59242;
  wire [7:0] array_index_59243;
  wire [4:0] concat_59244;
  wire [4:0] concat_59245;
  wire [7:0] array_index_59246;
  wire [4:0] concat_59247;
  wire [4:0] concat_59248;
  wire [7:0] array_index_59249;
  wire [4:0] concat_59250;
  wire [4:0] concat_59251;
  wire [7:0] array_index_59252;
  wire [4:0] concat_59253;
  wire [4:0] concat_59254;
  wire [7:0] array_index_59255;
  wire [7:0] array_index_59257;
  wire [7:0] array_index_59256;
  wire [4:0] concat_59258;
  wire [4:0] concat_59259;
  wire [7:0] array_index_59260;
  wire [7:0] array_index_59262;
  wire [7:0] array_index_59261;
  wire [4:0] concat_59263;
  wire [4:0] concat_59264;
  wire [7:0] array_index_59265;
  wire [7:0] array_index_59267;
  wire [7:0] array_index_59266;
  wire [4:0] concat_59268;
  wire [4:0] concat_59269;
  wire [7:0] array_index_59270;
  wire [7:0] array_index_59272;
  wire [7:0] array_index_59271;
  wire [4:0] concat_59273;
  wire [4:0] concat_59274;
  wire [7:0] array_index_59275;
  wire [7:0] array_index_59277;
  wire [7:0] array_index_59276;
  wire [4:0] concat_59278;
  wire [4:0] concat_59279;
  wire [7:0] array_index_59280;
  wire [7:0] array_index_59282;
  wire [7:0] array_index_59281;
  wire [4:0] concat_59283;
  wire [4:0] concat_59284;
  wire [7:0] array_index_59285;
  wire [7:0] array_index_59287;
  wire [7:0] array_index_59286;
  wire [4:0] concat_59288;
  wire [4:0] concat_59289;
  wire [7:0] array_index_59290;
  wire [7:0] array_index_59292;
  wire [7:0] array_index_59291;
  wire [4:0] concat_59293;
  wire [4:0] concat_59294;
  wire [7:0] array_index_59295;
  wire [7:0] array_index_59296;
  wire [4:0] concat_59297;
  wire [4:0] concat_59298;
  wire [7:0] array_index_59299;
  wire [7:0] array_index_59300;
  wire [4:0] concat_59301;
  wire [4:0] concat_59302;
  wire [7:0] array_index_59303;
  wire [7:0] array_index_59304;
  wire [4:0] concat_59305;
  wire [4:0] concat_59306;
  wire [7:0] array_index_59307;
  wire [7:0] array_index_59308;
  wire [4:0] concat_59309;
  wire [4:0] concat_59310;
  wire [7:0] array_index_59311;
  wire [7:0] array_index_59312;
  wire [4:0] concat_59313;
  wire [4:0] concat_59314;
  wire [7:0] array_index_59315;
  wire [7:0] array_index_59316;
  wire [4:0] concat_59317;
  wire [4:0] concat_59318;
  wire [7:0] array_index_59319;
  wire [7:0] array_index_59320;
  wire [4:0] concat_59321;
  wire [4:0] concat_59322;
  wire [7:0] array_index_59323;
  wire [7:0] array_index_59324;
  wire [4:0] concat_59325;
  wire [4:0] concat_59326;
  wire [1:0] concat_59327;
  wire [7:0] array_index_59328;
  wire [7:0] array_index_59329;
  wire [4:0] concat_59330;
  wire [4:0] concat_59331;
  wire [7:0] array_index_59332;
  wire [7:0] array_index_59333;
  wire [4:0] concat_59334;
  wire [4:0] concat_59335;
  wire [7:0] array_index_59336;
  wire [7:0] array_index_59337;
  wire [4:0] concat_59338;
  wire [4:0] concat_59339;
  wire [7:0] array_index_59340;
  wire [7:0] array_index_59341;
  wire [4:0] concat_59342;
  wire [4:0] concat_59343;
  wire [7:0] array_index_59344;
  wire [7:0] array_index_59345;
  wire [4:0] concat_59346;
  wire [4:0] concat_59347;
  wire [7:0] array_index_59348;
  wire [7:0] array_index_59349;
  wire [4:0] concat_59350;
  wire [4:0] concat_59351;
  wire [7:0] array_index_59352;
  wire [7:0] array_index_59353;
  wire [4:0] concat_59354;
  wire [4:0] concat_59355;
  wire [7:0] array_index_59356;
  wire [7:0] array_index_59357;
  wire [4:0] array_59361[0:1];
  wire [3:0] array_59362[0:1];
  wire [7:0] eight;
  wire [7:0] and_59364;
  wire [4:0] array_59365[0:1];
  wire [7:0] eight__1;
  wire [7:0] and_59367;
  wire [4:0] array_59368[0:1];
  wire [7:0] eight__2;
  wire [7:0] and_59370;
  wire [4:0] array_59371[0:1];
  wire [7:0] eight__3;
  wire [7:0] and_59373;
  wire [4:0] array_59374[0:1];
  wire [7:0] eight__4;
  wire [7:0] and_59376;
  wire [4:0] array_59377[0:1];
  wire [7:0] eight__5;
  wire [7:0] and_59379;
  wire [4:0] array_59380[0:1];
  wire [7:0] eight__6;
  wire [7:0] and_59382;
  wire [4:0] array_59383[0:1];
  wire [7:0] eight__7;
  wire [7:0] and_59385;
  wire [4:0] array_59386[0:1];
  wire [7:0] eight__8;
  wire [7:0] and_59388;
  wire [7:0] sel_68240;
  wire [4:0] array_59390[0:1];
  wire [7:0] eight__9;
  wire [7:0] and_59392;
  wire [7:0] sel_68239;
  wire [4:0] array_59394[0:1];
  wire [7:0] eight__10;
  wire [7:0] and_59396;
  wire [7:0] sel_68238;
  wire [4:0] array_59398[0:1];
  wire [7:0] eight__11;
  wire [7:0] and_59400;
  wire [7:0] sel_68237;
  wire [4:0] array_59402[0:1];
  wire [7:0] eight__12;
  wire [7:0] and_59404;
  wire [7:0] sel_68236;
  wire [4:0] array_59406[0:1];
  wire [7:0] eight__13;
  wire [7:0] and_59408;
  wire [7:0] sel_68235;
  wire [4:0] array_59410[0:1];
  wire [7:0] eight__14;
  wire [7:0] and_59412;
  wire [7:0] sel_68234;
  wire [4:0] array_59414[0:1];
  wire [7:0] eight__31;
  wire [7:0] and_59416;
  wire [7:0] sel_68233;
  wire [4:0] array_59418[0:1];
  wire [7:0] sel_68232;
  wire [7:0] and_59420;
  wire [4:0] array_59421[0:1];
  wire [7:0] sel_68231;
  wire [7:0] and_59423;
  wire [4:0] array_59424[0:1];
  wire [7:0] sel_68230;
  wire [7:0] and_59426;
  wire [4:0] array_59427[0:1];
  wire [7:0] sel_68229;
  wire [7:0] and_59429;
  wire [4:0] array_59430[0:1];
  wire [7:0] sel_68228;
  wire [7:0] and_59432;
  wire [4:0] array_59433[0:1];
  wire [7:0] sel_68227;
  wire [7:0] and_59435;
  wire [4:0] array_59436[0:1];
  wire [7:0] sel_68226;
  wire [7:0] and_59438;
  wire [4:0] array_59439[0:1];
  wire [7:0] sel_68225;
  wire [7:0] and_59441;
  wire [4:0] array_59442[0:1];
  wire [7:0] priority_sel_59443;
  wire [7:0] and_59444;
  wire [4:0] array_59445[0:1];
  wire [7:0] priority_sel_59446;
  wire [7:0] and_59447;
  wire [4:0] array_59448[0:1];
  wire [7:0] priority_sel_59449;
  wire [7:0] and_59450;
  wire [4:0] array_59451[0:1];
  wire [7:0] priority_sel_59452;
  wire [7:0] and_59453;
  wire [4:0] array_59454[0:1];
  wire [7:0] priority_sel_59455;
  wire [7:0] and_59456;
  wire [4:0] array_59457[0:1];
  wire [7:0] priority_sel_59458;
  wire [7:0] and_59459;
  wire [4:0] array_59460[0:1];
  wire [7:0] priority_sel_59461;
  wire [7:0] and_59462;
  wire [4:0] array_59463[0:1];
  wire [7:0] priority_sel_59464;
  wire [7:0] and_59465;
  wire [41:0] tuple_59469;
  wire [41:0] tuple_59470;
  wire [41:0] tuple_59471;
  wire [41:0] tuple_59472;
  wire [41:0] tuple_59473;
  wire [41:0] tuple_59474;
  wire [41:0] tuple_59475;
  wire [41:0] tuple_59476;
  wire [41:0] tuple_59477;
  wire [41:0] tuple_59478;
  wire [41:0] tuple_59479;
  wire [41:0] tuple_59480;
  wire [41:0] tuple_59481;
  wire [41:0] tuple_59482;
  wire [41:0] tuple_59483;
  wire [41:0] tuple_59484;
  wire [41:0] tuple_59485;
  wire [41:0] tuple_59486;
  wire [41:0] tuple_59487;
  wire [41:0] tuple_59488;
  wire [41:0] tuple_59489;
  wire [41:0] tuple_59490;
  wire [41:0] tuple_59491;
  wire [41:0] tuple_59492;
  wire [41:0] tuple_59493;
  wire [41:0] tuple_59494;
  wire [41:0] tuple_59495;
  wire [41:0] tuple_59496;
  wire [41:0] tuple_59497;
  wire [41:0] tuple_59498;
  wire [41:0] tuple_59499;
  wire [41:0] tuple_59500;
  wire [7:0] c_c0;
  wire [7:0] c_c1;
  wire s_last;
  wire active_inputs_valid_0;
  wire [41:0] array_59506[0:31];
  wire [19:0] tag;
  wire stage_outputs_valid_0;
  wire [1363:0] tuple_59511;
  assign c_mode__2 = codes_data[26:24];
  assign literal_58860 = 3'h0;
  assign c_beat__1 = codes_data[154:27];
  assign eq_58863 = c_mode__2 == literal_58860;
  assign bit_slice_58865 = c_beat__1[3];
  assign literal_58866 = 3'h4;
  assign not_58867 = ~eq_58863;
  assign bit_slice_58868 = c_beat__1[67];
  assign bit_slice_58870 = c_beat__1[7];
  assign literal_58871 = 2'h0;
  assign bit_slice_58872 = c_beat__1[3:2];
  assign bit_slice_58873 = c_beat__1[71];
  assign bit_slice_58874 = c_beat__1[67:66];
  assign bit_slice_58875 = c_beat__1[11];
  assign bit_slice_58876 = c_beat__1[5:4];
  assign bit_slice_58877 = c_beat__1[75];
  assign bit_slice_58878 = c_beat__1[69:68];
  assign bit_slice_58879 = c_beat__1[15];
  assign bit_slice_58880 = c_beat__1[7:6];
  assign bit_slice_58881 = c_beat__1[79];
  assign bit_slice_58882 = c_beat__1[71:70];
  assign bit_slice_58883 = c_beat__1[19];
  assign bit_slice_58884 = c_beat__1[9:8];
  assign bit_slice_58885 = c_beat__1[83];
  assign bit_slice_58886 = c_beat__1[73:72];
  assign bit_slice_58887 = c_beat__1[23];
  assign bit_slice_58888 = c_beat__1[11:10];
  assign bit_slice_58889 = c_beat__1[87];
  assign bit_slice_58890 = c_beat__1[75:74];
  assign bit_slice_58891 = c_beat__1[27];
  assign bit_slice_58892 = c_beat__1[13:12];
  assign bit_slice_58893 = c_beat__1[91];
  assign bit_slice_58894 = c_beat__1[77:76];
  assign bit_slice_58895 = c_beat__1[31];
  assign bit_slice_58896 = c_beat__1[15:14];
  assign bit_slice_58897 = c_beat__1[95];
  assign bit_slice_58898 = c_beat__1[79:78];
  assign bit_slice_58899 = c_beat__1[35];
  assign bit_slice_58900 = c_beat__1[17:16];
  assign bit_slice_58901 = c_beat__1[99];
  assign bit_slice_58902 = c_beat__1[81:80];
  assign bit_slice_58903 = c_beat__1[39];
  assign bit_slice_58904 = c_beat__1[19:18];
  assign bit_slice_58905 = c_beat__1[103];
  assign bit_slice_58906 = c_beat__1[83:82];
  assign bit_slice_58907 = c_beat__1[43];
  assign bit_slice_58908 = c_beat__1[21:20];
  assign bit_slice_58909 = c_beat__1[107];
  assign bit_slice_58910 = c_beat__1[85:84];
  assign bit_slice_58911 = c_beat__1[47];
  assign bit_slice_58912 = c_beat__1[23:22];
  assign bit_slice_58913 = c_beat__1[111];
  assign bit_slice_58914 = c_beat__1[87:86];
  assign bit_slice_58915 = c_beat__1[51];
  assign bit_slice_58916 = c_beat__1[25:24];
  assign bit_slice_58917 = c_beat__1[115];
  assign bit_slice_58918 = c_beat__1[89:88];
  assign bit_slice_58919 = c_beat__1[55];
  assign bit_slice_58920 = c_beat__1[27:26];
  assign bit_slice_58921 = c_beat__1[119];
  assign bit_slice_58922 = c_beat__1[91:90];
  assign bit_slice_58923 = c_beat__1[59];
  assign bit_slice_58924 = c_beat__1[29:28];
  assign bit_slice_58925 = c_beat__1[123];
  assign bit_slice_58926 = c_beat__1[93:92];
  assign bit_slice_58927 = c_beat__1[63];
  assign bit_slice_58928 = c_beat__1[31:30];
  assign bit_slice_58929 = c_beat__1[127];
  assign bit_slice_58930 = c_beat__1[95:94];
  assign bit_slice_58931 = c_beat__1[33:32];
  assign bit_slice_58932 = c_beat__1[97:96];
  assign bit_slice_58933 = c_beat__1[35:34];
  assign bit_slice_58934 = c_beat__1[99:98];
  assign bit_slice_58935 = c_beat__1[37:36];
  assign bit_slice_58936 = c_beat__1[101:100];
  assign bit_slice_58937 = c_beat__1[39:38];
  assign bit_slice_58938 = c_beat__1[103:102];
  assign bit_slice_58939 = c_beat__1[41:40];
  assign bit_slice_58940 = c_beat__1[105:104];
  assign bit_slice_58941 = c_beat__1[43:42];
  assign bit_slice_58942 = c_beat__1[107:106];
  assign bit_slice_58943 = c_beat__1[45:44];
  assign bit_slice_58944 = c_beat__1[109:108];
  assign bit_slice_58945 = c_beat__1[47:46];
  assign bit_slice_58946 = c_beat__1[111:110];
  assign bit_slice_58947 = c_beat__1[49:48];
  assign bit_slice_58948 = c_beat__1[113:112];
  assign bit_slice_58949 = c_beat__1[51:50];
  assign bit_slice_58950 = c_beat__1[115:114];
  assign bit_slice_58951 = c_beat__1[53:52];
  assign bit_slice_58952 = c_beat__1[117:116];
  assign bit_slice_58953 = c_beat__1[55:54];
  assign bit_slice_58954 = c_beat__1[119:118];
  assign bit_slice_58955 = c_beat__1[57:56];
  assign bit_slice_58956 = c_beat__1[121:120];
  assign bit_slice_58957 = c_beat__1[59:58];
  assign bit_slice_58958 = c_beat__1[123:122];
  assign bit_slice_58959 = c_beat__1[61:60];
  assign bit_slice_58960 = c_beat__1[125:124];
  assign bit_slice_58961 = c_beat__1[63:62];
  assign bit_slice_58962 = c_beat__1[127:126];
  assign not_58963 = ~bit_slice_58865;
  assign ne_58964 = c_mode__2 != literal_58866;
  assign sign_ext_58965 = {2{not_58867}};
  assign not_58966 = ~bit_slice_58868;
  assign s_x = slices_data[512:1];
  assign not_58968 = ~bit_slice_58870;
  assign four__2 = c_beat__1[7:4];
  assign concat_58969 = {literal_58871, bit_slice_58872};
  assign not_58971 = ~bit_slice_58873;
  assign four__3 = c_beat__1[71:68];
  assign concat_58972 = {literal_58871, bit_slice_58874};
  assign not_58974 = ~bit_slice_58875;
  assign four__4 = c_beat__1[11:8];
  assign concat_58975 = {literal_58871, bit_slice_58876};
  assign not_58977 = ~bit_slice_58877;
  assign four__5 = c_beat__1[75:72];
  assign concat_58978 = {literal_58871, bit_slice_58878};
  assign not_58980 = ~bit_slice_58879;
  assign four__6 = c_beat__1[15:12];
  assign concat_58981 = {literal_58871, bit_slice_58880};
  assign not_58983 = ~bit_slice_58881;
  assign four__7 = c_beat__1[79:76];
  assign concat_58984 = {literal_58871, bit_slice_58882};
  assign not_58986 = ~bit_slice_58883;
  assign four__8 = c_beat__1[19:16];
  assign concat_58987 = {literal_58871, bit_slice_58884};
  assign not_58989 = ~bit_slice_58885;
  assign four__9 = c_beat__1[83:80];
  assign concat_58990 = {literal_58871, bit_slice_58886};
  assign not_58992 = ~bit_slice_58887;
  assign four__10 = c_beat__1[23:20];
  assign concat_58993 = {literal_58871, bit_slice_58888};
  assign not_58995 = ~bit_slice_58889;
  assign four__11 = c_beat__1[87:84];
  assign concat_58996 = {literal_58871, bit_slice_58890};
  assign not_58998 = ~bit_slice_58891;
  assign four__12 = c_beat__1[27:24];
  assign concat_58999 = {literal_58871, bit_slice_58892};
  assign not_59001 = ~bit_slice_58893;
  assign four__13 = c_beat__1[91:88];
  assign concat_59002 = {literal_58871, bit_slice_58894};
  assign not_59004 = ~bit_slice_58895;
  assign four__14 = c_beat__1[31:28];
  assign concat_59005 = {literal_58871, bit_slice_58896};
  assign not_59007 = ~bit_slice_58897;
  assign four__15 = c_beat__1[95:92];
  assign concat_59008 = {literal_58871, bit_slice_58898};
  assign not_59010 = ~bit_slice_58899;
  assign four__16 = c_beat__1[35:32];
  assign concat_59011 = {literal_58871, bit_slice_58900};
  assign not_59013 = ~bit_slice_58901;
  assign four__17 = c_beat__1[99:96];
  assign concat_59014 = {literal_58871, bit_slice_58902};
  assign not_59016 = ~bit_slice_58903;
  assign four__18 = c_beat__1[39:36];
  assign concat_59017 = {literal_58871, bit_slice_58904};
  assign not_59019 = ~bit_slice_58905;
  assign four__19 = c_beat__1[103:100];
  assign concat_59020 = {literal_58871, bit_slice_58906};
  assign not_59022 = ~bit_slice_58907;
  assign four__20 = c_beat__1[43:40];
  assign concat_59023 = {literal_58871, bit_slice_58908};
  assign not_59025 = ~bit_slice_58909;
  assign four__21 = c_beat__1[107:104];
  assign concat_59026 = {literal_58871, bit_slice_58910};
  assign not_59028 = ~bit_slice_58911;
  assign four__22 = c_beat__1[47:44];
  assign concat_59029 = {literal_58871, bit_slice_58912};
  assign not_59031 = ~bit_slice_58913;
  assign four__23 = c_beat__1[111:108];
  assign concat_59032 = {literal_58871, bit_slice_58914};
  assign not_59034 = ~bit_slice_58915;
  assign four__24 = c_beat__1[51:48];
  assign concat_59035 = {literal_58871, bit_slice_58916};
  assign not_59037 = ~bit_slice_58917;
  assign four__25 = c_beat__1[115:112];
  assign concat_59038 = {literal_58871, bit_slice_58918};
  assign not_59040 = ~bit_slice_58919;
  assign four__26 = c_beat__1[55:52];
  assign concat_59041 = {literal_58871, bit_slice_58920};
  assign not_59043 = ~bit_slice_58921;
  assign four__27 = c_beat__1[119:116];
  assign concat_59044 = {literal_58871, bit_slice_58922};
  assign not_59046 = ~bit_slice_58923;
  assign four__28 = c_beat__1[59:56];
  assign concat_59047 = {literal_58871, bit_slice_58924};
  assign not_59049 = ~bit_slice_58925;
  assign four__29 = c_beat__1[123:120];
  assign concat_59050 = {literal_58871, bit_slice_58926};
  assign not_59052 = ~bit_slice_58927;
  assign four__30 = c_beat__1[63:60];
  assign concat_59053 = {literal_58871, bit_slice_58928};
  assign not_59055 = ~bit_slice_58929;
  assign four__63 = c_beat__1[127:124];
  assign concat_59056 = {literal_58871, bit_slice_58930};
  assign four = c_beat__1[3:0];
  assign concat_59058 = {literal_58871, bit_slice_58931};
  assign four__1 = c_beat__1[67:64];
  assign concat_59060 = {literal_58871, bit_slice_58932};
  assign concat_59062 = {literal_58871, bit_slice_58933};
  assign concat_59063 = {literal_58871, bit_slice_58934};
  assign concat_59064 = {literal_58871, bit_slice_58935};
  assign concat_59065 = {literal_58871, bit_slice_58936};
  assign concat_59066 = {literal_58871, bit_slice_58937};
  assign concat_59067 = {literal_58871, bit_slice_58938};
  assign concat_59068 = {literal_58871, bit_slice_58939};
  assign concat_59069 = {literal_58871, bit_slice_58940};
  assign concat_59070 = {literal_58871, bit_slice_58941};
  assign concat_59071 = {literal_58871, bit_slice_58942};
  assign concat_59072 = {literal_58871, bit_slice_58943};
  assign concat_59073 = {literal_58871, bit_slice_58944};
  assign concat_59074 = {literal_58871, bit_slice_58945};
  assign concat_59075 = {literal_58871, bit_slice_58946};
  assign concat_59076 = {literal_58871, bit_slice_58947};
  assign concat_59077 = {literal_58871, bit_slice_58948};
  assign literal_59078 = 3'h2;
  assign concat_59079 = {literal_58871, bit_slice_58949};
  assign concat_59080 = {literal_58871, bit_slice_58950};
  assign concat_59081 = {literal_58871, bit_slice_58951};
  assign concat_59082 = {literal_58871, bit_slice_58952};
  assign concat_59083 = {literal_58871, bit_slice_58953};
  assign concat_59084 = {literal_58871, bit_slice_58954};
  assign concat_59085 = {literal_58871, bit_slice_58955};
  assign concat_59086 = {literal_58871, bit_slice_58956};
  assign concat_59087 = {literal_58871, bit_slice_58957};
  assign concat_59088 = {literal_58871, bit_slice_58958};
  assign concat_59089 = {literal_58871, bit_slice_58959};
  assign concat_59090 = {literal_58871, bit_slice_58960};
  assign concat_59091 = {literal_58871, bit_slice_58961};
  assign concat_59092 = {literal_58871, bit_slice_58962};
  assign nor_59093 = ~(not_58963 | ne_58964);
  assign and_59094 = bit_slice_58872 & sign_ext_58965;
  assign bit_slice_59095 = c_beat__1[1:0];
  assign nor_59096 = ~(not_58966 | ne_58964);
  assign and_59097 = bit_slice_58874 & sign_ext_58965;
  assign bit_slice_59098 = c_beat__1[65:64];
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
  assign literal_59100 = 5'h00;
  assign nor_59101 = ~(not_58968 | ne_58964);
  assign sel_68302 = eq_58863 ? concat_58969 : four__2;
  assign nor_59103 = ~(not_58971 | ne_58964);
  assign sel_68301 = eq_58863 ? concat_58972 : four__3;
  assign literal_59105 = 5'h01;
  assign nor_59106 = ~(not_58974 | ne_58964);
  assign sel_68300 = eq_58863 ? concat_58975 : four__4;
  assign nor_59108 = ~(not_58977 | ne_58964);
  assign sel_68299 = eq_58863 ? concat_58978 : four__5;
  assign literal_59110 = 5'h02;
  assign nor_59111 = ~(not_58980 | ne_58964);
  assign sel_68298 = eq_58863 ? concat_58981 : four__6;
  assign nor_59113 = ~(not_58983 | ne_58964);
  assign sel_68297 = eq_58863 ? concat_58984 : four__7;
  assign literal_59115 = 5'h03;
  assign nor_59116 = ~(not_58986 | ne_58964);
  assign sel_68296 = eq_58863 ? concat_58987 : four__8;
  assign nor_59118 = ~(not_58989 | ne_58964);
  assign sel_68295 = eq_58863 ? concat_58990 : four__9;
  assign literal_59120 = 5'h04;
  assign nor_59121 = ~(not_58992 | ne_58964);
  assign sel_68294 = eq_58863 ? concat_58993 : four__10;
  assign nor_59123 = ~(not_58995 | ne_58964);
  assign sel_68293 = eq_58863 ? concat_58996 : four__11;
  assign literal_59125 = 5'h05;
  assign nor_59126 = ~(not_58998 | ne_58964);
  assign sel_68292 = eq_58863 ? concat_58999 : four__12;
  assign nor_59128 = ~(not_59001 | ne_58964);
  assign sel_68291 = eq_58863 ? concat_59002 : four__13;
  assign literal_59130 = 5'h06;
  assign nor_59131 = ~(not_59004 | ne_58964);
  assign sel_68290 = eq_58863 ? concat_59005 : four__14;
  assign nor_59133 = ~(not_59007 | ne_58964);
  assign sel_68289 = eq_58863 ? concat_59008 : four__15;
  assign literal_59135 = 5'h07;
  assign nor_59136 = ~(not_59010 | ne_58964);
  assign sel_68288 = eq_58863 ? concat_59011 : four__16;
  assign nor_59138 = ~(not_59013 | ne_58964);
  assign sel_68287 = eq_58863 ? concat_59014 : four__17;
  assign literal_59140 = 5'h08;
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
  assign nor_59142 = ~(not_59016 | ne_58964);
  assign sel_68286 = eq_58863 ? concat_59017 : four__18;
  assign nor_59144 = ~(not_59019 | ne_58964);
  assign sel_68285 = eq_58863 ? concat_59020 : four__19;
  assign literal_59146 = 5'h09;
  assign nor_59147 = ~(not_59022 | ne_58964);
  assign sel_68284 = eq_58863 ? concat_59023 : four__20;
  assign nor_59149 = ~(not_59025 | ne_58964);
  assign sel_68283 = eq_58863 ? concat_59026 : four__21;
  assign literal_59151 = 5'h0a;
  assign nor_59152 = ~(not_59028 | ne_58964);
  assign sel_68282 = eq_58863 ? concat_59029 : four__22;
  assign nor_59154 = ~(not_59031 | ne_58964);
  assign sel_68281 = eq_58863 ? concat_59032 : four__23;
  assign literal_59156 = 5'h0b;
  assign nor_59157 = ~(not_59034 | ne_58964);
  assign sel_68280 = eq_58863 ? concat_59035 : four__24;
  assign nor_59159 = ~(not_59037 | ne_58964);
  assign sel_68279 = eq_58863 ? concat_59038 : four__25;
  assign literal_59161 = 5'h0c;
  assign nor_59162 = ~(not_59040 | ne_58964);
  assign sel_68278 = eq_58863 ? concat_59041 : four__26;
  assign nor_59164 = ~(not_59043 | ne_58964);
  assign sel_68277 = eq_58863 ? concat_59044 : four__27;
  assign literal_59166 = 5'h0d;
  assign nor_59167 = ~(not_59046 | ne_58964);
  assign sel_68276 = eq_58863 ? concat_59047 : four__28;
  assign nor_59169 = ~(not_59049 | ne_58964);
  assign sel_68275 = eq_58863 ? concat_59050 : four__29;
  assign literal_59171 = 5'h0e;
  assign nor_59172 = ~(not_59052 | ne_58964);
  assign sel_68274 = eq_58863 ? concat_59053 : four__30;
  assign nor_59174 = ~(not_59055 | ne_58964);
  assign sel_68273 = eq_58863 ? concat_59056 : four__63;
  assign literal_59176 = 5'h0f;
  assign sel_68272 = eq_58863 ? concat_59058 : four;
  assign sel_68271 = eq_58863 ? concat_59060 : four__1;
  assign literal_59179 = 5'h10;
  assign sel_68270 = eq_58863 ? concat_59062 : four__2;
  assign sel_68269 = eq_58863 ? concat_59063 : four__3;
  assign literal_59182 = 5'h11;
  assign sel_68268 = eq_58863 ? concat_59064 : four__4;
  assign sel_68267 = eq_58863 ? concat_59065 : four__5;
  assign literal_59185 = 5'h12;
  assign sel_68266 = eq_58863 ? concat_59066 : four__6;
  assign sel_68265 = eq_58863 ? concat_59067 : four__7;
  assign literal_59188 = 5'h13;
  assign sel_68264 = eq_58863 ? concat_59068 : four__8;
  assign sel_68263 = eq_58863 ? concat_59069 : four__9;
  assign literal_59191 = 5'h14;
  assign sel_68262 = eq_58863 ? concat_59070 : four__10;
  assign sel_68261 = eq_58863 ? concat_59071 : four__11;
  assign literal_59194 = 5'h15;
  assign sel_68260 = eq_58863 ? concat_59072 : four__12;
  assign sel_68259 = eq_58863 ? concat_59073 : four__13;
  assign literal_59197 = 5'h16;
  assign sel_68258 = eq_58863 ? concat_59074 : four__14;
  assign sel_68257 = eq_58863 ? concat_59075 : four__15;
  assign literal_59200 = 5'h17;
  assign sel_68256 = eq_58863 ? concat_59076 : four__16;
  assign sel_68255 = eq_58863 ? concat_59077 : four__17;
  assign eq_59203 = c_mode__2 == literal_59078;
  assign literal_59204 = 5'h18;
  assign sel_68254 = eq_58863 ? concat_59079 : four__18;
  assign sel_68253 = eq_58863 ? concat_59080 : four__19;
  assign literal_59207 = 5'h19;
  assign sel_68252 = eq_58863 ? concat_59081 : four__20;
  assign sel_68251 = eq_58863 ? concat_59082 : four__21;
  assign literal_59210 = 5'h1a;
  assign sel_68250 = eq_58863 ? concat_59083 : four__22;
  assign sel_68249 = eq_58863 ? concat_59084 : four__23;
  assign literal_59213 = 5'h1b;
  assign sel_68248 = eq_58863 ? concat_59085 : four__24;
  assign sel_68247 = eq_58863 ? concat_59086 : four__25;
  assign literal_59216 = 5'h1c;
  assign sel_68246 = eq_58863 ? concat_59087 : four__26;
  assign sel_68245 = eq_58863 ? concat_59088 : four__27;
  assign literal_59219 = 5'h1d;
  assign sel_68244 = eq_58863 ? concat_59089 : four__28;
  assign sel_68243 = eq_58863 ? concat_59090 : four__29;
  assign literal_59222 = 5'h1e;
  assign sel_68242 = eq_58863 ? concat_59091 : four__30;
  assign sel_68241 = eq_58863 ? concat_59092 : four__63;
  assign literal_59225 = 5'h1f;
  assign concat_59226 = {nor_59093, and_59094, bit_slice_59095};
  assign concat_59227 = {nor_59096, and_59097, bit_slice_59098};
  assign c_z0__1 = codes_data[23:20];
  assign c_z1__1 = codes_data[19:16];
  assign array_index_59230 = s_x_b__2[literal_59100];
  assign sign_ext_59231 = {8{eq_58863}};
  assign concat_59232 = {nor_59101, sel_68302};
  assign concat_59233 = {nor_59103, sel_68301};
  assign array_index_59234 = s_x_b__2[literal_59105];
  assign concat_59235 = {nor_59106, sel_68300};
  assign concat_59236 = {nor_59108, sel_68299};
  assign array_index_59237 = s_x_b__2[literal_59110];
  assign concat_59238 = {nor_59111, sel_68298};
  assign concat_59239 = {nor_59113, sel_68297};
  assign array_index_59240 = s_x_b__2[literal_59115];
  assign concat_59241 = {nor_59116, sel_68296};
  assign concat_59242 = {nor_59118, sel_68295};
  assign array_index_59243 = s_x_b__2[literal_59120];
  assign concat_59244 = {nor_59121, sel_68294};
  assign concat_59245 = {nor_59123, sel_68293};
  assign array_index_59246 = s_x_b__2[literal_59125];
  assign concat_59247 = {nor_59126, sel_68292};
  assign concat_59248 = {nor_59128, sel_68291};
  assign array_index_59249 = s_x_b__2[literal_59130];
  assign concat_59250 = {nor_59131, sel_68290};
  assign concat_59251 = {nor_59133, sel_68289};
  assign array_index_59252 = s_x_b__2[literal_59135];
  assign concat_59253 = {nor_59136, sel_68288};
  assign concat_59254 = {nor_59138, sel_68287};
  assign array_index_59255 = s_x_b__2[literal_59140];
  assign array_index_59257 = s_x_a__2[literal_59140];
  assign array_index_59256 = s_x_a__2[literal_59100];
  assign concat_59258 = {nor_59142, sel_68286};
  assign concat_59259 = {nor_59144, sel_68285};
  assign array_index_59260 = s_x_b__2[literal_59146];
  assign array_index_59262 = s_x_a__2[literal_59146];
  assign array_index_59261 = s_x_a__2[literal_59105];
  assign concat_59263 = {nor_59147, sel_68284};
  assign concat_59264 = {nor_59149, sel_68283};
  assign array_index_59265 = s_x_b__2[literal_59151];
  assign array_index_59267 = s_x_a__2[literal_59151];
  assign array_index_59266 = s_x_a__2[literal_59110];
  assign concat_59268 = {nor_59152, sel_68282};
  assign concat_59269 = {nor_59154, sel_68281};
  assign array_index_59270 = s_x_b__2[literal_59156];
  assign array_index_59272 = s_x_a__2[literal_59156];
  assign array_index_59271 = s_x_a__2[literal_59115];
  assign concat_59273 = {nor_59157, sel_68280};
  assign concat_59274 = {nor_59159, sel_68279};
  assign array_index_59275 = s_x_b__2[literal_59161];
  assign array_index_59277 = s_x_a__2[literal_59161];
  assign array_index_59276 = s_x_a__2[literal_59120];
  assign concat_59278 = {nor_59162, sel_68278};
  assign concat_59279 = {nor_59164, sel_68277};
  assign array_index_59280 = s_x_b__2[literal_59166];
  assign array_index_59282 = s_x_a__2[literal_59166];
  assign array_index_59281 = s_x_a__2[literal_59125];
  assign concat_59283 = {nor_59167, sel_68276};
  assign concat_59284 = {nor_59169, sel_68275};
  assign array_index_59285 = s_x_b__2[literal_59171];
  assign array_index_59287 = s_x_a__2[literal_59171];
  assign array_index_59286 = s_x_a__2[literal_59130];
  assign concat_59288 = {nor_59172, sel_68274};
  assign concat_59289 = {nor_59174, sel_68273};
  assign array_index_59290 = s_x_b__2[literal_59176];
  assign array_index_59292 = s_x_a__2[literal_59176];
  assign array_index_59291 = s_x_a__2[literal_59135];
  assign concat_59293 = {nor_59093, sel_68272};
  assign concat_59294 = {nor_59096, sel_68271};
  assign array_index_59295 = s_x_b__2[literal_59179];
  assign array_index_59296 = s_x_a__2[literal_59179];
  assign concat_59297 = {nor_59101, sel_68270};
  assign concat_59298 = {nor_59103, sel_68269};
  assign array_index_59299 = s_x_b__2[literal_59182];
  assign array_index_59300 = s_x_a__2[literal_59182];
  assign concat_59301 = {nor_59106, sel_68268};
  assign concat_59302 = {nor_59108, sel_68267};
  assign array_index_59303 = s_x_b__2[literal_59185];
  assign array_index_59304 = s_x_a__2[literal_59185];
  assign concat_59305 = {nor_59111, sel_68266};
  assign concat_59306 = {nor_59113, sel_68265};
  assign array_index_59307 = s_x_b__2[literal_59188];
  assign array_index_59308 = s_x_a__2[literal_59188];
  assign concat_59309 = {nor_59116, sel_68264};
  assign concat_59310 = {nor_59118, sel_68263};
  assign array_index_59311 = s_x_b__2[literal_59191];
  assign array_index_59312 = s_x_a__2[literal_59191];
  assign concat_59313 = {nor_59121, sel_68262};
  assign concat_59314 = {nor_59123, sel_68261};
  assign array_index_59315 = s_x_b__2[literal_59194];
  assign array_index_59316 = s_x_a__2[literal_59194];
  assign concat_59317 = {nor_59126, sel_68260};
  assign concat_59318 = {nor_59128, sel_68259};
  assign array_index_59319 = s_x_b__2[literal_59197];
  assign array_index_59320 = s_x_a__2[literal_59197];
  assign concat_59321 = {nor_59131, sel_68258};
  assign concat_59322 = {nor_59133, sel_68257};
  assign array_index_59323 = s_x_b__2[literal_59200];
  assign array_index_59324 = s_x_a__2[literal_59200];
  assign concat_59325 = {nor_59136, sel_68256};
  assign concat_59326 = {nor_59138, sel_68255};
  assign concat_59327 = {eq_59203, eq_58863};
  assign array_index_59328 = s_x_b__2[literal_59204];
  assign array_index_59329 = s_x_a__2[literal_59204];
  assign concat_59330 = {nor_59142, sel_68254};
  assign concat_59331 = {nor_59144, sel_68253};
  assign array_index_59332 = s_x_b__2[literal_59207];
  assign array_index_59333 = s_x_a__2[literal_59207];
  assign concat_59334 = {nor_59147, sel_68252};
  assign concat_59335 = {nor_59149, sel_68251};
  assign array_index_59336 = s_x_b__2[literal_59210];
  assign array_index_59337 = s_x_a__2[literal_59210];
  assign concat_59338 = {nor_59152, sel_68250};
  assign concat_59339 = {nor_59154, sel_68249};
  assign array_index_59340 = s_x_b__2[literal_59213];
  assign array_index_59341 = s_x_a__2[literal_59213];
  assign concat_59342 = {nor_59157, sel_68248};
  assign concat_59343 = {nor_59159, sel_68247};
  assign array_index_59344 = s_x_b__2[literal_59216];
  assign array_index_59345 = s_x_a__2[literal_59216];
  assign concat_59346 = {nor_59162, sel_68246};
  assign concat_59347 = {nor_59164, sel_68245};
  assign array_index_59348 = s_x_b__2[literal_59219];
  assign array_index_59349 = s_x_a__2[literal_59219];
  assign concat_59350 = {nor_59167, sel_68244};
  assign concat_59351 = {nor_59169, sel_68243};
  assign array_index_59352 = s_x_b__2[literal_59222];
  assign array_index_59353 = s_x_a__2[literal_59222];
  assign concat_59354 = {nor_59172, sel_68242};
  assign concat_59355 = {nor_59174, sel_68241};
  assign array_index_59356 = s_x_b__2[literal_59225];
  assign array_index_59357 = s_x_a__2[literal_59225];
  assign array_59361[0] = concat_59226;
  assign array_59361[1] = concat_59227;
  assign array_59362[0] = c_z0__1;
  assign array_59362[1] = c_z1__1;
  assign eight = c_beat__1[7:0];
  assign and_59364 = array_index_59230 & sign_ext_59231;
  assign array_59365[0] = concat_59232;
  assign array_59365[1] = concat_59233;
  assign eight__1 = c_beat__1[15:8];
  assign and_59367 = array_index_59234 & sign_ext_59231;
  assign array_59368[0] = concat_59235;
  assign array_59368[1] = concat_59236;
  assign eight__2 = c_beat__1[23:16];
  assign and_59370 = array_index_59237 & sign_ext_59231;
  assign array_59371[0] = concat_59238;
  assign array_59371[1] = concat_59239;
  assign eight__3 = c_beat__1[31:24];
  assign and_59373 = array_index_59240 & sign_ext_59231;
  assign array_59374[0] = concat_59241;
  assign array_59374[1] = concat_59242;
  assign eight__4 = c_beat__1[39:32];
  assign and_59376 = array_index_59243 & sign_ext_59231;
  assign array_59377[0] = concat_59244;
  assign array_59377[1] = concat_59245;
  assign eight__5 = c_beat__1[47:40];
  assign and_59379 = array_index_59246 & sign_ext_59231;
  assign array_59380[0] = concat_59247;
  assign array_59380[1] = concat_59248;
  assign eight__6 = c_beat__1[55:48];
  assign and_59382 = array_index_59249 & sign_ext_59231;
  assign array_59383[0] = concat_59250;
  assign array_59383[1] = concat_59251;
  assign eight__7 = c_beat__1[63:56];
  assign and_59385 = array_index_59252 & sign_ext_59231;
  assign array_59386[0] = concat_59253;
  assign array_59386[1] = concat_59254;
  assign eight__8 = c_beat__1[71:64];
  assign and_59388 = array_index_59255 & sign_ext_59231;
  assign sel_68240 = eq_59203 ? array_index_59256 : array_index_59257;
  assign array_59390[0] = concat_59258;
  assign array_59390[1] = concat_59259;
  assign eight__9 = c_beat__1[79:72];
  assign and_59392 = array_index_59260 & sign_ext_59231;
  assign sel_68239 = eq_59203 ? array_index_59261 : array_index_59262;
  assign array_59394[0] = concat_59263;
  assign array_59394[1] = concat_59264;
  assign eight__10 = c_beat__1[87:80];
  assign and_59396 = array_index_59265 & sign_ext_59231;
  assign sel_68238 = eq_59203 ? array_index_59266 : array_index_59267;
  assign array_59398[0] = concat_59268;
  assign array_59398[1] = concat_59269;
  assign eight__11 = c_beat__1[95:88];
  assign and_59400 = array_index_59270 & sign_ext_59231;
  assign sel_68237 = eq_59203 ? array_index_59271 : array_index_59272;
  assign array_59402[0] = concat_59273;
  assign array_59402[1] = concat_59274;
  assign eight__12 = c_beat__1[103:96];
  assign and_59404 = array_index_59275 & sign_ext_59231;
  assign sel_68236 = eq_59203 ? array_index_59276 : array_index_59277;
  assign array_59406[0] = concat_59278;
  assign array_59406[1] = concat_59279;
  assign eight__13 = c_beat__1[111:104];
  assign and_59408 = array_index_59280 & sign_ext_59231;
  assign sel_68235 = eq_59203 ? array_index_59281 : array_index_59282;
  assign array_59410[0] = concat_59283;
  assign array_59410[1] = concat_59284;
  assign eight__14 = c_beat__1[119:112];
  assign and_59412 = array_index_59285 & sign_ext_59231;
  assign sel_68234 = eq_59203 ? array_index_59286 : array_index_59287;
  assign array_59414[0] = concat_59288;
  assign array_59414[1] = concat_59289;
  assign eight__31 = c_beat__1[127:120];
  assign and_59416 = array_index_59290 & sign_ext_59231;
  assign sel_68233 = eq_59203 ? array_index_59291 : array_index_59292;
  assign array_59418[0] = concat_59293;
  assign array_59418[1] = concat_59294;
  assign sel_68232 = eq_58863 ? array_index_59295 : array_index_59230;
  assign and_59420 = array_index_59296 & sign_ext_59231;
  assign array_59421[0] = concat_59297;
  assign array_59421[1] = concat_59298;
  assign sel_68231 = eq_58863 ? array_index_59299 : array_index_59234;
  assign and_59423 = array_index_59300 & sign_ext_59231;
  assign array_59424[0] = concat_59301;
  assign array_59424[1] = concat_59302;
  assign sel_68230 = eq_58863 ? array_index_59303 : array_index_59237;
  assign and_59426 = array_index_59304 & sign_ext_59231;
  assign array_59427[0] = concat_59305;
  assign array_59427[1] = concat_59306;
  assign sel_68229 = eq_58863 ? array_index_59307 : array_index_59240;
  assign and_59429 = array_index_59308 & sign_ext_59231;
  assign array_59430[0] = concat_59309;
  assign array_59430[1] = concat_59310;
  assign sel_68228 = eq_58863 ? array_index_59311 : array_index_59243;
  assign and_59432 = array_index_59312 & sign_ext_59231;
  assign array_59433[0] = concat_59313;
  assign array_59433[1] = concat_59314;
  assign sel_68227 = eq_58863 ? array_index_59315 : array_index_59246;
  assign and_59435 = array_index_59316 & sign_ext_59231;
  assign array_59436[0] = concat_59317;
  assign array_59436[1] = concat_59318;
  assign sel_68226 = eq_58863 ? array_index_59319 : array_index_59249;
  assign and_59438 = array_index_59320 & sign_ext_59231;
  assign array_59439[0] = concat_59321;
  assign array_59439[1] = concat_59322;
  assign sel_68225 = eq_58863 ? array_index_59323 : array_index_59252;
  assign and_59441 = array_index_59324 & sign_ext_59231;
  assign array_59442[0] = concat_59325;
  assign array_59442[1] = concat_59326;
  assign priority_sel_59443 = priority_sel_8b_2way(concat_59327, array_index_59328, array_index_59230, array_index_59255);
  assign and_59444 = array_index_59329 & sign_ext_59231;
  assign array_59445[0] = concat_59330;
  assign array_59445[1] = concat_59331;
  assign priority_sel_59446 = priority_sel_8b_2way(concat_59327, array_index_59332, array_index_59234, array_index_59260);
  assign and_59447 = array_index_59333 & sign_ext_59231;
  assign array_59448[0] = concat_59334;
  assign array_59448[1] = concat_59335;
  assign priority_sel_59449 = priority_sel_8b_2way(concat_59327, array_index_59336, array_index_59237, array_index_59265);
  assign and_59450 = array_index_59337 & sign_ext_59231;
  assign array_59451[0] = concat_59338;
  assign array_59451[1] = concat_59339;
  assign priority_sel_59452 = priority_sel_8b_2way(concat_59327, array_index_59340, array_index_59240, array_index_59270);
  assign and_59453 = array_index_59341 & sign_ext_59231;
  assign array_59454[0] = concat_59342;
  assign array_59454[1] = concat_59343;
  assign priority_sel_59455 = priority_sel_8b_2way(concat_59327, array_index_59344, array_index_59243, array_index_59275);
  assign and_59456 = array_index_59345 & sign_ext_59231;
  assign array_59457[0] = concat_59346;
  assign array_59457[1] = concat_59347;
  assign priority_sel_59458 = priority_sel_8b_2way(concat_59327, array_index_59348, array_index_59246, array_index_59280);
  assign and_59459 = array_index_59349 & sign_ext_59231;
  assign array_59460[0] = concat_59350;
  assign array_59460[1] = concat_59351;
  assign priority_sel_59461 = priority_sel_8b_2way(concat_59327, array_index_59352, array_index_59249, array_index_59285);
  assign and_59462 = array_index_59353 & sign_ext_59231;
  assign array_59463[0] = concat_59354;
  assign array_59463[1] = concat_59355;
  assign priority_sel_59464 = priority_sel_8b_2way(concat_59327, array_index_59356, array_index_59252, array_index_59290);
  assign and_59465 = array_index_59357 & sign_ext_59231;
  assign tuple_59469 = {{array_59361[1], array_59361[0]}, {array_59362[1], array_59362[0]}, eight, and_59364, array_index_59256};
  assign tuple_59470 = {{array_59365[1], array_59365[0]}, {array_59362[1], array_59362[0]}, eight__1, and_59367, array_index_59261};
  assign tuple_59471 = {{array_59368[1], array_59368[0]}, {array_59362[1], array_59362[0]}, eight__2, and_59370, array_index_59266};
  assign tuple_59472 = {{array_59371[1], array_59371[0]}, {array_59362[1], array_59362[0]}, eight__3, and_59373, array_index_59271};
  assign tuple_59473 = {{array_59374[1], array_59374[0]}, {array_59362[1], array_59362[0]}, eight__4, and_59376, array_index_59276};
  assign tuple_59474 = {{array_59377[1], array_59377[0]}, {array_59362[1], array_59362[0]}, eight__5, and_59379, array_index_59281};
  assign tuple_59475 = {{array_59380[1], array_59380[0]}, {array_59362[1], array_59362[0]}, eight__6, and_59382, array_index_59286};
  assign tuple_59476 = {{array_59383[1], array_59383[0]}, {array_59362[1], array_59362[0]}, eight__7, and_59385, array_index_59291};
  assign tuple_59477 = {{array_59386[1], array_59386[0]}, {array_59362[1], array_59362[0]}, eight__8, and_59388, sel_68240};
  assign tuple_59478 = {{array_59390[1], array_59390[0]}, {array_59362[1], array_59362[0]}, eight__9, and_59392, sel_68239};
  assign tuple_59479 = {{array_59394[1], array_59394[0]}, {array_59362[1], array_59362[0]}, eight__10, and_59396, sel_68238};
  assign tuple_59480 = {{array_59398[1], array_59398[0]}, {array_59362[1], array_59362[0]}, eight__11, and_59400, sel_68237};
  assign tuple_59481 = {{array_59402[1], array_59402[0]}, {array_59362[1], array_59362[0]}, eight__12, and_59404, sel_68236};
  assign tuple_59482 = {{array_59406[1], array_59406[0]}, {array_59362[1], array_59362[0]}, eight__13, and_59408, sel_68235};
  assign tuple_59483 = {{array_59410[1], array_59410[0]}, {array_59362[1], array_59362[0]}, eight__14, and_59412, sel_68234};
  assign tuple_59484 = {{array_59414[1], array_59414[0]}, {array_59362[1], array_59362[0]}, eight__31, and_59416, sel_68233};
  assign tuple_59485 = {{array_59418[1], array_59418[0]}, {array_59362[1], array_59362[0]}, eight, sel_68232, and_59420};
  assign tuple_59486 = {{array_59421[1], array_59421[0]}, {array_59362[1], array_59362[0]}, eight__1, sel_68231, and_59423};
  assign tuple_59487 = {{array_59424[1], array_59424[0]}, {array_59362[1], array_59362[0]}, eight__2, sel_68230, and_59426};
  assign tuple_59488 = {{array_59427[1], array_59427[0]}, {array_59362[1], array_59362[0]}, eight__3, sel_68229, and_59429};
  assign tuple_59489 = {{array_59430[1], array_59430[0]}, {array_59362[1], array_59362[0]}, eight__4, sel_68228, and_59432};
  assign tuple_59490 = {{array_59433[1], array_59433[0]}, {array_59362[1], array_59362[0]}, eight__5, sel_68227, and_59435};
  assign tuple_59491 = {{array_59436[1], array_59436[0]}, {array_59362[1], array_59362[0]}, eight__6, sel_68226, and_59438};
  assign tuple_59492 = {{array_59439[1], array_59439[0]}, {array_59362[1], array_59362[0]}, eight__7, sel_68225, and_59441};
  assign tuple_59493 = {{array_59442[1], array_59442[0]}, {array_59362[1], array_59362[0]}, eight__8, priority_sel_59443, and_59444};
  assign tuple_59494 = {{array_59445[1], array_59445[0]}, {array_59362[1], array_59362[0]}, eight__9, priority_sel_59446, and_59447};
  assign tuple_59495 = {{array_59448[1], array_59448[0]}, {array_59362[1], array_59362[0]}, eight__10, priority_sel_59449, and_59450};
  assign tuple_59496 = {{array_59451[1], array_59451[0]}, {array_59362[1], array_59362[0]}, eight__11, priority_sel_59452, and_59453};
  assign tuple_59497 = {{array_59454[1], array_59454[0]}, {array_59362[1], array_59362[0]}, eight__12, priority_sel_59455, and_59456};
  assign tuple_59498 = {{array_59457[1], array_59457[0]}, {array_59362[1], array_59362[0]}, eight__13, priority_sel_59458, and_59459};
  assign tuple_59499 = {{array_59460[1], array_59460[0]}, {array_59362[1], array_59362[0]}, eight__14, priority_sel_59461, and_59462};
  assign tuple_59500 = {{array_59463[1], array_59463[0]}, {array_59362[1], array_59362[0]}, eight__31, priority_sel_59464, and_59465};
  assign c_c0 = codes_data[15:8];
  assign c_c1 = codes_data[7:0];
  assign s_last = slices_data[0:0];
  assign active_inputs_valid_0 = codes_valid & slices_valid;
  assign array_59506[0] = tuple_59469;
  assign array_59506[1] = tuple_59470;
  assign array_59506[2] = tuple_59471;
  assign array_59506[3] = tuple_59472;
  assign array_59506[4] = tuple_59473;
  assign array_59506[5] = tuple_59474;
  assign array_59506[6] = tuple_59475;
  assign array_59506[7] = tuple_59476;
  assign array_59506[8] = tuple_59477;
  assign array_59506[9] = tuple_59478;
  assign array_59506[10] = tuple_59479;
  assign array_59506[11] = tuple_59480;
  assign array_59506[12] = tuple_59481;
  assign array_59506[13] = tuple_59482;
  assign array_59506[14] = tuple_59483;
  assign array_59506[15] = tuple_59484;
  assign array_59506[16] = tuple_59485;
  assign array_59506[17] = tuple_59486;
  assign array_59506[18] = tuple_59487;
  assign array_59506[19] = tuple_59488;
  assign array_59506[20] = tuple_59489;
  assign array_59506[21] = tuple_59490;
  assign array_59506[22] = tuple_59491;
  assign array_59506[23] = tuple_59492;
  assign array_59506[24] = tuple_59493;
  assign array_59506[25] = tuple_59494;
  assign array_59506[26] = tuple_59495;
  assign array_59506[27] = tuple_59496;
  assign array_59506[28] = tuple_59497;
  assign array_59506[29] = tuple_59498;
  assign array_59506[30] = tuple_59499;
  assign array_59506[31] = tuple_59500;
  assign tag = {c_mode__2, c_c0, c_c1, s_last};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & selected_ready;
  assign tuple_59511 = {{array_59506[31], array_59506[30], array_59506[29], array_59506[28], array_59506[27], array_59506[26], array_59506[25], array_59506[24], array_59506[23], array_59506[22], array_59506[21], array_59506[20], array_59506[19], array_59506[18], array_59506[17], array_59506[16], array_59506[15], array_59506[14], array_59506[13], array_59506[12], array_59506[11], array_59506[10], array_59506[9], array_59506[8], array_59506[7], array_59506[6], array_59506[5], array_59506[4], array_59506[3], array_59506[2], array_59506[1], array_59506[0]}, tag};
  assign codes_ready = stage_outputs_valid_0;
  assign selected_data = tuple_59511;
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
  wire [1:0] literal_62411;
  wire [1:0] literal_62412;
  wire [1:0] literal_62413;
  wire [1:0] literal_62414;
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
  wire literal_62432;
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
  wire [18:0] concat_62456;
  wire [18:0] concat_62457;
  wire [18:0] concat_62458;
  wire [18:0] concat_62459;
  wire [18:0] concat_62460;
  wire [18:0] concat_62461;
  wire [18:0] concat_62462;
  wire [18:0] concat_62463;
  wire [18:0] concat_62464;
  wire [18:0] concat_62465;
  wire [18:0] concat_62466;
  wire [18:0] concat_62467;
  wire [18:0] concat_62468;
  wire [18:0] concat_62469;
  wire [18:0] concat_62470;
  wire [18:0] concat_62471;
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
  wire [18:0] concat_62492;
  wire [18:0] concat_62493;
  wire [18:0] concat_62494;
  wire [18:0] concat_62495;
  wire [18:0] concat_62496;
  wire [18:0] concat_62497;
  wire [18:0] concat_62498;
  wire [18:0] concat_62499;
  wire [18:0] sum__2;
  wire [16:0] literal_62501;
  wire b_carry__1;
  wire [18:0] sum__5;
  wire b_carry__3;
  wire [18:0] sum__8;
  wire b_carry__5;
  wire [18:0] sum__11;
  wire b_carry__7;
  wire [17:0] v_t_value;
  wire [17:0] concat_62512;
  wire [17:0] v_t_value__1;
  wire [17:0] concat_62514;
  wire [17:0] v_t_value__2;
  wire [17:0] concat_62516;
  wire [17:0] v_t_value__3;
  wire [17:0] concat_62518;
  wire [17:0] add_62522;
  wire [17:0] add_62523;
  wire [17:0] add_62524;
  wire [17:0] add_62525;
  wire [17:0] array_62528[0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [91:0] tuple_62531;
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
  assign literal_62411 = 2'h0;
  assign literal_62412 = 2'h1;
  assign literal_62413 = 2'h2;
  assign literal_62414 = 2'h3;
  assign a = v_t[literal_62411][literal_62411];
  assign b = v_t[literal_62411][literal_62412];
  assign a__1 = v_t[literal_62411][literal_62413];
  assign b__1 = v_t[literal_62411][literal_62414];
  assign a__2 = v_t[literal_62412][literal_62411];
  assign b__2 = v_t[literal_62412][literal_62412];
  assign a__3 = v_t[literal_62412][literal_62413];
  assign b__3 = v_t[literal_62412][literal_62414];
  assign a__4 = v_t[literal_62413][literal_62411];
  assign b__4 = v_t[literal_62413][literal_62412];
  assign a__5 = v_t[literal_62413][literal_62413];
  assign b__5 = v_t[literal_62413][literal_62414];
  assign a__6 = v_t[literal_62414][literal_62411];
  assign b__6 = v_t[literal_62414][literal_62412];
  assign a__7 = v_t[literal_62414][literal_62413];
  assign b__7 = v_t[literal_62414][literal_62414];
  assign a_value = a[18:1];
  assign literal_62432 = 1'h1;
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
  assign concat_62456 = {a_value, literal_62432};
  assign concat_62457 = {b_value, a_carry};
  assign concat_62458 = {a_value__1, literal_62432};
  assign concat_62459 = {b_value__1, a_carry__1};
  assign concat_62460 = {a_value__3, literal_62432};
  assign concat_62461 = {b_value__3, a_carry__2};
  assign concat_62462 = {a_value__4, literal_62432};
  assign concat_62463 = {b_value__4, a_carry__3};
  assign concat_62464 = {a_value__6, literal_62432};
  assign concat_62465 = {b_value__6, a_carry__4};
  assign concat_62466 = {a_value__7, literal_62432};
  assign concat_62467 = {b_value__7, a_carry__5};
  assign concat_62468 = {a_value__9, literal_62432};
  assign concat_62469 = {b_value__9, a_carry__6};
  assign concat_62470 = {a_value__10, literal_62432};
  assign concat_62471 = {b_value__10, a_carry__7};
  assign sum = concat_62456 + concat_62457;
  assign sum__1 = concat_62458 + concat_62459;
  assign sum__3 = concat_62460 + concat_62461;
  assign sum__4 = concat_62462 + concat_62463;
  assign sum__6 = concat_62464 + concat_62465;
  assign sum__7 = concat_62466 + concat_62467;
  assign sum__9 = concat_62468 + concat_62469;
  assign sum__10 = concat_62470 + concat_62471;
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
  assign concat_62492 = {a_value__2, literal_62432};
  assign concat_62493 = {b_value__2, b_carry};
  assign concat_62494 = {a_value__5, literal_62432};
  assign concat_62495 = {b_value__5, b_carry__2};
  assign concat_62496 = {a_value__8, literal_62432};
  assign concat_62497 = {b_value__8, b_carry__4};
  assign concat_62498 = {a_value__11, literal_62432};
  assign concat_62499 = {b_value__11, b_carry__6};
  assign sum__2 = concat_62492 + concat_62493;
  assign literal_62501 = 17'h0_0000;
  assign b_carry__1 = b__1[0:0];
  assign sum__5 = concat_62494 + concat_62495;
  assign b_carry__3 = b__3[0:0];
  assign sum__8 = concat_62496 + concat_62497;
  assign b_carry__5 = b__5[0:0];
  assign sum__11 = concat_62498 + concat_62499;
  assign b_carry__7 = b__7[0:0];
  assign v_t_value = sum__2[18:1];
  assign concat_62512 = {literal_62501, b_carry__1};
  assign v_t_value__1 = sum__5[18:1];
  assign concat_62514 = {literal_62501, b_carry__3};
  assign v_t_value__2 = sum__8[18:1];
  assign concat_62516 = {literal_62501, b_carry__5};
  assign v_t_value__3 = sum__11[18:1];
  assign concat_62518 = {literal_62501, b_carry__7};
  assign add_62522 = v_t_value + concat_62512;
  assign add_62523 = v_t_value__1 + concat_62514;
  assign add_62524 = v_t_value__2 + concat_62516;
  assign add_62525 = v_t_value__3 + concat_62518;
  assign array_62528[0] = add_62522;
  assign array_62528[1] = add_62523;
  assign array_62528[2] = add_62524;
  assign array_62528[3] = add_62525;
  assign v_tag = reduced__1_data[19:0];
  assign stage_outputs_valid_0 = reduced__1_valid & summed_ready;
  assign tuple_62531 = {{array_62528[3], array_62528[2], array_62528[1], array_62528[0]}, v_tag};
  assign reduced__1_ready = stage_outputs_valid_0;
  assign summed_data = tuple_62531;
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
  wire [1:0] literal_65961;
  wire [1:0] literal_65962;
  wire [1:0] literal_65963;
  wire [1:0] literal_65964;
  wire [38:0] array_index_65965;
  wire [38:0] array_index_65966;
  wire [38:0] array_index_65967;
  wire [38:0] array_index_65968;
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
  wire [31:0] umul_65981;
  wire [1:0] bit_slice_65982;
  wire [31:0] umul_65983;
  wire [1:0] bit_slice_65984;
  wire [31:0] umul_65985;
  wire [1:0] bit_slice_65986;
  wire [31:0] umul_65987;
  wire [1:0] bit_slice_65988;
  wire [12:0] v_tag;
  wire literal_65990;
  wire [15:0] bit_slice_65991;
  wire [13:0] literal_65992;
  wire or_reduce_65993;
  wire [6:0] literal_65994;
  wire [15:0] bit_slice_65995;
  wire or_reduce_65996;
  wire [15:0] bit_slice_65997;
  wire or_reduce_65998;
  wire [15:0] bit_slice_65999;
  wire or_reduce_66000;
  wire [4:0] op;
  wire [4:0] literal_66002;
  wire [30:0] value__3;
  wire [6:0] shift__3;
  wire literal_66005;
  wire [6:0] not_66006;
  wire [6:0] literal_66007;
  wire [30:0] value__2;
  wire [6:0] shift__2;
  wire [6:0] not_66010;
  wire [30:0] value__1;
  wire [6:0] shift__1;
  wire [6:0] not_66013;
  wire [30:0] value;
  wire [6:0] shift;
  wire [6:0] not_66016;
  wire eq_66019;
  wire [30:0] shrl_66020;
  wire [30:0] concat_66021;
  wire [30:0] shrl_66022;
  wire [30:0] concat_66023;
  wire [30:0] shrl_66024;
  wire [30:0] concat_66025;
  wire [30:0] shrl_66026;
  wire [30:0] concat_66027;
  wire [30:0] sel_66031;
  wire [30:0] sel_66032;
  wire [30:0] sel_66033;
  wire [30:0] sel_66034;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_66039;
  assign v_p[0] = power_fourth_data[51:13];
  assign v_p[1] = power_fourth_data[90:52];
  assign v_p[2] = power_fourth_data[129:91];
  assign v_p[3] = power_fourth_data[168:130];
  assign literal_65961 = 2'h3;
  assign literal_65962 = 2'h2;
  assign literal_65963 = 2'h1;
  assign literal_65964 = 2'h0;
  assign array_index_65965 = v_p[literal_65961];
  assign array_index_65966 = v_p[literal_65962];
  assign array_index_65967 = v_p[literal_65963];
  assign array_index_65968 = v_p[literal_65964];
  assign p_fraction__4 = array_index_65965[22:7];
  assign p_h__4 = array_index_65965[38:23];
  assign p_n__4 = array_index_65965[6:0];
  assign p_fraction__3 = array_index_65966[22:7];
  assign p_h__3 = array_index_65966[38:23];
  assign p_n__3 = array_index_65966[6:0];
  assign p_fraction__1 = array_index_65967[22:7];
  assign p_h__1 = array_index_65967[38:23];
  assign p_n__2 = array_index_65967[6:0];
  assign p_fraction__2 = array_index_65968[22:7];
  assign p_h__2 = array_index_65968[38:23];
  assign p_n__1 = array_index_65968[6:0];
  assign umul_65981 = umul32b_16b_x_16b(p_fraction__4, p_h__4);
  assign bit_slice_65982 = p_n__4[6:5];
  assign umul_65983 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_65984 = p_n__3[6:5];
  assign umul_65985 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign bit_slice_65986 = p_n__2[6:5];
  assign umul_65987 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign bit_slice_65988 = p_n__1[6:5];
  assign v_tag = power_fourth_data[12:0];
  assign literal_65990 = 1'h1;
  assign bit_slice_65991 = umul_65981[31:16];
  assign literal_65992 = 14'h0000;
  assign or_reduce_65993 = |bit_slice_65982;
  assign literal_65994 = 7'h1f;
  assign bit_slice_65995 = umul_65983[31:16];
  assign or_reduce_65996 = |bit_slice_65984;
  assign bit_slice_65997 = umul_65985[31:16];
  assign or_reduce_65998 = |bit_slice_65986;
  assign bit_slice_65999 = umul_65987[31:16];
  assign or_reduce_66000 = |bit_slice_65988;
  assign op = v_tag[12:8];
  assign literal_66002 = 5'h08;
  assign value__3 = {literal_65990, bit_slice_65991, literal_65992};
  assign shift__3 = or_reduce_65993 ? literal_65994 : p_n__4;
  assign literal_66005 = 1'h0;
  assign not_66006 = ~p_n__4;
  assign literal_66007 = 7'h00;
  assign value__2 = {literal_65990, bit_slice_65995, literal_65992};
  assign shift__2 = or_reduce_65996 ? literal_65994 : p_n__3;
  assign not_66010 = ~p_n__3;
  assign value__1 = {literal_65990, bit_slice_65997, literal_65992};
  assign shift__1 = or_reduce_65998 ? literal_65994 : p_n__2;
  assign not_66013 = ~p_n__2;
  assign value = {literal_65990, bit_slice_65999, literal_65992};
  assign shift = or_reduce_66000 ? literal_65994 : p_n__1;
  assign not_66016 = ~p_n__1;
  assign eq_66019 = op == literal_66002;
  assign shrl_66020 = shift__3 >= 7'h1f ? 31'h0000_0000 : value__3 >> shift__3;
  assign concat_66021 = {literal_66005, not_66006, bit_slice_65991, literal_66007};
  assign shrl_66022 = shift__2 >= 7'h1f ? 31'h0000_0000 : value__2 >> shift__2;
  assign concat_66023 = {literal_66005, not_66010, bit_slice_65995, literal_66007};
  assign shrl_66024 = shift__1 >= 7'h1f ? 31'h0000_0000 : value__1 >> shift__1;
  assign concat_66025 = {literal_66005, not_66013, bit_slice_65997, literal_66007};
  assign shrl_66026 = shift >= 7'h1f ? 31'h0000_0000 : value >> shift;
  assign concat_66027 = {literal_66005, not_66016, bit_slice_65999, literal_66007};
  assign sel_66031 = eq_66019 ? concat_66021 : shrl_66020;
  assign sel_66032 = eq_66019 ? concat_66023 : shrl_66022;
  assign sel_66033 = eq_66019 ? concat_66025 : shrl_66024;
  assign sel_66034 = eq_66019 ? concat_66027 : shrl_66026;
  assign beat = {literal_66005, sel_66031, literal_66005, sel_66032, literal_66005, sel_66033, literal_66005, sel_66034};
  assign stage_outputs_valid_0 = power_fourth_valid & power_results_ready;
  assign tuple_66039 = {beat, v_tag};
  assign power_fourth_ready = stage_outputs_valid_0;
  assign power_results_data = tuple_66039;
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
  wire [1:0] literal_65693;
  wire [1:0] literal_65694;
  wire [1:0] literal_65695;
  wire [1:0] literal_65696;
  wire [38:0] array_index_65697;
  wire [38:0] array_index_65698;
  wire [38:0] array_index_65699;
  wire [38:0] array_index_65700;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_65709;
  wire [31:0] umul_65710;
  wire [31:0] umul_65711;
  wire [31:0] umul_65712;
  wire [12:0] bit_slice_65713;
  wire [12:0] literal_65714;
  wire [12:0] bit_slice_65715;
  wire [12:0] bit_slice_65716;
  wire [12:0] bit_slice_65717;
  wire [12:0] add_65718;
  wire [2:0] bit_slice_65719;
  wire [12:0] add_65720;
  wire [2:0] bit_slice_65721;
  wire [12:0] add_65722;
  wire [2:0] bit_slice_65723;
  wire [12:0] add_65724;
  wire [2:0] bit_slice_65725;
  wire [15:0] concat_65726;
  wire [6:0] tuple_index_65727;
  wire [15:0] concat_65728;
  wire [6:0] tuple_index_65729;
  wire [15:0] concat_65730;
  wire [6:0] tuple_index_65731;
  wire [15:0] concat_65732;
  wire [6:0] tuple_index_65733;
  wire [38:0] tuple_65736;
  wire [38:0] tuple_65737;
  wire [38:0] tuple_65738;
  wire [38:0] tuple_65739;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_65747;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_prepared_data[51:13];
  assign v_p[1] = power_prepared_data[90:52];
  assign v_p[2] = power_prepared_data[129:91];
  assign v_p[3] = power_prepared_data[168:130];
  assign literal_65693 = 2'h0;
  assign literal_65694 = 2'h1;
  assign literal_65695 = 2'h2;
  assign literal_65696 = 2'h3;
  assign array_index_65697 = v_p[literal_65693];
  assign array_index_65698 = v_p[literal_65694];
  assign array_index_65699 = v_p[literal_65695];
  assign array_index_65700 = v_p[literal_65696];
  assign p_fraction = array_index_65697[22:7];
  assign p_h = array_index_65697[38:23];
  assign p_fraction__1 = array_index_65698[22:7];
  assign p_h__1 = array_index_65698[38:23];
  assign p_fraction__2 = array_index_65699[22:7];
  assign p_h__2 = array_index_65699[38:23];
  assign p_fraction__3 = array_index_65700[22:7];
  assign p_h__3 = array_index_65700[38:23];
  assign umul_65709 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_65710 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_65711 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_65712 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_65713 = umul_65709[31:19];
  assign literal_65714 = 13'h006f;
  assign bit_slice_65715 = umul_65710[31:19];
  assign bit_slice_65716 = umul_65711[31:19];
  assign bit_slice_65717 = umul_65712[31:19];
  assign add_65718 = bit_slice_65713 + literal_65714;
  assign bit_slice_65719 = umul_65709[18:16];
  assign add_65720 = bit_slice_65715 + literal_65714;
  assign bit_slice_65721 = umul_65710[18:16];
  assign add_65722 = bit_slice_65716 + literal_65714;
  assign bit_slice_65723 = umul_65711[18:16];
  assign add_65724 = bit_slice_65717 + literal_65714;
  assign bit_slice_65725 = umul_65712[18:16];
  assign concat_65726 = {add_65718, bit_slice_65719};
  assign tuple_index_65727 = array_index_65697[6:0];
  assign concat_65728 = {add_65720, bit_slice_65721};
  assign tuple_index_65729 = array_index_65698[6:0];
  assign concat_65730 = {add_65722, bit_slice_65723};
  assign tuple_index_65731 = array_index_65699[6:0];
  assign concat_65732 = {add_65724, bit_slice_65725};
  assign tuple_index_65733 = array_index_65700[6:0];
  assign tuple_65736 = {concat_65726, p_fraction, tuple_index_65727};
  assign tuple_65737 = {concat_65728, p_fraction__1, tuple_index_65729};
  assign tuple_65738 = {concat_65730, p_fraction__2, tuple_index_65731};
  assign tuple_65739 = {concat_65732, p_fraction__3, tuple_index_65733};
  assign p[0] = tuple_65736;
  assign p[1] = tuple_65737;
  assign p[2] = tuple_65738;
  assign p[3] = tuple_65739;
  assign v_tag = power_prepared_data[12:0];
  assign tuple_65747 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_prepared_valid & power_first_ready;
  assign power_first_data = tuple_65747;
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
  wire [1:0] literal_65764;
  wire [1:0] literal_65765;
  wire [1:0] literal_65766;
  wire [1:0] literal_65767;
  wire [38:0] array_index_65768;
  wire [38:0] array_index_65769;
  wire [38:0] array_index_65770;
  wire [38:0] array_index_65771;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_65780;
  wire [31:0] umul_65781;
  wire [31:0] umul_65782;
  wire [31:0] umul_65783;
  wire [15:0] bit_slice_65784;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_65786;
  wire [15:0] bit_slice_65787;
  wire [15:0] bit_slice_65788;
  wire [15:0] add_65791;
  wire [6:0] tuple_index_65792;
  wire [15:0] add_65793;
  wire [6:0] tuple_index_65794;
  wire [15:0] add_65795;
  wire [6:0] tuple_index_65796;
  wire [15:0] add_65797;
  wire [6:0] tuple_index_65798;
  wire [38:0] tuple_65802;
  wire [38:0] tuple_65803;
  wire [38:0] tuple_65804;
  wire [38:0] tuple_65805;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_65811;
  assign v_p[0] = power_first_data[51:13];
  assign v_p[1] = power_first_data[90:52];
  assign v_p[2] = power_first_data[129:91];
  assign v_p[3] = power_first_data[168:130];
  assign literal_65764 = 2'h0;
  assign literal_65765 = 2'h1;
  assign literal_65766 = 2'h2;
  assign literal_65767 = 2'h3;
  assign array_index_65768 = v_p[literal_65764];
  assign array_index_65769 = v_p[literal_65765];
  assign array_index_65770 = v_p[literal_65766];
  assign array_index_65771 = v_p[literal_65767];
  assign p_fraction = array_index_65768[22:7];
  assign p_h = array_index_65768[38:23];
  assign p_fraction__1 = array_index_65769[22:7];
  assign p_h__1 = array_index_65769[38:23];
  assign p_fraction__2 = array_index_65770[22:7];
  assign p_h__2 = array_index_65770[38:23];
  assign p_fraction__3 = array_index_65771[22:7];
  assign p_h__3 = array_index_65771[38:23];
  assign umul_65780 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_65781 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_65782 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_65783 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_65784 = umul_65780[31:16];
  assign COEFFICIENT = 16'h0d53;
  assign bit_slice_65786 = umul_65781[31:16];
  assign bit_slice_65787 = umul_65782[31:16];
  assign bit_slice_65788 = umul_65783[31:16];
  assign add_65791 = bit_slice_65784 + COEFFICIENT;
  assign tuple_index_65792 = array_index_65768[6:0];
  assign add_65793 = bit_slice_65786 + COEFFICIENT;
  assign tuple_index_65794 = array_index_65769[6:0];
  assign add_65795 = bit_slice_65787 + COEFFICIENT;
  assign tuple_index_65796 = array_index_65770[6:0];
  assign add_65797 = bit_slice_65788 + COEFFICIENT;
  assign tuple_index_65798 = array_index_65771[6:0];
  assign tuple_65802 = {add_65791, p_fraction, tuple_index_65792};
  assign tuple_65803 = {add_65793, p_fraction__1, tuple_index_65794};
  assign tuple_65804 = {add_65795, p_fraction__2, tuple_index_65796};
  assign tuple_65805 = {add_65797, p_fraction__3, tuple_index_65798};
  assign p[0] = tuple_65802;
  assign p[1] = tuple_65803;
  assign p[2] = tuple_65804;
  assign p[3] = tuple_65805;
  assign v_tag = power_first_data[12:0];
  assign stage_outputs_valid_0 = power_first_valid & power_second_ready;
  assign tuple_65811 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_first_ready = stage_outputs_valid_0;
  assign power_second_data = tuple_65811;
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
  wire [1:0] literal_65827;
  wire [1:0] literal_65828;
  wire [1:0] literal_65829;
  wire [1:0] literal_65830;
  wire [38:0] array_index_65831;
  wire [38:0] array_index_65832;
  wire [38:0] array_index_65833;
  wire [38:0] array_index_65834;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_65843;
  wire [31:0] umul_65844;
  wire [31:0] umul_65845;
  wire [31:0] umul_65846;
  wire [14:0] bit_slice_65847;
  wire [14:0] literal_65848;
  wire [14:0] bit_slice_65849;
  wire [14:0] bit_slice_65850;
  wire [14:0] bit_slice_65851;
  wire [14:0] add_65852;
  wire bit_slice_65853;
  wire [14:0] add_65854;
  wire bit_slice_65855;
  wire [14:0] add_65856;
  wire bit_slice_65857;
  wire [14:0] add_65858;
  wire bit_slice_65859;
  wire [15:0] concat_65862;
  wire [6:0] tuple_index_65863;
  wire [15:0] concat_65864;
  wire [6:0] tuple_index_65865;
  wire [15:0] concat_65866;
  wire [6:0] tuple_index_65867;
  wire [15:0] concat_65868;
  wire [6:0] tuple_index_65869;
  wire [38:0] tuple_65873;
  wire [38:0] tuple_65874;
  wire [38:0] tuple_65875;
  wire [38:0] tuple_65876;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_65882;
  assign v_p[0] = power_second_data[51:13];
  assign v_p[1] = power_second_data[90:52];
  assign v_p[2] = power_second_data[129:91];
  assign v_p[3] = power_second_data[168:130];
  assign literal_65827 = 2'h0;
  assign literal_65828 = 2'h1;
  assign literal_65829 = 2'h2;
  assign literal_65830 = 2'h3;
  assign array_index_65831 = v_p[literal_65827];
  assign array_index_65832 = v_p[literal_65828];
  assign array_index_65833 = v_p[literal_65829];
  assign array_index_65834 = v_p[literal_65830];
  assign p_fraction = array_index_65831[22:7];
  assign p_h = array_index_65831[38:23];
  assign p_fraction__1 = array_index_65832[22:7];
  assign p_h__1 = array_index_65832[38:23];
  assign p_fraction__2 = array_index_65833[22:7];
  assign p_h__2 = array_index_65833[38:23];
  assign p_fraction__3 = array_index_65834[22:7];
  assign p_h__3 = array_index_65834[38:23];
  assign umul_65843 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_65844 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_65845 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_65846 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_65847 = umul_65843[31:17];
  assign literal_65848 = 15'h1ee5;
  assign bit_slice_65849 = umul_65844[31:17];
  assign bit_slice_65850 = umul_65845[31:17];
  assign bit_slice_65851 = umul_65846[31:17];
  assign add_65852 = bit_slice_65847 + literal_65848;
  assign bit_slice_65853 = umul_65843[16];
  assign add_65854 = bit_slice_65849 + literal_65848;
  assign bit_slice_65855 = umul_65844[16];
  assign add_65856 = bit_slice_65850 + literal_65848;
  assign bit_slice_65857 = umul_65845[16];
  assign add_65858 = bit_slice_65851 + literal_65848;
  assign bit_slice_65859 = umul_65846[16];
  assign concat_65862 = {add_65852, bit_slice_65853};
  assign tuple_index_65863 = array_index_65831[6:0];
  assign concat_65864 = {add_65854, bit_slice_65855};
  assign tuple_index_65865 = array_index_65832[6:0];
  assign concat_65866 = {add_65856, bit_slice_65857};
  assign tuple_index_65867 = array_index_65833[6:0];
  assign concat_65868 = {add_65858, bit_slice_65859};
  assign tuple_index_65869 = array_index_65834[6:0];
  assign tuple_65873 = {concat_65862, p_fraction, tuple_index_65863};
  assign tuple_65874 = {concat_65864, p_fraction__1, tuple_index_65865};
  assign tuple_65875 = {concat_65866, p_fraction__2, tuple_index_65867};
  assign tuple_65876 = {concat_65868, p_fraction__3, tuple_index_65869};
  assign p[0] = tuple_65873;
  assign p[1] = tuple_65874;
  assign p[2] = tuple_65875;
  assign p[3] = tuple_65876;
  assign v_tag = power_second_data[12:0];
  assign stage_outputs_valid_0 = power_second_valid & power_third_ready;
  assign tuple_65882 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_second_ready = stage_outputs_valid_0;
  assign power_third_data = tuple_65882;
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
  wire [1:0] literal_65898;
  wire [1:0] literal_65899;
  wire [1:0] literal_65900;
  wire [1:0] literal_65901;
  wire [38:0] array_index_65902;
  wire [38:0] array_index_65903;
  wire [38:0] array_index_65904;
  wire [38:0] array_index_65905;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_65914;
  wire [31:0] umul_65915;
  wire [31:0] umul_65916;
  wire [31:0] umul_65917;
  wire [15:0] bit_slice_65918;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_65920;
  wire [15:0] bit_slice_65921;
  wire [15:0] bit_slice_65922;
  wire [15:0] add_65923;
  wire [6:0] tuple_index_65924;
  wire [15:0] add_65925;
  wire [6:0] tuple_index_65926;
  wire [15:0] add_65927;
  wire [6:0] tuple_index_65928;
  wire [15:0] add_65929;
  wire [6:0] tuple_index_65930;
  wire [38:0] tuple_65933;
  wire [38:0] tuple_65934;
  wire [38:0] tuple_65935;
  wire [38:0] tuple_65936;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_65944;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_third_data[51:13];
  assign v_p[1] = power_third_data[90:52];
  assign v_p[2] = power_third_data[129:91];
  assign v_p[3] = power_third_data[168:130];
  assign literal_65898 = 2'h0;
  assign literal_65899 = 2'h1;
  assign literal_65900 = 2'h2;
  assign literal_65901 = 2'h3;
  assign array_index_65902 = v_p[literal_65898];
  assign array_index_65903 = v_p[literal_65899];
  assign array_index_65904 = v_p[literal_65900];
  assign array_index_65905 = v_p[literal_65901];
  assign p_fraction = array_index_65902[22:7];
  assign p_h = array_index_65902[38:23];
  assign p_fraction__1 = array_index_65903[22:7];
  assign p_h__1 = array_index_65903[38:23];
  assign p_fraction__2 = array_index_65904[22:7];
  assign p_h__2 = array_index_65904[38:23];
  assign p_fraction__3 = array_index_65905[22:7];
  assign p_h__3 = array_index_65905[38:23];
  assign umul_65914 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_65915 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_65916 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_65917 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_65918 = umul_65914[31:16];
  assign COEFFICIENT = 16'hb16b;
  assign bit_slice_65920 = umul_65915[31:16];
  assign bit_slice_65921 = umul_65916[31:16];
  assign bit_slice_65922 = umul_65917[31:16];
  assign add_65923 = bit_slice_65918 + COEFFICIENT;
  assign tuple_index_65924 = array_index_65902[6:0];
  assign add_65925 = bit_slice_65920 + COEFFICIENT;
  assign tuple_index_65926 = array_index_65903[6:0];
  assign add_65927 = bit_slice_65921 + COEFFICIENT;
  assign tuple_index_65928 = array_index_65904[6:0];
  assign add_65929 = bit_slice_65922 + COEFFICIENT;
  assign tuple_index_65930 = array_index_65905[6:0];
  assign tuple_65933 = {add_65923, p_fraction, tuple_index_65924};
  assign tuple_65934 = {add_65925, p_fraction__1, tuple_index_65926};
  assign tuple_65935 = {add_65927, p_fraction__2, tuple_index_65928};
  assign tuple_65936 = {add_65929, p_fraction__3, tuple_index_65930};
  assign p[0] = tuple_65933;
  assign p[1] = tuple_65934;
  assign p[2] = tuple_65935;
  assign p[3] = tuple_65936;
  assign v_tag = power_third_data[12:0];
  assign tuple_65944 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_third_valid & power_fourth_ready;
  assign power_fourth_data = tuple_65944;
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
  wire [7:0] literal_65520;
  wire [7:0] exponent__1;
  wire [7:0] exponent__2;
  wire [7:0] exponent__3;
  wire normal;
  wire [7:0] literal_65525;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire [7:0] literal_65529;
  wire [7:0] p_exponent;
  wire [7:0] p_exponent__1;
  wire [7:0] p_exponent__2;
  wire [7:0] p_exponent__3;
  wire [7:0] sub_65534;
  wire [7:0] literal_65535;
  wire [7:0] sub_65536;
  wire [7:0] sub_65537;
  wire [7:0] sub_65538;
  wire ugt_65539;
  wire [4:0] bit_slice_65540;
  wire [4:0] literal_65541;
  wire ugt_65542;
  wire [4:0] bit_slice_65543;
  wire ugt_65544;
  wire [4:0] bit_slice_65545;
  wire ugt_65546;
  wire [4:0] bit_slice_65547;
  wire [22:0] fraction;
  wire [24:0] literal_65549;
  wire [4:0] sel_65550;
  wire [22:0] fraction__1;
  wire [4:0] sel_65552;
  wire [22:0] fraction__2;
  wire [4:0] sel_65554;
  wire [22:0] fraction__3;
  wire [4:0] sel_65556;
  wire not_65557;
  wire [22:0] not_65558;
  wire [24:0] shll_65559;
  wire not_65560;
  wire [22:0] not_65561;
  wire [24:0] shll_65562;
  wire not_65563;
  wire [22:0] not_65564;
  wire [24:0] shll_65565;
  wire not_65566;
  wire [22:0] not_65567;
  wire [24:0] shll_65568;
  wire literal_65569;
  wire [23:0] p_significand;
  wire [23:0] concat_65571;
  wire [23:0] bit_slice_65572;
  wire [23:0] p_significand__1;
  wire [23:0] concat_65574;
  wire [23:0] bit_slice_65575;
  wire [23:0] p_significand__2;
  wire [23:0] concat_65577;
  wire [23:0] bit_slice_65578;
  wire [23:0] p_significand__3;
  wire [23:0] concat_65580;
  wire [23:0] bit_slice_65581;
  wire [24:0] doubled;
  wire [23:0] whole;
  wire [23:0] nor_65584;
  wire [23:0] literal_65585;
  wire [24:0] doubled__1;
  wire [23:0] whole__1;
  wire [23:0] nor_65588;
  wire [24:0] doubled__2;
  wire [23:0] whole__2;
  wire [23:0] nor_65591;
  wire [24:0] doubled__3;
  wire [23:0] whole__3;
  wire [23:0] nor_65594;
  wire [24:0] shrl_65595;
  wire bit_slice_65596;
  wire ne_65597;
  wire [24:0] shrl_65598;
  wire bit_slice_65599;
  wire ne_65600;
  wire [24:0] shrl_65601;
  wire bit_slice_65602;
  wire ne_65603;
  wire [24:0] shrl_65604;
  wire bit_slice_65605;
  wire ne_65606;
  wire half;
  wire or_65608;
  wire half__1;
  wire or_65610;
  wire half__2;
  wire or_65612;
  wire half__3;
  wire or_65614;
  wire [21:0] literal_65615;
  wire and_65616;
  wire and_65617;
  wire and_65618;
  wire and_65619;
  wire [30:0] bit_slice_65620;
  wire [30:0] literal_65621;
  wire [22:0] bit_slice_65622;
  wire [22:0] concat_65623;
  wire [30:0] bit_slice_65624;
  wire [22:0] bit_slice_65625;
  wire [22:0] concat_65626;
  wire [30:0] bit_slice_65627;
  wire [22:0] bit_slice_65628;
  wire [22:0] concat_65629;
  wire [30:0] bit_slice_65630;
  wire [22:0] bit_slice_65631;
  wire [22:0] concat_65632;
  wire below;
  wire [22:0] size;
  wire [22:0] literal_65635;
  wire below__1;
  wire [22:0] size__1;
  wire below__2;
  wire [22:0] size__2;
  wire below__3;
  wire [22:0] size__3;
  wire [22:0] sel_65642;
  wire [22:0] sel_65643;
  wire [22:0] sel_65644;
  wire [22:0] sel_65645;
  wire [22:0] u;
  wire [22:0] u__1;
  wire [22:0] u__2;
  wire [22:0] u__3;
  wire [6:0] bit_slice_65650;
  wire [6:0] bit_slice_65651;
  wire [6:0] bit_slice_65652;
  wire [6:0] bit_slice_65653;
  wire [15:0] literal_65656;
  wire [15:0] bit_slice_65657;
  wire [6:0] neg_65658;
  wire [15:0] bit_slice_65659;
  wire [6:0] neg_65660;
  wire [15:0] bit_slice_65661;
  wire [6:0] neg_65662;
  wire [15:0] bit_slice_65663;
  wire [6:0] neg_65664;
  wire [38:0] tuple_65668;
  wire [38:0] tuple_65669;
  wire [38:0] tuple_65670;
  wire [38:0] tuple_65671;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_65677;
  assign v_a = power_data[275:148];
  assign exponent = v_a[30:23];
  assign literal_65520 = 8'h00;
  assign exponent__1 = v_a[62:55];
  assign exponent__2 = v_a[94:87];
  assign exponent__3 = v_a[126:119];
  assign normal = exponent != literal_65520;
  assign literal_65525 = 8'h01;
  assign normal__1 = exponent__1 != literal_65520;
  assign normal__2 = exponent__2 != literal_65520;
  assign normal__3 = exponent__3 != literal_65520;
  assign literal_65529 = 8'h86;
  assign p_exponent = normal ? exponent : literal_65525;
  assign p_exponent__1 = normal__1 ? exponent__1 : literal_65525;
  assign p_exponent__2 = normal__2 ? exponent__2 : literal_65525;
  assign p_exponent__3 = normal__3 ? exponent__3 : literal_65525;
  assign sub_65534 = literal_65529 - p_exponent;
  assign literal_65535 = 8'h1a;
  assign sub_65536 = literal_65529 - p_exponent__1;
  assign sub_65537 = literal_65529 - p_exponent__2;
  assign sub_65538 = literal_65529 - p_exponent__3;
  assign ugt_65539 = sub_65534 > literal_65535;
  assign bit_slice_65540 = sub_65534[4:0];
  assign literal_65541 = 5'h1a;
  assign ugt_65542 = sub_65536 > literal_65535;
  assign bit_slice_65543 = sub_65536[4:0];
  assign ugt_65544 = sub_65537 > literal_65535;
  assign bit_slice_65545 = sub_65537[4:0];
  assign ugt_65546 = sub_65538 > literal_65535;
  assign bit_slice_65547 = sub_65538[4:0];
  assign fraction = v_a[22:0];
  assign literal_65549 = 25'h1ff_ffff;
  assign sel_65550 = ugt_65539 ? literal_65541 : bit_slice_65540;
  assign fraction__1 = v_a[54:32];
  assign sel_65552 = ugt_65542 ? literal_65541 : bit_slice_65543;
  assign fraction__2 = v_a[86:64];
  assign sel_65554 = ugt_65544 ? literal_65541 : bit_slice_65545;
  assign fraction__3 = v_a[118:96];
  assign sel_65556 = ugt_65546 ? literal_65541 : bit_slice_65547;
  assign not_65557 = ~normal;
  assign not_65558 = ~fraction;
  assign shll_65559 = sel_65550 >= 5'h19 ? 25'h000_0000 : literal_65549 << sel_65550;
  assign not_65560 = ~normal__1;
  assign not_65561 = ~fraction__1;
  assign shll_65562 = sel_65552 >= 5'h19 ? 25'h000_0000 : literal_65549 << sel_65552;
  assign not_65563 = ~normal__2;
  assign not_65564 = ~fraction__2;
  assign shll_65565 = sel_65554 >= 5'h19 ? 25'h000_0000 : literal_65549 << sel_65554;
  assign not_65566 = ~normal__3;
  assign not_65567 = ~fraction__3;
  assign shll_65568 = sel_65556 >= 5'h19 ? 25'h000_0000 : literal_65549 << sel_65556;
  assign literal_65569 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_65571 = {not_65557, not_65558};
  assign bit_slice_65572 = shll_65559[24:1];
  assign p_significand__1 = {normal__1, fraction__1};
  assign concat_65574 = {not_65560, not_65561};
  assign bit_slice_65575 = shll_65562[24:1];
  assign p_significand__2 = {normal__2, fraction__2};
  assign concat_65577 = {not_65563, not_65564};
  assign bit_slice_65578 = shll_65565[24:1];
  assign p_significand__3 = {normal__3, fraction__3};
  assign concat_65580 = {not_65566, not_65567};
  assign bit_slice_65581 = shll_65568[24:1];
  assign doubled = {normal, fraction, literal_65569};
  assign whole = sel_65550 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_65550;
  assign nor_65584 = ~(concat_65571 | bit_slice_65572);
  assign literal_65585 = 24'h00_0000;
  assign doubled__1 = {normal__1, fraction__1, literal_65569};
  assign whole__1 = sel_65552 >= 5'h18 ? 24'h00_0000 : p_significand__1 >> sel_65552;
  assign nor_65588 = ~(concat_65574 | bit_slice_65575);
  assign doubled__2 = {normal__2, fraction__2, literal_65569};
  assign whole__2 = sel_65554 >= 5'h18 ? 24'h00_0000 : p_significand__2 >> sel_65554;
  assign nor_65591 = ~(concat_65577 | bit_slice_65578);
  assign doubled__3 = {normal__3, fraction__3, literal_65569};
  assign whole__3 = sel_65556 >= 5'h18 ? 24'h00_0000 : p_significand__3 >> sel_65556;
  assign nor_65594 = ~(concat_65580 | bit_slice_65581);
  assign shrl_65595 = sel_65550 >= 5'h19 ? 25'h000_0000 : doubled >> sel_65550;
  assign bit_slice_65596 = whole[0];
  assign ne_65597 = nor_65584 != literal_65585;
  assign shrl_65598 = sel_65552 >= 5'h19 ? 25'h000_0000 : doubled__1 >> sel_65552;
  assign bit_slice_65599 = whole__1[0];
  assign ne_65600 = nor_65588 != literal_65585;
  assign shrl_65601 = sel_65554 >= 5'h19 ? 25'h000_0000 : doubled__2 >> sel_65554;
  assign bit_slice_65602 = whole__2[0];
  assign ne_65603 = nor_65591 != literal_65585;
  assign shrl_65604 = sel_65556 >= 5'h19 ? 25'h000_0000 : doubled__3 >> sel_65556;
  assign bit_slice_65605 = whole__3[0];
  assign ne_65606 = nor_65594 != literal_65585;
  assign half = shrl_65595[0];
  assign or_65608 = bit_slice_65596 | ne_65597;
  assign half__1 = shrl_65598[0];
  assign or_65610 = bit_slice_65599 | ne_65600;
  assign half__2 = shrl_65601[0];
  assign or_65612 = bit_slice_65602 | ne_65603;
  assign half__3 = shrl_65604[0];
  assign or_65614 = bit_slice_65605 | ne_65606;
  assign literal_65615 = 22'h00_0000;
  assign and_65616 = half & or_65608;
  assign and_65617 = half__1 & or_65610;
  assign and_65618 = half__2 & or_65612;
  assign and_65619 = half__3 & or_65614;
  assign bit_slice_65620 = v_a[30:0];
  assign literal_65621 = 31'h42c7_ffff;
  assign bit_slice_65622 = whole[22:0];
  assign concat_65623 = {literal_65615, and_65616};
  assign bit_slice_65624 = v_a[62:32];
  assign bit_slice_65625 = whole__1[22:0];
  assign concat_65626 = {literal_65615, and_65617};
  assign bit_slice_65627 = v_a[94:64];
  assign bit_slice_65628 = whole__2[22:0];
  assign concat_65629 = {literal_65615, and_65618};
  assign bit_slice_65630 = v_a[126:96];
  assign bit_slice_65631 = whole__3[22:0];
  assign concat_65632 = {literal_65615, and_65619};
  assign below = bit_slice_65620 > literal_65621;
  assign size = bit_slice_65622 + concat_65623;
  assign literal_65635 = 23'h64_0000;
  assign below__1 = bit_slice_65624 > literal_65621;
  assign size__1 = bit_slice_65625 + concat_65626;
  assign below__2 = bit_slice_65627 > literal_65621;
  assign size__2 = bit_slice_65628 + concat_65629;
  assign below__3 = bit_slice_65630 > literal_65621;
  assign size__3 = bit_slice_65631 + concat_65632;
  assign sel_65642 = below ? literal_65635 : size;
  assign sel_65643 = below__1 ? literal_65635 : size__1;
  assign sel_65644 = below__2 ? literal_65635 : size__2;
  assign sel_65645 = below__3 ? literal_65635 : size__3;
  assign u = -sel_65642;
  assign u__1 = -sel_65643;
  assign u__2 = -sel_65644;
  assign u__3 = -sel_65645;
  assign bit_slice_65650 = u[22:16];
  assign bit_slice_65651 = u__1[22:16];
  assign bit_slice_65652 = u__2[22:16];
  assign bit_slice_65653 = u__3[22:16];
  assign literal_65656 = 16'h0000;
  assign bit_slice_65657 = u[15:0];
  assign neg_65658 = -bit_slice_65650;
  assign bit_slice_65659 = u__1[15:0];
  assign neg_65660 = -bit_slice_65651;
  assign bit_slice_65661 = u__2[15:0];
  assign neg_65662 = -bit_slice_65652;
  assign bit_slice_65663 = u__3[15:0];
  assign neg_65664 = -bit_slice_65653;
  assign tuple_65668 = {literal_65656, bit_slice_65657, neg_65658};
  assign tuple_65669 = {literal_65656, bit_slice_65659, neg_65660};
  assign tuple_65670 = {literal_65656, bit_slice_65661, neg_65662};
  assign tuple_65671 = {literal_65656, bit_slice_65663, neg_65664};
  assign p[0] = tuple_65668;
  assign p[1] = tuple_65669;
  assign p[2] = tuple_65670;
  assign p[3] = tuple_65671;
  assign v_tag = power_data[12:0];
  assign stage_outputs_valid_0 = power_valid & power_prepared_ready;
  assign tuple_65677 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_ready = stage_outputs_valid_0;
  assign power_prepared_data = tuple_65677;
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
  wire [2:0] literal_58308;
  wire [2:0] literal_58310;
  wire bit_slice_58311;
  wire bit_slice_58312;
  wire length_squeezed__2_to_3;
  wire bit_slice_58315;
  wire length_squeezed__1_to_2;
  wire bit_slice_58317;
  wire length_squeezed__0_to_1;
  wire bit_slice_58319;
  wire bit_slice_58320;
  wire bit_slice_58321;
  wire [2:0] tuple_index_58323;
  wire [2:0] literal_58324;
  wire eq_58325;
  wire eq_58326;
  wire eq_58327;
  wire nor_58328;
  wire eq_58331;
  wire eq_58332;
  wire full;
  wire not_58329;
  wire [15:0] literal_58343;
  wire nor_58344;
  wire [15:0] literal_58345;
  wire [15:0] literal_58347;
  wire not_58348;
  wire [19:0] literal_58349;
  wire [107:0] bit_slice_58350;
  wire [23:0] literal_58351;
  wire [103:0] bit_slice_58352;
  wire [4:0] literal_58353;
  wire not_58354;
  wire nor_58341;
  wire nand_58355;
  wire [15:0] add_58361;
  wire [15:0] tuple_index_58362;
  wire [1:0] concat_58363;
  wire eq_58364;
  wire eq_58365;
  wire nor_58366;
  wire not_58367;
  wire [31:0] literal_58369;
  wire [127:0] concat_58370;
  wire [127:0] concat_58371;
  wire [4:0] add_58374;
  wire [4:0] sign_ext_58375;
  wire [1:0] bit_slice_58376;
  wire [1:0] sign_ext_58377;
  wire [1:0] bit_slice_58378;
  wire [1:0] sign_ext_58379;
  wire [1:0] bit_slice_58380;
  wire [1:0] concat_58381;
  wire [1:0] bit_slice_58382;
  wire or_58357;
  wire or_58358;
  wire not_58360;
  wire sel_58384;
  wire [15:0] sel_58388;
  wire [15:0] row;
  wire sel_58390;
  wire [31:0] sign_ext_58391;
  wire [31:0] tuple_index_58392;
  wire [31:0] literal_58393;
  wire nand_58394;
  wire eq_58395;
  wire bit_slice_58396;
  wire bit_slice_58397;
  wire or_58398;
  wire [127:0] sel_58399;
  wire [127:0] sel_58400;
  wire [4:0] and_58402;
  wire [1:0] and_58403;
  wire [1:0] and_58404;
  wire [1:0] and_58405;
  wire [1:0] one_hot_sel_68224;
  wire [7:0] literal_58408;
  wire [7:0] bit_slice_58407;
  wire [7:0] bit_slice_58409;
  wire active_inputs_valid_0;
  wire or_58387;
  wire [2:0] one_hot_68219;
  wire not_58410;
  wire [15:0] sel_58413;
  wire eq_58414;
  wire sel_58415;
  wire [31:0] add_58416;
  wire eq_58417;
  wire sel_58418;
  wire nor_58419;
  wire nor_58420;
  wire [127:0] sel_58421;
  wire [4:0] sel_58423;
  wire [4:0] sign_ext_58424;
  wire [3:0] concat_58425;
  wire [3:0] concat_58426;
  wire [7:0] sel_68218;
  wire [7:0] sel_68217;
  wire stage_outputs_valid_0;
  wire [1:0] bit_slice_68220;
  wire nand_58429;
  wire [2:0] sel_58432;
  wire [15:0] sel_58434;
  wire [15:0] sel_58436;
  wire sel_58438;
  wire [31:0] sel_58440;
  wire sel_58442;
  wire sel_58444;
  wire [127:0] scales;
  wire [4:0] and_58448;
  wire [154:0] code_beat;
  wire and_68699;
  wire and_68700;
  wire and_68701;
  wire eq_68221;
  assign literal_58308 = 3'h1;
  assign literal_58310 = 3'h0;
  assign bit_slice_58311 = ____state_1[1];
  assign bit_slice_58312 = ____state_1[2];
  assign length_squeezed__2_to_3 = ____state_1 == literal_58308;
  assign bit_slice_58315 = ____state_9[4];
  assign length_squeezed__1_to_2 = ____state_1 == literal_58310;
  assign bit_slice_58317 = ____state_9[3];
  assign length_squeezed__0_to_1 = ~(bit_slice_58311 | bit_slice_58312);
  assign bit_slice_58319 = ____state_9[2];
  assign bit_slice_58320 = ____state_9[0];
  assign bit_slice_58321 = ____state_9[1];
  assign tuple_index_58323 = jobs_w_data[51:49];
  assign literal_58324 = 3'h2;
  assign eq_58325 = length_squeezed__2_to_3 == bit_slice_58315;
  assign eq_58326 = length_squeezed__1_to_2 == bit_slice_58317;
  assign eq_58327 = length_squeezed__0_to_1 == bit_slice_58319;
  assign nor_58328 = ~(bit_slice_58320 | bit_slice_58321);
  assign eq_58331 = tuple_index_58323 == literal_58324;
  assign eq_58332 = tuple_index_58323 == literal_58310;
  assign full = eq_58325 & eq_58326 & eq_58327 & nor_58328;
  assign not_58329 = ~____state_0;
  assign literal_58343 = 16'hffff;
  assign nor_58344 = ~(eq_58331 | eq_58332);
  assign literal_58345 = 16'h0002;
  assign literal_58347 = 16'h0001;
  assign not_58348 = ~____state_4;
  assign literal_58349 = 20'h0_0000;
  assign bit_slice_58350 = ____state_8[127:20];
  assign literal_58351 = 24'h00_0000;
  assign bit_slice_58352 = ____state_8[127:24];
  assign literal_58353 = 5'h01;
  assign not_58354 = ~full;
  assign nor_58341 = ~(not_58329 | ____state_7);
  assign nand_58355 = ~(____state_4 & ____state_6);
  assign add_58361 = ____state_3 + literal_58343;
  assign tuple_index_58362 = jobs_w_data[47:32];
  assign concat_58363 = {eq_58331, nor_58344};
  assign eq_58364 = ____state_3 == literal_58345;
  assign eq_58365 = ____state_2 == literal_58347;
  assign nor_58366 = ~(____state_7 | not_58348);
  assign not_58367 = ~____state_7;
  assign literal_58369 = 32'h0000_0002;
  assign concat_58370 = {literal_58349, bit_slice_58350};
  assign concat_58371 = {literal_58351, bit_slice_58352};
  assign add_58374 = ____state_9 + literal_58353;
  assign sign_ext_58375 = {5{not_58354}};
  assign bit_slice_58376 = ____state_8[19:18];
  assign sign_ext_58377 = {2{length_squeezed__2_to_3}};
  assign bit_slice_58378 = ____state_8[17:16];
  assign sign_ext_58379 = {2{length_squeezed__0_to_1}};
  assign bit_slice_58380 = ____state_8[23:22];
  assign concat_58381 = {length_squeezed__1_to_2, length_squeezed__2_to_3};
  assign bit_slice_58382 = ____state_8[21:20];
  assign or_58357 = jobs_w_valid | ____state_0;
  assign or_58358 = weights_valid | not_58329;
  assign not_58360 = ~nor_58341;
  assign sel_58384 = ____state_7 ? ____state_0 : nand_58355;
  assign sel_58388 = ____state_4 ? ____state_2 : add_58361;
  assign row = tuple_index_58362 << concat_58363;
  assign sel_58390 = ____state_4 ? eq_58365 : eq_58364;
  assign sign_ext_58391 = {32{nor_58366}};
  assign tuple_index_58392 = jobs_w_data[31:0];
  assign literal_58393 = 32'h0000_0001;
  assign nand_58394 = ~(not_58367 & ____state_4);
  assign eq_58395 = ____state_5 == literal_58369;
  assign bit_slice_58396 = tuple_index_58323[1];
  assign bit_slice_58397 = tuple_index_58323[2];
  assign or_58398 = bit_slice_58311 | bit_slice_58312;
  assign sel_58399 = bit_slice_58320 ? ____state_8 : concat_58370;
  assign sel_58400 = nor_58328 ? concat_58371 : ____state_8;
  assign and_58402 = add_58374 & sign_ext_58375;
  assign and_58403 = bit_slice_58376 & sign_ext_58377;
  assign and_58404 = bit_slice_58378 & sign_ext_58379;
  assign and_58405 = bit_slice_58380 & sign_ext_58377;
  assign one_hot_sel_68224 = bit_slice_58382 & {2{concat_58381[0]}} | bit_slice_58376 & {2{concat_58381[1]}};
  assign literal_58408 = 8'h01;
  assign bit_slice_58407 = ____state_8[7:0];
  assign bit_slice_58409 = ____state_8[15:8];
  assign active_inputs_valid_0 = or_58357 & or_58358;
  assign or_58387 = codes_ready | not_58360;
  assign one_hot_68219 = {concat_58381[1:0] == 2'h0, concat_58381[1] && !concat_58381[0], concat_58381[0]};
  assign not_58410 = ~sel_58384;
  assign sel_58413 = ____state_7 ? ____state_3 : sel_58388;
  assign eq_58414 = row == literal_58347;
  assign sel_58415 = ____state_7 ? ____state_4 : sel_58390;
  assign add_58416 = ____state_5 + sign_ext_58391;
  assign eq_58417 = tuple_index_58392 == literal_58393;
  assign sel_58418 = nand_58394 ? ____state_6 : eq_58395;
  assign nor_58419 = ~(bit_slice_58396 | bit_slice_58397);
  assign nor_58420 = ~(____state_7 | not_58354 | or_58398);
  assign sel_58421 = length_squeezed__2_to_3 ? sel_58400 : sel_58399;
  assign sel_58423 = ____state_7 ? literal_58353 : and_58402;
  assign sign_ext_58424 = {5{____state_0}};
  assign concat_58425 = {and_58403, and_58404};
  assign concat_58426 = {and_58405, one_hot_sel_68224};
  assign sel_68218 = length_squeezed__0_to_1 ? bit_slice_58407 : literal_58408;
  assign sel_68217 = length_squeezed__0_to_1 ? bit_slice_58409 : literal_58408;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_58387;
  assign bit_slice_68220 = one_hot_68219[1:0];
  assign nand_58429 = ~(____state_0 & not_58410);
  assign sel_58432 = ____state_0 ? ____state_1 : tuple_index_58323;
  assign sel_58434 = ____state_0 ? ____state_2 : row;
  assign sel_58436 = ____state_0 ? sel_58413 : row;
  assign sel_58438 = ____state_0 ? sel_58415 : eq_58414;
  assign sel_58440 = ____state_0 ? add_58416 : tuple_index_58392;
  assign sel_58442 = ____state_0 ? sel_58418 : eq_58417;
  assign sel_58444 = ____state_0 ? nor_58420 : nor_58419;
  assign scales = ____state_7 ? weights_data : sel_58421;
  assign and_58448 = sel_58423 & sign_ext_58424;
  assign code_beat = {weights_data, ____state_1, concat_58425, concat_58426, sel_68218, sel_68217};
  assign and_68699 = active_inputs_valid_0 & nor_58341;
  assign and_68700 = stage_outputs_valid_0 & not_58329;
  assign and_68701 = stage_outputs_valid_0 & ____state_0;
  assign eq_68221 = concat_58381 == bit_slice_68220;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_58429 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58432 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58434 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58436 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_58438 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_58440 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_58442 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_58444 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? scales : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_58448 : ____state_9;
    end
  end
  assign codes_data = code_beat;
  assign codes_valid = and_68699;
  assign jobs_w_ready = and_68700;
  assign weights_ready = and_68701;
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
  wire [511:0] instantiation_output_54088;
  wire instantiation_output_54089;
  wire instantiation_output_54087;
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
  wire [2:0] literal_58497;
  wire bit_slice_58498;
  wire literal_58499;
  wire [1:0] literal_58503;
  wire bit_slice_58505;
  wire eq_58506;
  wire [1:0] concat_58507;
  wire run;
  wire bit_slice_58511;
  wire bit_slice_58512;
  wire [1:0] concat_58513;
  wire [1:0] literal_58514;
  wire [1:0] sel_58515;
  wire bit_slice_58518;
  wire bit_slice_58519;
  wire not_58520;
  wire not_58521;
  wire or_58523;
  wire [1:0] add_58524;
  wire bit_slice_58525;
  wire bit_slice_58526;
  wire load;
  wire idle;
  wire fetch;
  wire nor_58531;
  wire [511:0] sign_ext_58534;
  wire [2:0] concat_58537;
  wire [2:0] literal_58538;
  wire [2:0] literal_58539;
  wire eq_58540;
  wire eq_58541;
  wire nor_58542;
  wire not_58545;
  wire not_58547;
  wire not_58549;
  wire push;
  wire [1:0] literal_58555;
  wire [511:0] rest;
  wire [1:0] add_58558;
  wire [2:0] sel_58559;
  wire eq_58560;
  wire [2:0] concat_58562;
  wire [63:0] bit_slice_58563;
  wire [63:0] bit_slice_58564;
  wire [63:0] bit_slice_58565;
  wire [63:0] bit_slice_58566;
  wire nor_58567;
  wire [63:0] bit_slice_58568;
  wire [63:0] bit_slice_58569;
  wire [63:0] bit_slice_58570;
  wire [63:0] bit_slice_58571;
  wire [63:0] bit_slice_58572;
  wire [63:0] bit_slice_58573;
  wire or_58575;
  wire or_58576;
  wire or_58577;
  wire not_58579;
  wire eq_58582;
  wire [127:0] bit_slice_58583;
  wire eq_58585;
  wire [127:0] bit_slice_58586;
  wire eq_58587;
  wire [127:0] bit_slice_58588;
  wire nor_58589;
  wire [127:0] bit_slice_58590;
  wire not_58591;
  wire bit_slice_58593;
  wire not_58594;
  wire bit_slice_58595;
  wire nor_58596;
  wire bit_slice_58597;
  wire bit_slice_58598;
  wire [15:0] literal_58600;
  wire [15:0] literal_58601;
  wire [15:0] literal_58603;
  wire not_58604;
  wire [63:0] first;
  wire [63:0] second;
  wire [63:0] first__1;
  wire [63:0] second__1;
  wire active_inputs_valid_0;
  wire or_68703;
  wire or_68704;
  wire nand_58613;
  wire and_58614;
  wire [127:0] p3;
  wire [127:0] p2;
  wire [127:0] p1;
  wire [127:0] p0;
  wire [1:0] sign_ext_58619;
  wire xor_58620;
  wire [1:0] add_58621;
  wire [1:0] sign_ext_58622;
  wire eq_58623;
  wire eq_58624;
  wire eq_58625;
  wire [15:0] add_58627;
  wire eq_58628;
  wire eq_58629;
  wire nor_58630;
  wire [31:0] literal_58633;
  wire [7:0] bit_slice_58634;
  wire [7:0] bit_slice_58635;
  wire [7:0] bit_slice_58636;
  wire [7:0] bit_slice_58637;
  wire [7:0] bit_slice_58638;
  wire [7:0] bit_slice_58639;
  wire [7:0] bit_slice_58640;
  wire [7:0] bit_slice_58641;
  wire [7:0] bit_slice_58642;
  wire [7:0] bit_slice_58643;
  wire [7:0] bit_slice_58644;
  wire [7:0] bit_slice_58645;
  wire [7:0] bit_slice_58646;
  wire [7:0] bit_slice_58647;
  wire [7:0] bit_slice_58648;
  wire [7:0] bit_slice_58649;
  wire [7:0] bit_slice_58650;
  wire [7:0] bit_slice_58651;
  wire [7:0] bit_slice_58652;
  wire [7:0] bit_slice_58653;
  wire [7:0] bit_slice_58654;
  wire [7:0] bit_slice_58655;
  wire [7:0] bit_slice_58656;
  wire [7:0] bit_slice_58657;
  wire [7:0] bit_slice_58658;
  wire [7:0] bit_slice_58659;
  wire [7:0] bit_slice_58660;
  wire [7:0] bit_slice_58661;
  wire [7:0] bit_slice_58662;
  wire [7:0] bit_slice_58663;
  wire [7:0] bit_slice_58664;
  wire [7:0] bit_slice_58665;
  wire [7:0] bit_slice_58666;
  wire [7:0] bit_slice_58667;
  wire [7:0] bit_slice_58668;
  wire [7:0] bit_slice_58669;
  wire [7:0] bit_slice_58670;
  wire [7:0] bit_slice_58671;
  wire [7:0] bit_slice_58672;
  wire [7:0] bit_slice_58673;
  wire [7:0] bit_slice_58674;
  wire [7:0] bit_slice_58675;
  wire [7:0] bit_slice_58676;
  wire [7:0] bit_slice_58677;
  wire [7:0] bit_slice_58678;
  wire [7:0] bit_slice_58679;
  wire [7:0] bit_slice_58680;
  wire [7:0] bit_slice_58681;
  wire [7:0] bit_slice_58682;
  wire [7:0] bit_slice_58683;
  wire [7:0] bit_slice_58684;
  wire [7:0] bit_slice_58685;
  wire [7:0] bit_slice_58686;
  wire [7:0] bit_slice_58687;
  wire [7:0] bit_slice_58688;
  wire [7:0] bit_slice_58689;
  wire [7:0] bit_slice_58690;
  wire [7:0] bit_slice_58691;
  wire [7:0] bit_slice_58692;
  wire [7:0] bit_slice_58693;
  wire [7:0] bit_slice_58694;
  wire [7:0] bit_slice_58695;
  wire [7:0] bit_slice_58696;
  wire [7:0] bit_slice_58697;
  wire not_58699;
  wire stage_outputs_valid_0;
  wire not_58703;
  wire [1:0] concat_58704;
  wire [1:0] sel_58705;
  wire [511:0] loaded;
  wire [1:0] and_58707;
  wire or_58708;
  wire nor_58709;
  wire [1:0] and_58710;
  wire and_58711;
  wire [2:0] job_mode__1;
  wire step;
  wire [15:0] sel_58714;
  wire sel_58715;
  wire [15:0] job_words__1;
  wire [31:0] sign_ext_58717;
  wire nand_58718;
  wire eq_58719;
  wire [31:0] job_rows;
  wire [31:0] literal_58721;
  wire [7:0] array_58722[0:31];
  wire [7:0] array_58723[0:31];
  wire and_68708;
  wire send_3555_finished;
  wire and_68710;
  wire send_3566_finished;
  wire [1:0] sel_58728;
  wire job_both;
  wire or_58730;
  wire [511:0] word;
  wire [1:0] sel_58732;
  wire [1:0] sign_ext_58733;
  wire sel_58734;
  wire [1:0] sel_58735;
  wire sel_58736;
  wire sel_58737;
  wire eq_58738;
  wire [15:0] sel_58739;
  wire sel_58740;
  wire eq_58741;
  wire [31:0] add_58742;
  wire sel_58743;
  wire eq_58744;
  wire [511:0] x;
  wire last;
  wire and_58747;
  wire not_58748;
  wire and_58749;
  wire not_58750;
  wire [1:0] sel_58753;
  wire [2:0] sel_58756;
  wire sel_58758;
  wire [15:0] sel_58760;
  wire [511:0] word__1;
  wire [1:0] and_58764;
  wire and_58766;
  wire [1:0] and_58768;
  wire or_58770;
  wire sel_58772;
  wire [15:0] sel_58774;
  wire sel_58776;
  wire [31:0] sel_58778;
  wire sel_58780;
  wire and_68727;
  wire and_68728;
  wire [512:0] tuple_58785;
  wire and_58786;
  wire or_58787;
  wire and_58788;
  wire or_58789;
  wire and_68726;

  assign literal_58497 = 3'h2;
  assign bit_slice_58498 = ____state_7[0];
  assign literal_58499 = 1'h0;
  assign literal_58503 = 2'h2;
  assign bit_slice_58505 = ____state_7[1];
  assign eq_58506 = ____state_1 == literal_58497;
  assign concat_58507 = {bit_slice_58498, literal_58499};
  assign run = ____state_0 == literal_58503;
  assign bit_slice_58511 = ____state_5[0];
  assign bit_slice_58512 = ____state_5[1];
  assign concat_58513 = {literal_58499, bit_slice_58505};
  assign literal_58514 = 2'h1;
  assign sel_58515 = eq_58506 ? ____state_7 : concat_58507;
  assign bit_slice_58518 = ____state_0[0];
  assign bit_slice_58519 = ____state_0[1];
  assign not_58520 = ~run;
  assign not_58521 = ~____state_8;
  assign or_58523 = bit_slice_58511 | bit_slice_58512;
  assign add_58524 = concat_58513 + literal_58514;
  assign bit_slice_58525 = sel_58515[0];
  assign bit_slice_58526 = sel_58515[1];
  assign load = ____state_0 == literal_58514;
  assign idle = ~(bit_slice_58518 | bit_slice_58519);
  assign fetch = run & ____state_8;
  assign nor_58531 = ~(not_58520 | not_58521 | ____state_13);
  assign sign_ext_58534 = {512{or_58523}};
  assign concat_58537 = {add_58524, bit_slice_58498};
  assign literal_58538 = 3'h1;
  assign literal_58539 = 3'h0;
  assign eq_58540 = sel_58515 == literal_58503;
  assign eq_58541 = sel_58515 == literal_58514;
  assign nor_58542 = ~(bit_slice_58525 | bit_slice_58526);
  assign not_58545 = ~load;
  assign not_58547 = ~idle;
  assign not_58549 = ~fetch;
  assign push = load ? ____state_6 : nor_58531;
  assign literal_58555 = 2'h3;
  assign rest = ____state_4 & sign_ext_58534;
  assign add_58558 = ____state_5 + literal_58514;
  assign sel_58559 = ____state_9 ? literal_58538 : concat_58537;
  assign eq_58560 = ____state_1 == literal_58539;
  assign concat_58562 = {eq_58540, eq_58541, nor_58542};
  assign bit_slice_58563 = instantiation_output_54088[63:0];
  assign bit_slice_58564 = ____state_4[127:64];
  assign bit_slice_58565 = ____state_4[191:128];
  assign bit_slice_58566 = ____state_4[255:192];
  assign nor_58567 = ~(bit_slice_58498 | bit_slice_58505);
  assign bit_slice_58568 = instantiation_output_54088[127:64];
  assign bit_slice_58569 = instantiation_output_54088[319:256];
  assign bit_slice_58570 = ____state_4[383:320];
  assign bit_slice_58571 = ____state_4[447:384];
  assign bit_slice_58572 = ____state_4[511:448];
  assign bit_slice_58573 = instantiation_output_54088[383:320];
  assign or_58575 = inputs_valid | not_58545;
  assign or_58576 = jobs_x_valid | not_58547;
  assign or_58577 = instantiation_output_54089 | not_58549;
  assign not_58579 = ~push;
  assign eq_58582 = ____state_5 == literal_58555;
  assign bit_slice_58583 = rest[511:384];
  assign eq_58585 = ____state_5 == literal_58503;
  assign bit_slice_58586 = rest[383:256];
  assign eq_58587 = ____state_5 == literal_58514;
  assign bit_slice_58588 = rest[255:128];
  assign nor_58589 = ~(bit_slice_58511 | bit_slice_58512);
  assign bit_slice_58590 = ____state_4[127:0];
  assign not_58591 = ~____state_6;
  assign bit_slice_58593 = add_58558[1];
  assign not_58594 = ~____state_9;
  assign bit_slice_58595 = sel_58559[2];
  assign nor_58596 = ~(eq_58506 | eq_58560);
  assign bit_slice_58597 = sel_58559[1];
  assign bit_slice_58598 = sel_58559[0];
  assign literal_58600 = 16'hffff;
  assign literal_58601 = 16'h0002;
  assign literal_58603 = 16'h0001;
  assign not_58604 = ~____state_11;
  assign first = priority_sel_64b_3way(concat_58562, bit_slice_58563, bit_slice_58564, bit_slice_58565, bit_slice_58566);
  assign second = nor_58567 ? bit_slice_58568 : bit_slice_58566;
  assign first__1 = priority_sel_64b_3way(concat_58562, bit_slice_58569, bit_slice_58570, bit_slice_58571, bit_slice_58572);
  assign second__1 = nor_58567 ? bit_slice_58573 : bit_slice_58572;
  assign active_inputs_valid_0 = or_58575 & or_58576 & or_58577;
  assign or_68703 = instantiation_output_54087 | __ring_already_done_reg | not_58579;
  assign or_68704 = slices_ready | __slices_already_done_reg | not_58520;
  assign nand_58613 = ~(____state_9 & ____state_11 & ____state_13);
  assign and_58614 = ____state_6 & ____state_11;
  assign p3 = eq_58582 ? inputs_data : bit_slice_58583;
  assign p2 = eq_58585 ? inputs_data : bit_slice_58586;
  assign p1 = eq_58587 ? inputs_data : bit_slice_58588;
  assign p0 = nor_58589 ? inputs_data : bit_slice_58590;
  assign sign_ext_58619 = {2{not_58591}};
  assign xor_58620 = ____state_2 ^ bit_slice_58593;
  assign add_58621 = ____state_7 + literal_58514;
  assign sign_ext_58622 = {2{not_58594}};
  assign eq_58623 = eq_58506 == bit_slice_58595;
  assign eq_58624 = nor_58596 == bit_slice_58597;
  assign eq_58625 = eq_58560 == bit_slice_58598;
  assign add_58627 = ____state_10 + literal_58600;
  assign eq_58628 = ____state_10 == literal_58601;
  assign eq_58629 = ____state_3 == literal_58603;
  assign nor_58630 = ~(load | not_58594 | not_58604);
  assign literal_58633 = 32'h0000_0002;
  assign bit_slice_58634 = first[7:0];
  assign bit_slice_58635 = first[15:8];
  assign bit_slice_58636 = first[23:16];
  assign bit_slice_58637 = first[31:24];
  assign bit_slice_58638 = first[39:32];
  assign bit_slice_58639 = first[47:40];
  assign bit_slice_58640 = first[55:48];
  assign bit_slice_58641 = first[63:56];
  assign bit_slice_58642 = second[7:0];
  assign bit_slice_58643 = second[15:8];
  assign bit_slice_58644 = second[23:16];
  assign bit_slice_58645 = second[31:24];
  assign bit_slice_58646 = second[39:32];
  assign bit_slice_58647 = second[47:40];
  assign bit_slice_58648 = second[55:48];
  assign bit_slice_58649 = second[63:56];
  assign bit_slice_58650 = instantiation_output_54088[135:128];
  assign bit_slice_58651 = instantiation_output_54088[143:136];
  assign bit_slice_58652 = instantiation_output_54088[151:144];
  assign bit_slice_58653 = instantiation_output_54088[159:152];
  assign bit_slice_58654 = instantiation_output_54088[167:160];
  assign bit_slice_58655 = instantiation_output_54088[175:168];
  assign bit_slice_58656 = instantiation_output_54088[183:176];
  assign bit_slice_58657 = instantiation_output_54088[191:184];
  assign bit_slice_58658 = instantiation_output_54088[199:192];
  assign bit_slice_58659 = instantiation_output_54088[207:200];
  assign bit_slice_58660 = instantiation_output_54088[215:208];
  assign bit_slice_58661 = instantiation_output_54088[223:216];
  assign bit_slice_58662 = instantiation_output_54088[231:224];
  assign bit_slice_58663 = instantiation_output_54088[239:232];
  assign bit_slice_58664 = instantiation_output_54088[247:240];
  assign bit_slice_58665 = instantiation_output_54088[255:248];
  assign bit_slice_58666 = first__1[7:0];
  assign bit_slice_58667 = first__1[15:8];
  assign bit_slice_58668 = first__1[23:16];
  assign bit_slice_58669 = first__1[31:24];
  assign bit_slice_58670 = first__1[39:32];
  assign bit_slice_58671 = first__1[47:40];
  assign bit_slice_58672 = first__1[55:48];
  assign bit_slice_58673 = first__1[63:56];
  assign bit_slice_58674 = second__1[7:0];
  assign bit_slice_58675 = second__1[15:8];
  assign bit_slice_58676 = second__1[23:16];
  assign bit_slice_58677 = second__1[31:24];
  assign bit_slice_58678 = second__1[39:32];
  assign bit_slice_58679 = second__1[47:40];
  assign bit_slice_58680 = second__1[55:48];
  assign bit_slice_58681 = second__1[63:56];
  assign bit_slice_58682 = instantiation_output_54088[391:384];
  assign bit_slice_58683 = instantiation_output_54088[399:392];
  assign bit_slice_58684 = instantiation_output_54088[407:400];
  assign bit_slice_58685 = instantiation_output_54088[415:408];
  assign bit_slice_58686 = instantiation_output_54088[423:416];
  assign bit_slice_58687 = instantiation_output_54088[431:424];
  assign bit_slice_58688 = instantiation_output_54088[439:432];
  assign bit_slice_58689 = instantiation_output_54088[447:440];
  assign bit_slice_58690 = instantiation_output_54088[455:448];
  assign bit_slice_58691 = instantiation_output_54088[463:456];
  assign bit_slice_58692 = instantiation_output_54088[471:464];
  assign bit_slice_58693 = instantiation_output_54088[479:472];
  assign bit_slice_58694 = instantiation_output_54088[487:480];
  assign bit_slice_58695 = instantiation_output_54088[495:488];
  assign bit_slice_58696 = instantiation_output_54088[503:496];
  assign bit_slice_58697 = instantiation_output_54088[511:504];
  assign not_58699 = ~__ring_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_68703 & or_68704;
  assign not_58703 = ~__slices_already_done_reg;
  assign concat_58704 = {nand_58613, literal_58499};
  assign sel_58705 = and_58614 ? literal_58503 : literal_58514;
  assign loaded = {p3, p2, p1, p0};
  assign and_58707 = add_58558 & sign_ext_58619;
  assign or_58708 = bit_slice_58518 | bit_slice_58519;
  assign nor_58709 = ~(____state_6 | xor_58620 | bit_slice_58511);
  assign and_58710 = add_58621 & sign_ext_58622;
  assign and_58711 = eq_58623 & eq_58624 & eq_58625;
  assign job_mode__1 = jobs_x_data[51:49];
  assign step = load ? ____state_6 : ____state_9;
  assign sel_58714 = ____state_11 ? ____state_3 : add_58627;
  assign sel_58715 = ____state_11 ? eq_58629 : eq_58628;
  assign job_words__1 = jobs_x_data[47:32];
  assign sign_ext_58717 = {32{nor_58630}};
  assign nand_58718 = ~(not_58545 & ____state_9 & ____state_11);
  assign eq_58719 = ____state_12 == literal_58633;
  assign job_rows = jobs_x_data[31:0];
  assign literal_58721 = 32'h0000_0001;
  assign array_58722[0] = bit_slice_58634;
  assign array_58722[1] = bit_slice_58635;
  assign array_58722[2] = bit_slice_58636;
  assign array_58722[3] = bit_slice_58637;
  assign array_58722[4] = bit_slice_58638;
  assign array_58722[5] = bit_slice_58639;
  assign array_58722[6] = bit_slice_58640;
  assign array_58722[7] = bit_slice_58641;
  assign array_58722[8] = bit_slice_58642;
  assign array_58722[9] = bit_slice_58643;
  assign array_58722[10] = bit_slice_58644;
  assign array_58722[11] = bit_slice_58645;
  assign array_58722[12] = bit_slice_58646;
  assign array_58722[13] = bit_slice_58647;
  assign array_58722[14] = bit_slice_58648;
  assign array_58722[15] = bit_slice_58649;
  assign array_58722[16] = bit_slice_58650;
  assign array_58722[17] = bit_slice_58651;
  assign array_58722[18] = bit_slice_58652;
  assign array_58722[19] = bit_slice_58653;
  assign array_58722[20] = bit_slice_58654;
  assign array_58722[21] = bit_slice_58655;
  assign array_58722[22] = bit_slice_58656;
  assign array_58722[23] = bit_slice_58657;
  assign array_58722[24] = bit_slice_58658;
  assign array_58722[25] = bit_slice_58659;
  assign array_58722[26] = bit_slice_58660;
  assign array_58722[27] = bit_slice_58661;
  assign array_58722[28] = bit_slice_58662;
  assign array_58722[29] = bit_slice_58663;
  assign array_58722[30] = bit_slice_58664;
  assign array_58722[31] = bit_slice_58665;
  assign array_58723[0] = bit_slice_58666;
  assign array_58723[1] = bit_slice_58667;
  assign array_58723[2] = bit_slice_58668;
  assign array_58723[3] = bit_slice_58669;
  assign array_58723[4] = bit_slice_58670;
  assign array_58723[5] = bit_slice_58671;
  assign array_58723[6] = bit_slice_58672;
  assign array_58723[7] = bit_slice_58673;
  assign array_58723[8] = bit_slice_58674;
  assign array_58723[9] = bit_slice_58675;
  assign array_58723[10] = bit_slice_58676;
  assign array_58723[11] = bit_slice_58677;
  assign array_58723[12] = bit_slice_58678;
  assign array_58723[13] = bit_slice_58679;
  assign array_58723[14] = bit_slice_58680;
  assign array_58723[15] = bit_slice_58681;
  assign array_58723[16] = bit_slice_58682;
  assign array_58723[17] = bit_slice_58683;
  assign array_58723[18] = bit_slice_58684;
  assign array_58723[19] = bit_slice_58685;
  assign array_58723[20] = bit_slice_58686;
  assign array_58723[21] = bit_slice_58687;
  assign array_58723[22] = bit_slice_58688;
  assign array_58723[23] = bit_slice_58689;
  assign array_58723[24] = bit_slice_58690;
  assign array_58723[25] = bit_slice_58691;
  assign array_58723[26] = bit_slice_58692;
  assign array_58723[27] = bit_slice_58693;
  assign array_58723[28] = bit_slice_58694;
  assign array_58723[29] = bit_slice_58695;
  assign array_58723[30] = bit_slice_58696;
  assign array_58723[31] = bit_slice_58697;
  assign and_68708 = active_inputs_valid_0 & push & not_58699;
  assign send_3555_finished = stage_outputs_valid_0 & push;
  assign and_68710 = active_inputs_valid_0 & run & not_58703;
  assign send_3566_finished = stage_outputs_valid_0 & run;
  assign sel_58728 = load ? sel_58705 : concat_58704;
  assign job_both = jobs_x_data[48:48];
  assign or_58730 = load | fetch;
  assign word = load ? loaded : instantiation_output_54088;
  assign sel_58732 = load ? and_58707 : ____state_5;
  assign sign_ext_58733 = {2{or_58708}};
  assign sel_58734 = load ? nor_58709 : ____state_6;
  assign sel_58735 = load ? ____state_7 : and_58710;
  assign sel_58736 = load ? ____state_8 : ____state_9;
  assign sel_58737 = load ? ____state_9 : and_58711;
  assign eq_58738 = job_mode__1 == literal_58539;
  assign sel_58739 = step ? sel_58714 : ____state_10;
  assign sel_58740 = step ? sel_58715 : ____state_11;
  assign eq_58741 = job_words__1 == literal_58603;
  assign add_58742 = ____state_12 + sign_ext_58717;
  assign sel_58743 = nand_58718 ? ____state_13 : eq_58719;
  assign eq_58744 = job_rows == literal_58721;
  assign x = {{array_58722[31], array_58722[30], array_58722[29], array_58722[28], array_58722[27], array_58722[26], array_58722[25], array_58722[24], array_58722[23], array_58722[22], array_58722[21], array_58722[20], array_58722[19], array_58722[18], array_58722[17], array_58722[16], array_58722[15], array_58722[14], array_58722[13], array_58722[12], array_58722[11], array_58722[10], array_58722[9], array_58722[8], array_58722[7], array_58722[6], array_58722[5], array_58722[4], array_58722[3], array_58722[2], array_58722[1], array_58722[0]}, {array_58723[31], array_58723[30], array_58723[29], array_58723[28], array_58723[27], array_58723[26], array_58723[25], array_58723[24], array_58723[23], array_58723[22], array_58723[21], array_58723[20], array_58723[19], array_58723[18], array_58723[17], array_58723[16], array_58723[15], array_58723[14], array_58723[13], array_58723[12], array_58723[11], array_58723[10], array_58723[9], array_58723[8], array_58723[7], array_58723[6], array_58723[5], array_58723[4], array_58723[3], array_58723[2], array_58723[1], array_58723[0]}};
  assign last = ____state_9 & ____state_11;
  assign and_58747 = and_68708 & instantiation_output_54087;
  assign not_58748 = ~send_3555_finished;
  assign and_58749 = and_68710 & slices_ready;
  assign not_58750 = ~send_3566_finished;
  assign sel_58753 = idle ? literal_58514 : sel_58728;
  assign sel_58756 = idle ? job_mode__1 : ____state_1;
  assign sel_58758 = idle ? job_both : ____state_2;
  assign sel_58760 = idle ? job_words__1 : ____state_3;
  assign word__1 = or_58730 ? word : ____state_4;
  assign and_58764 = sel_58732 & sign_ext_58733;
  assign and_58766 = or_58708 & sel_58734;
  assign and_58768 = sel_58735 & sign_ext_58733;
  assign or_58770 = idle | sel_58736;
  assign sel_58772 = idle ? eq_58738 : sel_58737;
  assign sel_58774 = idle ? job_words__1 : sel_58739;
  assign sel_58776 = idle ? eq_58741 : sel_58740;
  assign sel_58778 = idle ? job_rows : add_58742;
  assign sel_58780 = idle ? eq_58744 : sel_58743;
  assign and_68727 = stage_outputs_valid_0 & load;
  assign and_68728 = stage_outputs_valid_0 & idle;
  assign tuple_58785 = {x, last};
  assign and_58786 = and_58747 & not_58748;
  assign or_58787 = and_58747 | send_3555_finished;
  assign and_58788 = and_58749 & not_58750;
  assign or_58789 = and_58749 | send_3566_finished;
  assign and_68726 = stage_outputs_valid_0 & fetch;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_58753 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58756 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58758 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58760 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? word__1 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_58764 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_58766 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? and_58768 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_58770 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_58772 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_58774 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_58776 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_58778 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_58780 : ____state_13;
      __ring_already_done_reg <= or_58787 ? and_58786 : __ring_already_done_reg;
      __slices_already_done_reg <= or_58789 ? and_58788 : __slices_already_done_reg;
    end
  end
  // ===== Instantiations
  edgegen_fifo #(.WIDTH(512), .DEPTH(520)) fifo_ring_ (
    .rst(rst),
    .push_data(word),
    .push_valid(and_68708),
    .pop_ready(and_68726),
    .pop_data(instantiation_output_54088),
    .pop_valid(instantiation_output_54089),
    .push_ready(instantiation_output_54087),
    .clk(clk)
  );
  assign inputs_ready = and_68727;
  assign jobs_x_ready = and_68728;
  assign slices_data = tuple_58785;
  assign slices_valid = and_68710;
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
  wire [2:0] literal_57716;
  wire [2:0] literal_57717;
  wire [2:0] literal_57718;
  wire [2:0] literal_57719;
  wire [2:0] literal_57720;
  wire eq_57723;
  wire eq_57724;
  wire eq_57725;
  wire eq_57726;
  wire eq_57727;
  wire and_57734;
  wire last;
  wire and_57742;
  wire and_57745;
  wire and_57748;
  wire and_57751;
  wire not_57731;
  wire not_57759;
  wire not_57761;
  wire not_57765;
  wire not_57767;
  wire not_57769;
  wire not_57771;
  wire active_inputs_valid_0;
  wire or_68603;
  wire or_68604;
  wire or_68605;
  wire or_68606;
  wire or_68607;
  wire or_68608;
  wire or_68609;
  wire not_57722;
  wire not_57786;
  wire stage_outputs_valid_0;
  wire not_57790;
  wire not_57792;
  wire not_57794;
  wire not_57796;
  wire not_57798;
  wire not_57800;
  wire idle_or_last;
  wire [7:0] literal_57803;
  wire [7:0] literal_57804;
  wire [7:0] route_count;
  wire [7:0] literal_57806;
  wire [1:0] r_response;
  wire [1:0] literal_57808;
  wire r_last;
  wire and_68618;
  wire send_3165_finished;
  wire and_68620;
  wire send_3148_finished;
  wire and_68622;
  wire send_3157_finished;
  wire and_68624;
  wire send_3173_finished;
  wire and_68626;
  wire send_3190_finished;
  wire and_68628;
  wire send_3199_finished;
  wire and_68630;
  wire send_3181_finished;
  wire fresh;
  wire nor_57825;
  wire [2:0] route_target;
  wire [7:0] add_57827;
  wire eq_57828;
  wire eq_57829;
  wire ne_57830;
  wire xor_57831;
  wire and_57832;
  wire not_57833;
  wire and_57834;
  wire not_57835;
  wire and_57836;
  wire not_57837;
  wire and_57838;
  wire not_57839;
  wire and_57840;
  wire not_57841;
  wire and_57842;
  wire not_57843;
  wire and_57844;
  wire not_57845;
  wire or_57846;
  wire [2:0] sel_57849;
  wire [7:0] sel_57851;
  wire sel_57853;
  wire [127:0] r_data;
  wire literal_57856;
  wire or_57857;
  wire and_68637;
  wire and_57860;
  wire or_57861;
  wire and_57862;
  wire or_57863;
  wire and_57864;
  wire or_57865;
  wire and_57866;
  wire or_57867;
  wire and_57868;
  wire or_57869;
  wire and_57870;
  wire or_57871;
  wire and_57872;
  wire or_57873;
  assign literal_57716 = 3'h0;
  assign literal_57717 = 3'h1;
  assign literal_57718 = 3'h3;
  assign literal_57719 = 3'h4;
  assign literal_57720 = 3'h2;
  assign eq_57723 = ____state_1 == literal_57716;
  assign eq_57724 = ____state_1 == literal_57717;
  assign eq_57725 = ____state_1 == literal_57718;
  assign eq_57726 = ____state_1 == literal_57719;
  assign eq_57727 = ____state_1 == literal_57720;
  assign and_57734 = ____state_0 & eq_57723;
  assign last = ____state_0 & ____state_3;
  assign and_57742 = ____state_0 & eq_57724;
  assign and_57745 = ____state_0 & eq_57725;
  assign and_57748 = ____state_0 & eq_57726;
  assign and_57751 = ____state_0 & eq_57727;
  assign not_57731 = ~____state_0;
  assign not_57759 = ~and_57734;
  assign not_57761 = ~last;
  assign not_57765 = ~and_57742;
  assign not_57767 = ~and_57745;
  assign not_57769 = ~and_57748;
  assign not_57771 = ~and_57751;
  assign active_inputs_valid_0 = m_r_valid | not_57731;
  assign or_68603 = commands_ready | __commands_already_done_reg | not_57759;
  assign or_68604 = ended_ready | __ended_already_done_reg | not_57761;
  assign or_68605 = events_ready | __events_already_done_reg | not_57731;
  assign or_68606 = inputs_ready | __inputs_already_done_reg | not_57765;
  assign or_68607 = vector_a_ready | __vector_a_already_done_reg | not_57767;
  assign or_68608 = vector_b_ready | __vector_b_already_done_reg | not_57769;
  assign or_68609 = weights_ready | __weights_already_done_reg | not_57771;
  assign not_57722 = ~____state_3;
  assign not_57786 = ~__commands_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_68603 & or_68604 & or_68605 & or_68606 & or_68607 & or_68608 & or_68609;
  assign not_57790 = ~__ended_already_done_reg;
  assign not_57792 = ~__events_already_done_reg;
  assign not_57794 = ~__inputs_already_done_reg;
  assign not_57796 = ~__vector_a_already_done_reg;
  assign not_57798 = ~__vector_b_already_done_reg;
  assign not_57800 = ~__weights_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_57722);
  assign literal_57803 = 8'hff;
  assign literal_57804 = 8'h02;
  assign route_count = routes_data[7:0];
  assign literal_57806 = 8'h01;
  assign r_response = m_r_data[2:1];
  assign literal_57808 = 2'h0;
  assign r_last = m_r_data[0:0];
  assign and_68618 = active_inputs_valid_0 & and_57734 & not_57786;
  assign send_3165_finished = stage_outputs_valid_0 & and_57734;
  assign and_68620 = active_inputs_valid_0 & last & not_57790;
  assign send_3148_finished = stage_outputs_valid_0 & last;
  assign and_68622 = active_inputs_valid_0 & ____state_0 & not_57792;
  assign send_3157_finished = stage_outputs_valid_0 & ____state_0;
  assign and_68624 = active_inputs_valid_0 & and_57742 & not_57794;
  assign send_3173_finished = stage_outputs_valid_0 & and_57742;
  assign and_68626 = active_inputs_valid_0 & and_57745 & not_57796;
  assign send_3190_finished = stage_outputs_valid_0 & and_57745;
  assign and_68628 = active_inputs_valid_0 & and_57748 & not_57798;
  assign send_3199_finished = stage_outputs_valid_0 & and_57748;
  assign and_68630 = active_inputs_valid_0 & and_57751 & not_57800;
  assign send_3181_finished = stage_outputs_valid_0 & and_57751;
  assign fresh = routes_valid & idle_or_last;
  assign nor_57825 = ~(not_57731 | ____state_3);
  assign route_target = routes_data[10:8];
  assign add_57827 = ____state_2 + literal_57803;
  assign eq_57828 = ____state_2 == literal_57804;
  assign eq_57829 = route_count == literal_57806;
  assign ne_57830 = r_response != literal_57808;
  assign xor_57831 = r_last ^ ____state_3;
  assign and_57832 = and_68618 & commands_ready;
  assign not_57833 = ~send_3165_finished;
  assign and_57834 = and_68620 & ended_ready;
  assign not_57835 = ~send_3148_finished;
  assign and_57836 = and_68622 & events_ready;
  assign not_57837 = ~send_3157_finished;
  assign and_57838 = and_68624 & inputs_ready;
  assign not_57839 = ~send_3173_finished;
  assign and_57840 = and_68626 & vector_a_ready;
  assign not_57841 = ~send_3190_finished;
  assign and_57842 = and_68628 & vector_b_ready;
  assign not_57843 = ~send_3199_finished;
  assign and_57844 = and_68630 & weights_ready;
  assign not_57845 = ~send_3181_finished;
  assign or_57846 = fresh | nor_57825;
  assign sel_57849 = idle_or_last ? route_target : ____state_1;
  assign sel_57851 = idle_or_last ? route_count : add_57827;
  assign sel_57853 = idle_or_last ? eq_57829 : eq_57828;
  assign r_data = m_r_data[130:3];
  assign literal_57856 = 1'h1;
  assign or_57857 = ne_57830 | xor_57831;
  assign and_68637 = stage_outputs_valid_0 & idle_or_last;
  assign and_57860 = and_57832 & not_57833;
  assign or_57861 = and_57832 | send_3165_finished;
  assign and_57862 = and_57834 & not_57835;
  assign or_57863 = and_57834 | send_3148_finished;
  assign and_57864 = and_57836 & not_57837;
  assign or_57865 = and_57836 | send_3157_finished;
  assign and_57866 = and_57838 & not_57839;
  assign or_57867 = and_57838 | send_3173_finished;
  assign and_57868 = and_57840 & not_57841;
  assign or_57869 = and_57840 | send_3190_finished;
  assign and_57870 = and_57842 & not_57843;
  assign or_57871 = and_57842 | send_3199_finished;
  assign and_57872 = and_57844 & not_57845;
  assign or_57873 = and_57844 | send_3181_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? or_57846 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_57849 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_57851 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_57853 : ____state_3;
      __commands_already_done_reg <= or_57861 ? and_57860 : __commands_already_done_reg;
      __ended_already_done_reg <= or_57863 ? and_57862 : __ended_already_done_reg;
      __events_already_done_reg <= or_57865 ? and_57864 : __events_already_done_reg;
      __inputs_already_done_reg <= or_57867 ? and_57866 : __inputs_already_done_reg;
      __vector_a_already_done_reg <= or_57869 ? and_57868 : __vector_a_already_done_reg;
      __vector_b_already_done_reg <= or_57871 ? and_57870 : __vector_b_already_done_reg;
      __weights_already_done_reg <= or_57873 ? and_57872 : __weights_already_done_reg;
    end
  end
  assign commands_data = r_data;
  assign commands_valid = and_68618;
  assign ended_data = literal_57856;
  assign ended_valid = and_68620;
  assign events_data = or_57857;
  assign events_valid = and_68622;
  assign inputs_data = r_data;
  assign inputs_valid = and_68624;
  assign m_r_ready = send_3157_finished;
  assign routes_ready = and_68637;
  assign vector_a_data = r_data;
  assign vector_a_valid = and_68626;
  assign vector_b_data = r_data;
  assign vector_b_valid = and_68628;
  assign weights_data = r_data;
  assign weights_valid = and_68630;
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
  wire [4:0] bit_slice_57522;
  wire [4:0] literal_57523;
  wire eq_57526;
  wire go;
  wire [24:0] literal_57538;
  wire not_57541;
  wire idle;
  wire not_57545;
  wire [25:0] bit_slice_57546;
  wire [25:0] literal_57547;
  wire [6:0] sign_ext_57548;
  wire [31:0] concat_57553;
  wire leading_bits___state_10;
  wire or_68581;
  wire or_68582;
  wire fresh;
  wire next_segment;
  wire [15:0] literal_57563;
  wire [25:0] add_57565;
  wire [5:0] literal_57566;
  wire [6:0] and_57567;
  wire [6:0] literal_57568;
  wire [5:0] bit_slice_57570;
  wire ugt_57571;
  wire [7:0] bit_slice_57572;
  wire [7:0] extended___state_10;
  wire not_57575;
  wire stage_outputs_valid_0;
  wire not_57579;
  wire not_57580;
  wire [31:0] tuple_index_57581;
  wire [15:0] sign_ext_57583;
  wire eq_57584;
  wire [15:0] tuple_index_57585;
  wire [15:0] literal_57586;
  wire not_57587;
  wire [31:0] at;
  wire [31:0] concat_57589;
  wire [7:0] concat_57590;
  wire [6:0] lit_64_squeezed;
  wire [6:0] concat_57593;
  wire [3:0] literal_57594;
  wire [7:0] sel_57595;
  wire [7:0] literal_57596;
  wire and_57597;
  wire tok__1_finished;
  wire and_57599;
  wire or_57601;
  wire [2:0] tuple_index_57602;
  wire [31:0] sel_57604;
  wire [31:0] add_57605;
  wire [31:0] tuple_index_57606;
  wire [31:0] tuple_index_57608;
  wire [15:0] add_57609;
  wire sel_57610;
  wire eq_57611;
  wire sel_57612;
  wire [31:0] sel_57613;
  wire [31:0] sub_57614;
  wire sel_57615;
  wire [7:0] add_57616;
  wire [7:0] concat_57617;
  wire [6:0] sel_57618;
  wire [6:0] sub_57619;
  wire [39:0] concat_57620;
  wire [7:0] add_57621;
  wire and_57622;
  wire not_57623;
  wire and_57624;
  wire [2:0] sel_57626;
  wire [31:0] sel_57629;
  wire [31:0] sel_57631;
  wire [31:0] sel_57633;
  wire [15:0] sel_57635;
  wire sel_57637;
  wire or_57639;
  wire [31:0] sel_57641;
  wire [31:0] sel_57643;
  wire or_57645;
  wire [7:0] sub_57647;
  wire [6:0] sel_57649;
  wire [47:0] tuple_57652;
  wire [10:0] tuple_57653;
  wire and_68601;
  wire and_57655;
  wire or_57656;
  wire and_57657;
  wire or_57658;
  assign bit_slice_57522 = ____state_12[7:3];
  assign literal_57523 = 5'h00;
  assign eq_57526 = bit_slice_57522 == literal_57523;
  assign go = ____state_11 & eq_57526;
  assign literal_57538 = 25'h000_0000;
  assign not_57541 = ~go;
  assign idle = ~(____state_11 | ____state_7);
  assign not_57545 = ~____state_7;
  assign bit_slice_57546 = ____state_8[31:6];
  assign literal_57547 = 26'h000_0001;
  assign sign_ext_57548 = {7{go}};
  assign concat_57553 = {literal_57538, ____state_10};
  assign leading_bits___state_10 = 1'h0;
  assign or_68581 = m_ar_ready | __m_ar_already_done_reg | not_57541;
  assign or_68582 = routes_ready | __routes_already_done_reg | not_57541;
  assign fresh = vector_reads_valid & idle;
  assign next_segment = ~(____state_11 | not_57545);
  assign literal_57563 = 16'h0002;
  assign add_57565 = bit_slice_57546 + literal_57547;
  assign literal_57566 = 6'h00;
  assign and_57567 = sign_ext_57548 & ____state_10;
  assign literal_57568 = 7'h00;
  assign bit_slice_57570 = ____state_1[5:0];
  assign ugt_57571 = ____state_9 > concat_57553;
  assign bit_slice_57572 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign not_57575 = ~__m_ar_already_done_reg;
  assign stage_outputs_valid_0 = or_68581 & or_68582;
  assign not_57579 = ~__routes_already_done_reg;
  assign not_57580 = ~fresh;
  assign tuple_index_57581 = vector_reads_data[111:80];
  assign sign_ext_57583 = {16{next_segment}};
  assign eq_57584 = ____state_5 == literal_57563;
  assign tuple_index_57585 = vector_reads_data[15:0];
  assign literal_57586 = 16'h0001;
  assign not_57587 = ~____state_6;
  assign at = {add_57565, literal_57566};
  assign concat_57589 = {literal_57538, and_57567};
  assign concat_57590 = {literal_57568, go};
  assign lit_64_squeezed = 7'h40;
  assign concat_57593 = {leading_bits___state_10, bit_slice_57570};
  assign literal_57594 = 4'h0;
  assign sel_57595 = ugt_57571 ? extended___state_10 : bit_slice_57572;
  assign literal_57596 = 8'hff;
  assign and_57597 = go & not_57575;
  assign tok__1_finished = stage_outputs_valid_0 & go;
  assign and_57599 = go & not_57579;
  assign or_57601 = next_segment | not_57580;
  assign tuple_index_57602 = vector_reads_data[114:112];
  assign sel_57604 = fresh ? tuple_index_57581 : ____state_1;
  assign add_57605 = ____state_1 + ____state_3;
  assign tuple_index_57606 = vector_reads_data[79:48];
  assign tuple_index_57608 = vector_reads_data[47:16];
  assign add_57609 = ____state_5 + sign_ext_57583;
  assign sel_57610 = next_segment ? eq_57584 : ____state_6;
  assign eq_57611 = tuple_index_57585 == literal_57586;
  assign sel_57612 = next_segment ? not_57587 : ____state_7;
  assign sel_57613 = go ? at : ____state_8;
  assign sub_57614 = ____state_9 - concat_57589;
  assign sel_57615 = go ? ugt_57571 : ____state_11;
  assign add_57616 = ____state_12 + concat_57590;
  assign concat_57617 = {literal_57568, ended_valid};
  assign sel_57618 = go ? lit_64_squeezed : ____state_10;
  assign sub_57619 = lit_64_squeezed - concat_57593;
  assign concat_57620 = {literal_57594, ____state_8, literal_57594};
  assign add_57621 = sel_57595 + literal_57596;
  assign and_57622 = and_57597 & m_ar_ready;
  assign not_57623 = ~tok__1_finished;
  assign and_57624 = and_57599 & routes_ready;
  assign sel_57626 = or_57601 ? ____state_0 : tuple_index_57602;
  assign sel_57629 = next_segment ? add_57605 : sel_57604;
  assign sel_57631 = or_57601 ? ____state_2 : tuple_index_57606;
  assign sel_57633 = or_57601 ? ____state_3 : tuple_index_57608;
  assign sel_57635 = fresh ? tuple_index_57585 : add_57609;
  assign sel_57637 = fresh ? eq_57611 : sel_57610;
  assign or_57639 = fresh | sel_57612;
  assign sel_57641 = next_segment ? ____state_1 : sel_57613;
  assign sel_57643 = next_segment ? ____state_2 : sub_57614;
  assign or_57645 = next_segment | sel_57615;
  assign sub_57647 = add_57616 - concat_57617;
  assign sel_57649 = next_segment ? sub_57619 : sel_57618;
  assign tuple_57652 = {concat_57620, add_57621};
  assign tuple_57653 = {____state_0, sel_57595};
  assign and_68601 = stage_outputs_valid_0 & idle;
  assign and_57655 = and_57622 & not_57623;
  assign or_57656 = and_57622 | tok__1_finished;
  assign and_57657 = and_57624 & not_57623;
  assign or_57658 = and_57624 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_57626 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_57629 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_57631 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_57633 : ____state_3;
      ____state_5 <= stage_outputs_valid_0 ? sel_57635 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_57637 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_57639 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_57641 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_57643 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_57645 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sub_57647 : ____state_12;
      ____state_10 <= stage_outputs_valid_0 ? sel_57649 : ____state_10;
      __m_ar_already_done_reg <= or_57656 ? and_57655 : __m_ar_already_done_reg;
      __routes_already_done_reg <= or_57658 ? and_57657 : __routes_already_done_reg;
    end
  end
  assign ended_ready = stage_outputs_valid_0;
  assign m_ar_data = tuple_57652;
  assign m_ar_valid = and_57597;
  assign routes_data = tuple_57653;
  assign routes_valid = and_57599;
  assign vector_reads_ready = and_68601;
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
  wire [1:0] literal_57200;
  wire is_a;
  wire [19:0] sel_57207;
  wire [19:0] CHUNK;
  wire bit_slice_57192;
  wire bit_slice_57193;
  wire [1:0] literal_57212;
  wire ugt_57213;
  wire idle;
  wire is_b;
  wire [19:0] count;
  wire [19:0] sign_ext_57219;
  wire fresh;
  wire [1:0] literal_57221;
  wire [19:0] sign_ext_57222;
  wire [19:0] literal_57224;
  wire [2:0] and_57225;
  wire [2:0] literal_57226;
  wire [19:0] and_57227;
  wire nor_57206;
  wire eq_57229;
  wire [19:0] and_57230;
  wire ne_57232;
  wire eq_57233;
  wire [19:0] a_left;
  wire passes;
  wire [2:0] ____state_0__next_value_predicates;
  wire [1:0] ____state_1__next_value_predicates;
  wire [1:0] ____state_9__next_value_predicates;
  wire [1:0] ____state_12__next_value_predicates;
  wire [19:0] b_left;
  wire literal_57242;
  wire not_57243;
  wire reads_b;
  wire eq_57245;
  wire or_57228;
  wire [3:0] one_hot_57249;
  wire [2:0] one_hot_57250;
  wire [2:0] one_hot_57251;
  wire [2:0] one_hot_57252;
  wire ne_57253;
  wire [1:0] concat_57254;
  wire [15:0] sign_ext_57255;
  wire not_57257;
  wire not_57236;
  wire bit_slice_57261;
  wire bit_slice_57262;
  wire bit_slice_57263;
  wire bit_slice_57264;
  wire bit_slice_57265;
  wire bit_slice_57266;
  wire bit_slice_57267;
  wire bit_slice_57268;
  wire bit_slice_57269;
  wire [1:0] sel_57270;
  wire [15:0] literal_57271;
  wire [15:0] and_57273;
  wire nor_57274;
  wire [15:0] literal_57276;
  wire [15:0] tuple_index_57278;
  wire [11:0] literal_57279;
  wire [2:0] literal_57280;
  wire [2:0] literal_57281;
  wire stage_outputs_valid_0;
  wire eq_57286;
  wire eq_57287;
  wire eq_57288;
  wire eq_57289;
  wire eq_57290;
  wire eq_57291;
  wire eq_57292;
  wire eq_57293;
  wire eq_57294;
  wire and_57298;
  wire [1:0] sel_57299;
  wire [31:0] concat_57303;
  wire [31:0] tuple_index_57304;
  wire [31:0] concat_57308;
  wire [31:0] tuple_index_57309;
  wire [15:0] sign_ext_57312;
  wire eq_57315;
  wire [15:0] w_segments;
  wire [15:0] literal_57317;
  wire [2:0] literal_57320;
  wire [31:0] concat_57323;
  wire [31:0] concat_57326;
  wire [19:0] sign_ext_57331;
  wire [2:0] sel_57332;
  wire [2:0] tuple_index_57333;
  wire [31:0] sel_57334;
  wire [31:0] tuple_index_57335;
  wire [31:0] concat_57336;
  wire [31:0] tuple_index_57337;
  wire [31:0] tuple_index_57338;
  wire [31:0] sign_ext_57339;
  wire [15:0] tuple_index_57340;
  wire not_57341;
  wire ____state_0__at_most_one_next_value;
  wire ____state_1__at_most_one_next_value;
  wire ____state_9__at_most_one_next_value;
  wire ____state_12__at_most_one_next_value;
  wire [2:0] concat_57356;
  wire [1:0] sel_57357;
  wire [1:0] concat_57358;
  wire and_68551;
  wire and_68552;
  wire and_68553;
  wire [1:0] concat_57362;
  wire [31:0] add_57363;
  wire [31:0] sel_57364;
  wire [31:0] add_57368;
  wire [31:0] sel_57369;
  wire [15:0] tuple_index_57372;
  wire [15:0] tuple_index_57373;
  wire [19:0] tuple_index_57375;
  wire [19:0] tuple_index_57376;
  wire [2:0] tuple_index_57377;
  wire [1:0] concat_57378;
  wire [15:0] add_57379;
  wire sel_57383;
  wire eq_57384;
  wire [2:0] add_57388;
  wire [1:0] concat_57391;
  wire [31:0] add_57392;
  wire [31:0] add_57396;
  wire [19:0] and_57403;
  wire [2:0] sel_57406;
  wire [31:0] sel_57407;
  wire [31:0] sel_57408;
  wire [31:0] and_57409;
  wire [15:0] sel_57410;
  wire or_57412;
  wire or_57413;
  wire or_57415;
  wire or_57418;
  wire [1:0] one_hot_sel_57423;
  wire or_57424;
  wire [31:0] one_hot_sel_57425;
  wire or_57426;
  wire [31:0] one_hot_sel_57427;
  wire [15:0] sel_57429;
  wire [15:0] sel_57431;
  wire [19:0] sel_57433;
  wire [19:0] sel_57435;
  wire [2:0] sel_57438;
  wire [15:0] one_hot_sel_57440;
  wire or_57441;
  wire one_hot_sel_57442;
  wire [2:0] one_hot_sel_57444;
  wire [31:0] one_hot_sel_57446;
  wire or_57447;
  wire [31:0] one_hot_sel_57448;
  wire [19:0] one_hot_sel_57450;
  wire [19:0] one_hot_sel_57452;
  wire and_68578;
  wire [114:0] tuple_57455;
  assign literal_57200 = 2'h2;
  assign is_a = ____state_0 == literal_57200;
  assign sel_57207 = is_a ? ____state_14 : ____state_15;
  assign CHUNK = 20'h0_0020;
  assign bit_slice_57192 = ____state_0[0];
  assign bit_slice_57193 = ____state_0[1];
  assign literal_57212 = 2'h3;
  assign ugt_57213 = sel_57207 > CHUNK;
  assign idle = ~(bit_slice_57192 | bit_slice_57193);
  assign is_b = ____state_0 == literal_57212;
  assign count = ugt_57213 ? CHUNK : sel_57207;
  assign sign_ext_57219 = {20{is_a}};
  assign fresh = walks_valid & idle;
  assign literal_57221 = 2'h1;
  assign sign_ext_57222 = {20{is_b}};
  assign literal_57224 = 20'h0_0000;
  assign and_57225 = ____state_11 & ____state_8;
  assign literal_57226 = 3'h0;
  assign and_57227 = count & sign_ext_57219;
  assign nor_57206 = ~(bit_slice_57192 | bit_slice_57193 | fresh);
  assign eq_57229 = ____state_0 == literal_57221;
  assign and_57230 = count & sign_ext_57222;
  assign ne_57232 = ____state_6 != literal_57224;
  assign eq_57233 = and_57225 == literal_57226;
  assign a_left = ____state_14 - and_57227;
  assign passes = reads_valid & nor_57206;
  assign ____state_0__next_value_predicates = {idle, eq_57229, bit_slice_57193};
  assign ____state_1__next_value_predicates = {idle, eq_57229};
  assign ____state_9__next_value_predicates = {idle, bit_slice_57193};
  assign ____state_12__next_value_predicates = {eq_57229, bit_slice_57193};
  assign b_left = ____state_15 - and_57230;
  assign literal_57242 = 1'h0;
  assign not_57243 = ~____state_10;
  assign reads_b = ne_57232 & eq_57233;
  assign eq_57245 = a_left == literal_57224;
  assign or_57228 = passes | is_a | is_b;
  assign one_hot_57249 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign one_hot_57250 = {____state_1__next_value_predicates[1:0] == 2'h0, ____state_1__next_value_predicates[1] && !____state_1__next_value_predicates[0], ____state_1__next_value_predicates[0]};
  assign one_hot_57251 = {____state_9__next_value_predicates[1:0] == 2'h0, ____state_9__next_value_predicates[1] && !____state_9__next_value_predicates[0], ____state_9__next_value_predicates[0]};
  assign one_hot_57252 = {____state_12__next_value_predicates[1:0] == 2'h0, ____state_12__next_value_predicates[1] && !____state_12__next_value_predicates[0], ____state_12__next_value_predicates[0]};
  assign ne_57253 = b_left != literal_57224;
  assign concat_57254 = {literal_57242, not_57243};
  assign sign_ext_57255 = {16{reads_b}};
  assign not_57257 = ~eq_57245;
  assign not_57236 = ~or_57228;
  assign bit_slice_57261 = one_hot_57249[2];
  assign bit_slice_57262 = one_hot_57249[1];
  assign bit_slice_57263 = one_hot_57249[0];
  assign bit_slice_57264 = one_hot_57250[1];
  assign bit_slice_57265 = one_hot_57250[0];
  assign bit_slice_57266 = one_hot_57251[1];
  assign bit_slice_57267 = one_hot_57251[0];
  assign bit_slice_57268 = one_hot_57252[1];
  assign bit_slice_57269 = one_hot_57252[0];
  assign sel_57270 = ne_57253 ? literal_57212 : concat_57254;
  assign literal_57271 = 16'h0000;
  assign and_57273 = sign_ext_57255 & ____state_4;
  assign nor_57274 = ~(not_57257 | ne_57253);
  assign literal_57276 = 16'h0002;
  assign tuple_index_57278 = walks_data[18:3];
  assign literal_57279 = 12'h000;
  assign literal_57280 = 3'h4;
  assign literal_57281 = 3'h3;
  assign stage_outputs_valid_0 = vector_reads_ready | not_57236;
  assign eq_57286 = idle == bit_slice_57261;
  assign eq_57287 = eq_57229 == bit_slice_57262;
  assign eq_57288 = bit_slice_57193 == bit_slice_57263;
  assign eq_57289 = idle == bit_slice_57264;
  assign eq_57290 = eq_57229 == bit_slice_57265;
  assign eq_57291 = idle == bit_slice_57266;
  assign eq_57292 = bit_slice_57193 == bit_slice_57267;
  assign eq_57293 = eq_57229 == bit_slice_57268;
  assign eq_57294 = bit_slice_57193 == bit_slice_57269;
  assign and_57298 = is_a & ne_57253;
  assign sel_57299 = eq_57245 ? sel_57270 : literal_57200;
  assign concat_57303 = {literal_57271, ____state_3};
  assign tuple_index_57304 = walks_data[154:123];
  assign concat_57308 = {literal_57271, and_57273};
  assign tuple_index_57309 = walks_data[122:91];
  assign sign_ext_57312 = {16{nor_57274}};
  assign eq_57315 = ____state_9 == literal_57276;
  assign w_segments = fresh ? tuple_index_57278 : ____state_7;
  assign literal_57317 = 16'h0001;
  assign literal_57320 = 3'h1;
  assign concat_57323 = {literal_57279, and_57227};
  assign concat_57326 = {literal_57279, and_57230};
  assign sign_ext_57331 = {20{reads_b}};
  assign sel_57332 = is_a ? literal_57281 : literal_57280;
  assign tuple_index_57333 = reads_data[114:112];
  assign sel_57334 = is_a ? ____state_12 : ____state_13;
  assign tuple_index_57335 = reads_data[111:80];
  assign concat_57336 = {literal_57279, count};
  assign tuple_index_57337 = reads_data[79:48];
  assign tuple_index_57338 = reads_data[47:16];
  assign sign_ext_57339 = {32{passes}};
  assign tuple_index_57340 = reads_data[15:0];
  assign not_57341 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_57286 & eq_57287 & eq_57288;
  assign ____state_1__at_most_one_next_value = eq_57289 & eq_57290;
  assign ____state_9__at_most_one_next_value = eq_57291 & eq_57292;
  assign ____state_12__at_most_one_next_value = eq_57293 & eq_57294;
  assign concat_57356 = {idle, eq_57229, bit_slice_57193};
  assign sel_57357 = and_57298 ? literal_57212 : sel_57299;
  assign concat_57358 = {literal_57242, fresh};
  assign and_68551 = stage_outputs_valid_0 & idle;
  assign and_68552 = stage_outputs_valid_0 & eq_57229;
  assign and_68553 = stage_outputs_valid_0 & bit_slice_57193;
  assign concat_57362 = {idle, eq_57229};
  assign add_57363 = ____state_1 + concat_57303;
  assign sel_57364 = fresh ? tuple_index_57304 : ____state_1;
  assign add_57368 = ____state_2 + concat_57308;
  assign sel_57369 = fresh ? tuple_index_57309 : ____state_2;
  assign tuple_index_57372 = walks_data[90:75];
  assign tuple_index_57373 = walks_data[74:59];
  assign tuple_index_57375 = walks_data[58:39];
  assign tuple_index_57376 = walks_data[38:19];
  assign tuple_index_57377 = walks_data[2:0];
  assign concat_57378 = {idle, bit_slice_57193};
  assign add_57379 = ____state_9 + sign_ext_57312;
  assign sel_57383 = nor_57274 ? eq_57315 : ____state_10;
  assign eq_57384 = w_segments == literal_57317;
  assign add_57388 = ____state_11 + literal_57320;
  assign concat_57391 = {eq_57229, bit_slice_57193};
  assign add_57392 = ____state_12 + concat_57323;
  assign add_57396 = ____state_13 + concat_57326;
  assign and_57403 = ____state_6 & sign_ext_57331;
  assign sel_57406 = passes ? tuple_index_57333 : sel_57332;
  assign sel_57407 = passes ? tuple_index_57335 : sel_57334;
  assign sel_57408 = passes ? tuple_index_57337 : concat_57336;
  assign and_57409 = tuple_index_57338 & sign_ext_57339;
  assign sel_57410 = passes ? tuple_index_57340 : literal_57317;
  assign or_57412 = not_57341 | ____state_0__at_most_one_next_value | rst;
  assign or_57413 = not_57341 | ____state_1__at_most_one_next_value | rst;
  assign or_57415 = not_57341 | ____state_9__at_most_one_next_value | rst;
  assign or_57418 = not_57341 | ____state_12__at_most_one_next_value | rst;
  assign one_hot_sel_57423 = sel_57357 & {2{concat_57356[0]}} | literal_57200 & {2{concat_57356[1]}} | concat_57358 & {2{concat_57356[2]}};
  assign or_57424 = and_68551 | and_68552 | and_68553;
  assign one_hot_sel_57425 = add_57363 & {32{concat_57362[0]}} | sel_57364 & {32{concat_57362[1]}};
  assign or_57426 = and_68551 | and_68552;
  assign one_hot_sel_57427 = add_57368 & {32{concat_57362[0]}} | sel_57369 & {32{concat_57362[1]}};
  assign sel_57429 = fresh ? tuple_index_57372 : ____state_3;
  assign sel_57431 = fresh ? tuple_index_57373 : ____state_4;
  assign sel_57433 = fresh ? tuple_index_57375 : ____state_5;
  assign sel_57435 = fresh ? tuple_index_57376 : ____state_6;
  assign sel_57438 = fresh ? tuple_index_57377 : ____state_8;
  assign one_hot_sel_57440 = add_57379 & {16{concat_57378[0]}} | w_segments & {16{concat_57378[1]}};
  assign or_57441 = and_68551 | and_68553;
  assign one_hot_sel_57442 = sel_57383 & concat_57378[0] | eq_57384 & concat_57378[1];
  assign one_hot_sel_57444 = add_57388 & {3{concat_57362[0]}} | literal_57226 & {3{concat_57362[1]}};
  assign one_hot_sel_57446 = add_57392 & {32{concat_57391[0]}} | ____state_1 & {32{concat_57391[1]}};
  assign or_57447 = and_68552 | and_68553;
  assign one_hot_sel_57448 = add_57396 & {32{concat_57391[0]}} | ____state_2 & {32{concat_57391[1]}};
  assign one_hot_sel_57450 = a_left & {20{concat_57391[0]}} | ____state_5 & {20{concat_57391[1]}};
  assign one_hot_sel_57452 = b_left & {20{concat_57391[0]}} | and_57403 & {20{concat_57391[1]}};
  assign and_68578 = stage_outputs_valid_0 & nor_57206;
  assign tuple_57455 = {sel_57406, sel_57407, sel_57408, and_57409, sel_57410};
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
      ____state_0 <= or_57424 ? one_hot_sel_57423 : ____state_0;
      ____state_1 <= or_57426 ? one_hot_sel_57425 : ____state_1;
      ____state_2 <= or_57426 ? one_hot_sel_57427 : ____state_2;
      ____state_3 <= and_68551 ? sel_57429 : ____state_3;
      ____state_4 <= and_68551 ? sel_57431 : ____state_4;
      ____state_5 <= and_68551 ? sel_57433 : ____state_5;
      ____state_6 <= and_68551 ? sel_57435 : ____state_6;
      ____state_7 <= and_68551 ? w_segments : ____state_7;
      ____state_8 <= and_68551 ? sel_57438 : ____state_8;
      ____state_9 <= or_57441 ? one_hot_sel_57440 : ____state_9;
      ____state_10 <= or_57441 ? one_hot_sel_57442 : ____state_10;
      ____state_11 <= or_57426 ? one_hot_sel_57444 : ____state_11;
      ____state_12 <= or_57447 ? one_hot_sel_57446 : ____state_12;
      ____state_13 <= or_57447 ? one_hot_sel_57448 : ____state_13;
      ____state_14 <= or_57447 ? one_hot_sel_57450 : ____state_14;
      ____state_15 <= or_57447 ? one_hot_sel_57452 : ____state_15;
    end
  end
  assign reads_ready = and_68578;
  assign vector_reads_data = tuple_57455;
  assign vector_reads_valid = or_57228;
  assign walks_ready = and_68551;
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
  wire not_58250;
  wire active_inputs_valid_0;
  wire or_58255;
  wire or_68677;
  wire not_58259;
  wire not_58263;
  wire stage_outputs_valid_0;
  wire [1:0] literal_58265;
  wire and_68681;
  wire and_68683;
  wire send_3388_finished;
  wire ne_58270;
  wire and_58271;
  wire not_58272;
  wire and_58273;
  wire not_58274;
  wire [1:0] tuple_58275;
  wire literal_58277;
  wire and_58279;
  wire or_58280;
  wire and_58282;
  wire or_58283;
  assign not_58250 = ~ends_data;
  assign active_inputs_valid_0 = ends_valid & m_b_valid;
  assign or_58255 = done_ready | __done_already_done_reg;
  assign or_68677 = finished_ready | __finished_already_done_reg | not_58250;
  assign not_58259 = ~__done_already_done_reg;
  assign not_58263 = ~__finished_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_58255 & or_68677;
  assign literal_58265 = 2'h0;
  assign and_68681 = active_inputs_valid_0 & not_58259;
  assign and_68683 = active_inputs_valid_0 & ends_data & not_58263;
  assign send_3388_finished = stage_outputs_valid_0 & ends_data;
  assign ne_58270 = m_b_data != literal_58265;
  assign and_58271 = and_68681 & done_ready;
  assign not_58272 = ~stage_outputs_valid_0;
  assign and_58273 = and_68683 & finished_ready;
  assign not_58274 = ~send_3388_finished;
  assign tuple_58275 = {ne_58270, ends_data};
  assign literal_58277 = 1'h1;
  assign and_58279 = and_58271 & not_58272;
  assign or_58280 = and_58271 | stage_outputs_valid_0;
  assign and_58282 = and_58273 & not_58274;
  assign or_58283 = and_58273 | send_3388_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __done_already_done_reg <= 1'h0;
      __finished_already_done_reg <= 1'h0;
    end else begin
      __done_already_done_reg <= or_58280 ? and_58279 : __done_already_done_reg;
      __finished_already_done_reg <= or_58283 ? and_58282 : __finished_already_done_reg;
    end
  end
  assign done_data = tuple_58275;
  assign done_valid = and_68681;
  assign ends_ready = stage_outputs_valid_0;
  assign finished_data = literal_58277;
  assign finished_valid = and_68683;
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
  wire [26:0] literal_57952;
  wire not_57944;
  wire not_57957;
  wire not_57961;
  wire [27:0] bit_slice_57962;
  wire [27:0] literal_57963;
  wire [4:0] sign_ext_57964;
  wire [31:0] concat_57967;
  wire [2:0] leading_bits___state_10;
  wire active_inputs_valid_0;
  wire or_68639;
  wire or_68640;
  wire next_segment;
  wire [15:0] literal_57976;
  wire [27:0] add_57978;
  wire [3:0] literal_57979;
  wire [4:0] and_57980;
  wire literal_57981;
  wire [3:0] bit_slice_57982;
  wire ugt_57983;
  wire [7:0] bit_slice_57984;
  wire [7:0] extended___state_10;
  wire and_68641;
  wire not_57987;
  wire stage_outputs_valid_0;
  wire not_57991;
  wire [31:0] tuple_index_57992;
  wire [15:0] sign_ext_57994;
  wire eq_57995;
  wire [15:0] tuple_index_57996;
  wire [15:0] literal_57997;
  wire not_57998;
  wire [31:0] at;
  wire [31:0] concat_58000;
  wire [4:0] lit_16_squeezed;
  wire [4:0] concat_58002;
  wire [7:0] sel_58003;
  wire [7:0] literal_58004;
  wire and_58005;
  wire tok__1_finished;
  wire and_58007;
  wire [31:0] sel_58009;
  wire [31:0] add_58010;
  wire or_58011;
  wire [31:0] tuple_index_58012;
  wire [31:0] tuple_index_58014;
  wire tuple_index_58015;
  wire [15:0] add_58017;
  wire sel_58018;
  wire eq_58019;
  wire sel_58020;
  wire [31:0] sel_58021;
  wire [31:0] sub_58022;
  wire and_58023;
  wire [4:0] sel_58024;
  wire [4:0] sub_58025;
  wire closes;
  wire [39:0] concat_58027;
  wire [7:0] add_58028;
  wire and_58029;
  wire not_58030;
  wire and_58031;
  wire [31:0] sel_58033;
  wire [31:0] sel_58036;
  wire [31:0] sel_58038;
  wire sel_58040;
  wire [15:0] sel_58042;
  wire sel_58044;
  wire or_58046;
  wire [31:0] sel_58048;
  wire [31:0] sel_58050;
  wire or_58052;
  wire [4:0] sel_58054;
  wire [9:0] tuple_58056;
  wire [47:0] tuple_58057;
  wire and_68657;
  wire and_58059;
  wire or_58060;
  wire and_58061;
  wire or_58062;
  assign idle = ~(____state_11 | ____state_7);
  assign literal_57952 = 27'h000_0000;
  assign not_57944 = ~idle;
  assign not_57957 = ~____state_11;
  assign not_57961 = ~____state_7;
  assign bit_slice_57962 = ____state_8[31:4];
  assign literal_57963 = 28'h000_0001;
  assign sign_ext_57964 = {5{____state_11}};
  assign concat_57967 = {literal_57952, ____state_10};
  assign leading_bits___state_10 = 3'h0;
  assign active_inputs_valid_0 = writes_valid | not_57944;
  assign or_68639 = lengths_ready | __lengths_already_done_reg | not_57957;
  assign or_68640 = m_aw_ready | __m_aw_already_done_reg | not_57957;
  assign next_segment = ~(____state_11 | not_57961);
  assign literal_57976 = 16'h0002;
  assign add_57978 = bit_slice_57962 + literal_57963;
  assign literal_57979 = 4'h0;
  assign and_57980 = sign_ext_57964 & ____state_10;
  assign literal_57981 = 1'h0;
  assign bit_slice_57982 = ____state_0[3:0];
  assign ugt_57983 = ____state_9 > concat_57967;
  assign bit_slice_57984 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign and_68641 = active_inputs_valid_0 & ____state_11;
  assign not_57987 = ~__lengths_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_68639 & or_68640;
  assign not_57991 = ~__m_aw_already_done_reg;
  assign tuple_index_57992 = writes_data[112:81];
  assign sign_ext_57994 = {16{next_segment}};
  assign eq_57995 = ____state_5 == literal_57976;
  assign tuple_index_57996 = writes_data[16:1];
  assign literal_57997 = 16'h0001;
  assign not_57998 = ~____state_6;
  assign at = {add_57978, literal_57979};
  assign concat_58000 = {literal_57952, and_57980};
  assign lit_16_squeezed = 5'h10;
  assign concat_58002 = {literal_57981, bit_slice_57982};
  assign sel_58003 = ugt_57983 ? extended___state_10 : bit_slice_57984;
  assign literal_58004 = 8'hff;
  assign and_58005 = and_68641 & not_57987;
  assign tok__1_finished = stage_outputs_valid_0 & ____state_11;
  assign and_58007 = and_68641 & not_57991;
  assign sel_58009 = idle ? tuple_index_57992 : ____state_0;
  assign add_58010 = ____state_0 + ____state_2;
  assign or_58011 = ____state_11 | ____state_7;
  assign tuple_index_58012 = writes_data[80:49];
  assign tuple_index_58014 = writes_data[48:17];
  assign tuple_index_58015 = writes_data[0:0];
  assign add_58017 = ____state_5 + sign_ext_57994;
  assign sel_58018 = next_segment ? eq_57995 : ____state_6;
  assign eq_58019 = tuple_index_57996 == literal_57997;
  assign sel_58020 = next_segment ? not_57998 : ____state_7;
  assign sel_58021 = ____state_11 ? at : ____state_8;
  assign sub_58022 = ____state_9 - concat_58000;
  assign and_58023 = ____state_11 & ugt_57983;
  assign sel_58024 = ____state_11 ? lit_16_squeezed : ____state_10;
  assign sub_58025 = lit_16_squeezed - concat_58002;
  assign closes = ~(ugt_57983 | ____state_7);
  assign concat_58027 = {literal_57979, ____state_8, literal_57979};
  assign add_58028 = sel_58003 + literal_58004;
  assign and_58029 = and_58005 & lengths_ready;
  assign not_58030 = ~tok__1_finished;
  assign and_58031 = and_58007 & m_aw_ready;
  assign sel_58033 = next_segment ? add_58010 : sel_58009;
  assign sel_58036 = or_58011 ? ____state_1 : tuple_index_58012;
  assign sel_58038 = or_58011 ? ____state_2 : tuple_index_58014;
  assign sel_58040 = or_58011 ? ____state_4 : tuple_index_58015;
  assign sel_58042 = idle ? tuple_index_57996 : add_58017;
  assign sel_58044 = idle ? eq_58019 : sel_58018;
  assign or_58046 = idle | sel_58020;
  assign sel_58048 = next_segment ? ____state_0 : sel_58021;
  assign sel_58050 = next_segment ? ____state_1 : sub_58022;
  assign or_58052 = next_segment | and_58023;
  assign sel_58054 = next_segment ? sub_58025 : sel_58024;
  assign tuple_58056 = {sel_58003, closes, ____state_4};
  assign tuple_58057 = {concat_58027, add_58028};
  assign and_68657 = stage_outputs_valid_0 & idle;
  assign and_58059 = and_58029 & not_58030;
  assign or_58060 = and_58029 | tok__1_finished;
  assign and_58061 = and_58031 & not_58030;
  assign or_58062 = and_58031 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_58033 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58036 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58038 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? sel_58040 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_58042 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_58044 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_58046 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_58048 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_58050 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_58052 : ____state_11;
      ____state_10 <= stage_outputs_valid_0 ? sel_58054 : ____state_10;
      __lengths_already_done_reg <= or_58060 ? and_58059 : __lengths_already_done_reg;
      __m_aw_already_done_reg <= or_58062 ? and_58061 : __m_aw_already_done_reg;
    end
  end
  assign lengths_data = tuple_58056;
  assign lengths_valid = and_58005;
  assign m_aw_data = tuple_58057;
  assign m_aw_valid = and_58007;
  assign writes_ready = and_68657;
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
  wire not_58114;
  wire nor_58116;
  wire and_58117;
  wire not_58124;
  wire not_58126;
  wire and_58129;
  wire or_58134;
  wire or_58135;
  wire or_58136;
  wire not_58138;
  wire active_inputs_valid_0;
  wire or_68659;
  wire or_68660;
  wire not_58152;
  wire stage_outputs_valid_0;
  wire not_58156;
  wire [7:0] literal_58158;
  wire [7:0] tuple_index_58159;
  wire [7:0] literal_58160;
  wire [7:0] literal_58161;
  wire and_68664;
  wire send_3353_finished;
  wire and_68666;
  wire tok__1_finished;
  wire l_closes;
  wire l_unit;
  wire [7:0] add_58171;
  wire eq_58172;
  wire eq_58173;
  wire [127:0] data;
  wire and_58175;
  wire not_58176;
  wire and_58177;
  wire not_58178;
  wire nand_58181;
  wire sel_58184;
  wire sel_58186;
  wire [7:0] sel_58188;
  wire sel_58190;
  wire and_68673;
  wire [128:0] tuple_58193;
  wire and_68674;
  wire and_68675;
  wire and_58196;
  wire or_58197;
  wire and_58198;
  wire or_58199;
  assign not_58114 = ~____state_0;
  assign nor_58116 = ~(not_58114 | ____state_2);
  assign and_58117 = ____state_0 & ____state_2;
  assign not_58124 = ~nor_58116;
  assign not_58126 = ~and_58117;
  assign and_58129 = ____state_0 & ____state_4;
  assign or_58134 = lengths_valid | ____state_0;
  assign or_58135 = results_valid | not_58124;
  assign or_58136 = vectors_valid | not_58126;
  assign not_58138 = ~and_58129;
  assign active_inputs_valid_0 = or_58134 & or_58135 & or_58136;
  assign or_68659 = ends_ready | __ends_already_done_reg | not_58138;
  assign or_68660 = m_w_ready | __m_w_already_done_reg | not_58114;
  assign not_58152 = ~__ends_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_68659 & or_68660;
  assign not_58156 = ~__m_w_already_done_reg;
  assign literal_58158 = 8'hff;
  assign tuple_index_58159 = lengths_data[9:2];
  assign literal_58160 = 8'h01;
  assign literal_58161 = 8'h02;
  assign and_68664 = active_inputs_valid_0 & and_58129 & not_58152;
  assign send_3353_finished = stage_outputs_valid_0 & and_58129;
  assign and_68666 = active_inputs_valid_0 & ____state_0 & not_58156;
  assign tok__1_finished = stage_outputs_valid_0 & ____state_0;
  assign l_closes = lengths_data[1:1];
  assign l_unit = lengths_data[0:0];
  assign add_58171 = ____state_3 + literal_58158;
  assign eq_58172 = tuple_index_58159 == literal_58160;
  assign eq_58173 = ____state_3 == literal_58161;
  assign data = ____state_2 ? vectors_data : results_data;
  assign and_58175 = and_68664 & ends_ready;
  assign not_58176 = ~send_3353_finished;
  assign and_58177 = and_68666 & m_w_ready;
  assign not_58178 = ~tok__1_finished;
  assign nand_58181 = ~(____state_0 & ____state_4);
  assign sel_58184 = ____state_0 ? ____state_1 : l_closes;
  assign sel_58186 = ____state_0 ? ____state_2 : l_unit;
  assign sel_58188 = ____state_0 ? add_58171 : tuple_index_58159;
  assign sel_58190 = ____state_0 ? eq_58173 : eq_58172;
  assign and_68673 = stage_outputs_valid_0 & not_58114;
  assign tuple_58193 = {data, ____state_4};
  assign and_68674 = stage_outputs_valid_0 & nor_58116;
  assign and_68675 = stage_outputs_valid_0 & and_58117;
  assign and_58196 = and_58175 & not_58176;
  assign or_58197 = and_58175 | send_3353_finished;
  assign and_58198 = and_58177 & not_58178;
  assign or_58199 = and_58177 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_58181 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58184 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58186 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58188 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_58190 : ____state_4;
      __ends_already_done_reg <= or_58197 ? and_58196 : __ends_already_done_reg;
      __m_w_already_done_reg <= or_58199 ? and_58198 : __m_w_already_done_reg;
    end
  end
  assign ends_data = ____state_1;
  assign ends_valid = and_68664;
  assign lengths_ready = and_68673;
  assign m_w_data = tuple_58193;
  assign m_w_valid = and_68666;
  assign results_ready = and_68674;
  assign vectors_ready = and_68675;
endmodule


module edgegen_feed(
  input wire clk,
  input wire rst,
  input wire [84:0] feeds_data,
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
  reg [19:0] ____state_7;
  reg [31:0] ____state_9;
  reg [3:0] ____state_10;
  reg [15:0] ____state_11;
  reg ____state_12;
  reg [19:0] ____state_13;
  reg ____state_14;
  reg ____state_15;
  reg ____state_16;
  reg [127:0] ____state_17;
  reg [127:0] ____state_18;
  reg [2:0] ____state_19;
  wire [1:0] literal_62643;
  wire [1:0] literal_62647;
  wire [19:0] literal_62649;
  wire [4:0] literal_62651;
  wire [4:0] literal_62652;
  wire bit_slice_62653;
  wire bit_slice_62654;
  wire [1:0] literal_62656;
  wire eq_62657;
  wire [4:0] literal_62661;
  wire twos;
  wire ugt_62663;
  wire eq_62664;
  wire eq_62665;
  wire nor_62666;
  wire not_62667;
  wire [2:0] literal_62669;
  wire eq_62670;
  wire and_62671;
  wire [1:0] __state_13_portion_0_width_2;
  wire not_62675;
  wire butterfly;
  wire and_62678;
  wire [1:0] concat_62679;
  wire or_62680;
  wire eq_62681;
  wire or_62682;
  wire [17:0] __state_13_bits_2_width_18;
  wire literal_62685;
  wire eq_62686;
  wire bit_slice_62687;
  wire takes;
  wire or_62689;
  wire takes_b;
  wire [127:0] literal_62693;
  wire or_reduce_62694;
  wire [2:0] concat_62695;
  wire [2:0] lit_15_squeezed;
  wire waits;
  wire not_62699;
  wire [127:0] sel_62700;
  wire [31:0] bit_slice_62701;
  wire [31:0] bit_slice_62702;
  wire [31:0] bit_slice_62703;
  wire [127:0] or_62705;
  wire [2:0] mask_squeezed;
  wire [4:0] literal_62707;
  wire [1:0] literal_62708;
  wire bit_slice_62709;
  wire bit_slice_62710;
  wire not_62712;
  wire [19:0] literal_62713;
  wire [17:0] literal_62715;
  wire nor_62714;
  wire [63:0] bit_slice_62716;
  wire [63:0] bit_slice_62717;
  wire eq_62718;
  wire [95:0] even_bits_32_width_96;
  wire [95:0] __state_17_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_62722;
  wire eq_62723;
  wire eq_62724;
  wire nor_62725;
  wire eq_62726;
  wire emits;
  wire last;
  wire [17:0] add_62739;
  wire not_62736;
  wire not_62738;
  wire [4:0] literal_62740;
  wire [4:0] literal_62741;
  wire [127:0] low__1;
  wire [127:0] sign_ext_62743;
  wire [95:0] e_squeezed_portion_32_width_96;
  wire [31:0] __state_17_portion_0_width_32;
  wire [31:0] bit_slice_62746;
  wire [31:0] sign_ext_62747;
  wire [31:0] bit_slice_62748;
  wire [31:0] sign_ext_62749;
  wire [31:0] bit_slice_62750;
  wire [31:0] sign_ext_62751;
  wire not_62752;
  wire [1:0] sign_ext_62753;
  wire [1:0] concat_62754;
  wire [31:0] bit_slice_62755;
  wire [31:0] bit_slice_62756;
  wire [31:0] bit_slice_62757;
  wire [31:0] bit_slice_62758;
  wire [1:0] concat_62759;
  wire [127:0] concat_62760;
  wire [127:0] b;
  wire [127:0] sign_ext_62762;
  wire ends;
  wire [15:0] literal_62773;
  wire [17:0] sel_62774;
  wire not_62775;
  wire or_62766;
  wire or_62767;
  wire or_62768;
  wire not_62770;
  wire eq_62776;
  wire eq_62777;
  wire [1:0] concat_62778;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_62781;
  wire [31:0] and_62782;
  wire [31:0] and_62783;
  wire [31:0] bit_slice_62784;
  wire nor_62785;
  wire [1:0] and_62786;
  wire [63:0] bit_slice_62787;
  wire [63:0] bit_slice_62788;
  wire [127:0] odd;
  wire [127:0] xor_62790;
  wire [127:0] y;
  wire [127:0] and_62792;
  wire mask_squeezed_const_lsb_bits;
  wire and_62794;
  wire [15:0] sign_ext_62798;
  wire [15:0] tuple_index_62799;
  wire [15:0] literal_62800;
  wire eq_62801;
  wire [19:0] concat_62802;
  wire sums;
  wire [2:0] concat_62805;
  wire active_inputs_valid_0;
  wire or_62797;
  wire or_62806;
  wire [127:0] x__1;
  wire [127:0] concat_62808;
  wire [3:0] concat_62809;
  wire [127:0] high__1;
  wire [127:0] sel_62811;
  wire [127:0] xor_62812;
  wire [2:0] concat_62813;
  wire [3:0] mask;
  wire not_62815;
  wire [4:0] tuple_index_62818;
  wire [1:0] tuple_index_62819;
  wire [1:0] tuple_index_62820;
  wire tuple_index_62821;
  wire tuple_index_62822;
  wire [1:0] tuple_index_62823;
  wire [19:0] tuple_index_62824;
  wire [31:0] tuple_index_62825;
  wire [3:0] tuple_index_62826;
  wire [15:0] add_62828;
  wire eq_62829;
  wire sel_62830;
  wire [19:0] sel_62831;
  wire and_62832;
  wire alternates;
  wire not_62834;
  wire not_62835;
  wire or_62836;
  wire [127:0] even;
  wire [2:0] add_62838;
  wire [2:0] sign_ext_62839;
  wire stage_outputs_valid_0;
  wire [127:0] x__2;
  wire [127:0] y__1;
  wire [2:0] sub;
  wire [12:0] tag;
  wire or_62846;
  wire [4:0] sel_62849;
  wire [1:0] sel_62851;
  wire [1:0] sel_62853;
  wire sel_62855;
  wire sel_62857;
  wire [1:0] sel_62859;
  wire [19:0] sel_62861;
  wire [31:0] sel_62863;
  wire [3:0] sel_62865;
  wire [15:0] sel_62867;
  wire sel_62869;
  wire [19:0] sel_62871;
  wire or_62873;
  wire and_62875;
  wire and_62877;
  wire [127:0] held;
  wire [127:0] held_b;
  wire [2:0] and_62883;
  wire and_68784;
  wire [275:0] tuple_62886;
  wire and_68785;
  wire and_68786;
  wire and_68787;
  assign literal_62643 = 2'h2;
  assign literal_62647 = 2'h0;
  assign literal_62649 = 20'h0_0002;
  assign literal_62651 = 5'h12;
  assign literal_62652 = 5'h11;
  assign bit_slice_62653 = ____state_6[0];
  assign bit_slice_62654 = ____state_6[1];
  assign literal_62656 = 2'h3;
  assign eq_62657 = ____state_3 == literal_62643;
  assign literal_62661 = 5'h03;
  assign twos = ____state_2 != literal_62647;
  assign ugt_62663 = ____state_13 > literal_62649;
  assign eq_62664 = ____state_1 == literal_62651;
  assign eq_62665 = ____state_1 == literal_62652;
  assign nor_62666 = ~(bit_slice_62653 | bit_slice_62654);
  assign not_62667 = ~____state_15;
  assign literal_62669 = 3'h0;
  assign eq_62670 = ____state_3 == literal_62656;
  assign and_62671 = eq_62657 & ____state_14;
  assign __state_13_portion_0_width_2 = ____state_13[1:0];
  assign not_62675 = ~____state_0;
  assign butterfly = ____state_1 == literal_62661;
  assign and_62678 = twos & ugt_62663;
  assign concat_62679 = {eq_62664, eq_62665};
  assign or_62680 = ____state_14 | nor_62666 | not_62667;
  assign eq_62681 = ____state_19 == literal_62669;
  assign or_62682 = eq_62670 | and_62671;
  assign __state_13_bits_2_width_18 = ____state_13[19:2];
  assign literal_62685 = 1'h0;
  assign eq_62686 = __state_13_portion_0_width_2 == literal_62656;
  assign bit_slice_62687 = ____state_13[1];
  assign takes = ~(not_62675 | ____state_16);
  assign or_62689 = butterfly | and_62678;
  assign takes_b = priority_sel_1b_2way(concat_62679, or_62680, eq_62681, or_62682);
  assign literal_62693 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_62694 = |__state_13_bits_2_width_18;
  assign concat_62695 = {literal_62685, eq_62686, bit_slice_62687};
  assign lit_15_squeezed = 3'h7;
  assign waits = takes & not_62667 & or_62689;
  assign not_62699 = ~takes_b;
  assign sel_62700 = ____state_15 ? ____state_17 : vector_a_data;
  assign bit_slice_62701 = vector_a_data[95:64];
  assign bit_slice_62702 = vector_a_data[31:0];
  assign bit_slice_62703 = ____state_17[95:64];
  assign or_62705 = vector_a_data | literal_62693;
  assign mask_squeezed = or_reduce_62694 ? lit_15_squeezed : concat_62695;
  assign literal_62707 = 5'h02;
  assign literal_62708 = 2'h1;
  assign bit_slice_62709 = ____state_3[0];
  assign bit_slice_62710 = ____state_3[1];
  assign not_62712 = ~waits;
  assign literal_62713 = 20'h0_0005;
  assign literal_62715 = 18'h3_ffff;
  assign nor_62714 = ~(not_62675 | ____state_16 | not_62699);
  assign bit_slice_62716 = vector_a_data[63:0];
  assign bit_slice_62717 = sel_62700[63:0];
  assign eq_62718 = ____state_2 == literal_62643;
  assign even_bits_32_width_96 = {bit_slice_62701, bit_slice_62702, bit_slice_62703};
  assign __state_17_bits_32_width_96 = ____state_17[127:32];
  assign x = ____state_4 ? or_62705 : vector_a_data;
  assign bit_slice_62722 = mask_squeezed[0];
  assign eq_62723 = ____state_1 == literal_62707;
  assign eq_62724 = ____state_2 == literal_62708;
  assign nor_62725 = ~(bit_slice_62709 | bit_slice_62710);
  assign eq_62726 = ____state_3 == literal_62708;
  assign emits = ____state_0 & not_62712;
  assign last = ____state_13 < literal_62713;
  assign add_62739 = __state_13_bits_2_width_18 + literal_62715;
  assign not_62736 = ~takes;
  assign not_62738 = ~nor_62714;
  assign literal_62740 = 5'h04;
  assign literal_62741 = 5'h0f;
  assign low__1 = {bit_slice_62716, bit_slice_62717};
  assign sign_ext_62743 = {128{eq_62718}};
  assign e_squeezed_portion_32_width_96 = ____state_16 ? __state_17_bits_32_width_96 : even_bits_32_width_96;
  assign __state_17_portion_0_width_32 = ____state_17[31:0];
  assign bit_slice_62746 = x[127:96];
  assign sign_ext_62747 = {32{or_reduce_62694}};
  assign bit_slice_62748 = x[95:64];
  assign sign_ext_62749 = {32{ugt_62663}};
  assign bit_slice_62750 = x[63:32];
  assign sign_ext_62751 = {32{bit_slice_62722}};
  assign not_62752 = ~eq_62723;
  assign sign_ext_62753 = {2{eq_62723}};
  assign concat_62754 = {eq_62718, eq_62724};
  assign bit_slice_62755 = vector_a_data[127:96];
  assign bit_slice_62756 = vector_a_data[63:32];
  assign bit_slice_62757 = ____state_17[127:96];
  assign bit_slice_62758 = ____state_17[63:32];
  assign concat_62759 = {nor_62725, eq_62726};
  assign concat_62760 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = nor_62714 ? vector_b_data : ____state_18;
  assign sign_ext_62762 = {128{____state_5}};
  assign ends = emits & last;
  assign literal_62773 = 16'h0002;
  assign sel_62774 = waits ? __state_13_bits_2_width_18 : add_62739;
  assign not_62775 = ~butterfly;
  assign or_62766 = feeds_valid | ____state_0;
  assign or_62767 = vector_a_valid | not_62736;
  assign or_62768 = vector_b_valid | not_62738;
  assign not_62770 = ~emits;
  assign eq_62776 = ____state_1 == literal_62740;
  assign eq_62777 = ____state_1 == literal_62741;
  assign concat_62778 = {butterfly, eq_62723};
  assign high = low__1 & sign_ext_62743;
  assign e = {e_squeezed_portion_32_width_96, __state_17_portion_0_width_32};
  assign and_62781 = bit_slice_62746 & sign_ext_62747;
  assign and_62782 = bit_slice_62748 & sign_ext_62749;
  assign and_62783 = bit_slice_62750 & sign_ext_62751;
  assign bit_slice_62784 = x[31:0];
  assign nor_62785 = ~(not_62752 | eq_62718 | eq_62724);
  assign and_62786 = sign_ext_62753 & concat_62754;
  assign bit_slice_62787 = vector_a_data[127:64];
  assign bit_slice_62788 = sel_62700[127:64];
  assign odd = {bit_slice_62755, bit_slice_62756, bit_slice_62757, bit_slice_62758};
  assign xor_62790 = ____state_18 ^ literal_62693;
  assign y = priority_sel_128b_2way(concat_62759, concat_62760, vector_a_data, b);
  assign and_62792 = sign_ext_62762 & literal_62693;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign and_62794 = ends & ____state_12;
  assign sign_ext_62798 = {16{ends}};
  assign tuple_index_62799 = feeds_data[51:36];
  assign literal_62800 = 16'h0001;
  assign eq_62801 = ____state_11 == literal_62773;
  assign concat_62802 = {sel_62774, __state_13_portion_0_width_2};
  assign sums = ~(not_62775 | not_62667 | ____state_16);
  assign concat_62805 = {literal_62647, ends};
  assign active_inputs_valid_0 = or_62766 & or_62767 & or_62768;
  assign or_62797 = operands_ready | not_62770;
  assign or_62806 = eq_62776 | eq_62777;
  assign x__1 = priority_sel_128b_2way(concat_62778, high, e, x);
  assign concat_62808 = {and_62781, and_62782, and_62783, bit_slice_62784};
  assign concat_62809 = {butterfly, nor_62785, and_62786};
  assign high__1 = {bit_slice_62787, bit_slice_62788};
  assign sel_62811 = ____state_16 ? xor_62790 : odd;
  assign xor_62812 = y ^ and_62792;
  assign concat_62813 = {literal_62647, ____state_15};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign not_62815 = ~and_62794;
  assign tuple_index_62818 = feeds_data[84:80];
  assign tuple_index_62819 = feeds_data[79:78];
  assign tuple_index_62820 = feeds_data[77:76];
  assign tuple_index_62821 = feeds_data[75:75];
  assign tuple_index_62822 = feeds_data[74:74];
  assign tuple_index_62823 = feeds_data[73:72];
  assign tuple_index_62824 = feeds_data[71:52];
  assign tuple_index_62825 = feeds_data[35:4];
  assign tuple_index_62826 = feeds_data[3:0];
  assign add_62828 = ____state_11 + sign_ext_62798;
  assign eq_62829 = tuple_index_62799 == literal_62800;
  assign sel_62830 = ends ? eq_62801 : ____state_12;
  assign sel_62831 = ends ? ____state_7 : concat_62802;
  assign and_62832 = ____state_14 & waits;
  assign alternates = butterfly | twos | eq_62665;
  assign not_62834 = ~ends;
  assign not_62835 = ~____state_16;
  assign or_62836 = sums | not_62667;
  assign even = {bit_slice_62701, bit_slice_62702, bit_slice_62703, __state_17_portion_0_width_32};
  assign add_62838 = ____state_19 + concat_62805;
  assign sign_ext_62839 = {3{____state_0}};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_62797;
  assign x__2 = or_62806 ? concat_62808 : x__1;
  assign y__1 = priority_sel_128b_4way(concat_62809, low__1, high__1, vector_a_data, sel_62811, xor_62812);
  assign sub = eq_62664 ? ____state_19 : concat_62813;
  assign tag = {____state_1, ____state_6, ____state_16, mask, last};
  assign or_62846 = not_62815 | not_62675;
  assign sel_62849 = ____state_0 ? ____state_1 : tuple_index_62818;
  assign sel_62851 = ____state_0 ? ____state_2 : tuple_index_62819;
  assign sel_62853 = ____state_0 ? ____state_3 : tuple_index_62820;
  assign sel_62855 = ____state_0 ? ____state_4 : tuple_index_62821;
  assign sel_62857 = ____state_0 ? ____state_5 : tuple_index_62822;
  assign sel_62859 = ____state_0 ? ____state_6 : tuple_index_62823;
  assign sel_62861 = ____state_0 ? ____state_7 : tuple_index_62824;
  assign sel_62863 = ____state_0 ? ____state_9 : tuple_index_62825;
  assign sel_62865 = ____state_0 ? ____state_10 : tuple_index_62826;
  assign sel_62867 = ____state_0 ? add_62828 : tuple_index_62799;
  assign sel_62869 = ____state_0 ? sel_62830 : eq_62829;
  assign sel_62871 = ____state_0 ? sel_62831 : tuple_index_62824;
  assign or_62873 = ends | and_62832 | not_62675;
  assign and_62875 = ____state_0 & alternates & not_62834 & not_62835 & or_62836;
  assign and_62877 = ____state_0 & sums;
  assign held = sums ? even : vector_a_data;
  assign held_b = sums ? odd : b;
  assign and_62883 = add_62838 & sign_ext_62839;
  assign and_68784 = stage_outputs_valid_0 & not_62675;
  assign tuple_62886 = {x__2, y__1, sub, ____state_10, tag};
  assign and_68785 = active_inputs_valid_0 & emits;
  assign and_68786 = stage_outputs_valid_0 & takes;
  assign and_68787 = stage_outputs_valid_0 & nor_62714;
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
      ____state_11 <= 16'h0000;
      ____state_12 <= 1'h0;
      ____state_13 <= 20'h0_0000;
      ____state_14 <= 1'h0;
      ____state_15 <= 1'h0;
      ____state_16 <= 1'h0;
      ____state_17 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_18 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_19 <= 3'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? or_62846 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_62849 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_62851 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_62853 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_62855 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_62857 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_62859 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_62861 : ____state_7;
      ____state_9 <= stage_outputs_valid_0 ? sel_62863 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_62865 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_62867 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_62869 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_62871 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? or_62873 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? and_62875 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? and_62877 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? held : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? held_b : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? and_62883 : ____state_19;
    end
  end
  assign feeds_ready = and_68784;
  assign operands_data = tuple_62886;
  assign operands_valid = and_68785;
  assign vector_a_ready = and_68786;
  assign vector_b_ready = and_68787;
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
  wire [22:0] bit_slice_66605;
  wire [22:0] literal_66606;
  wire bit_slice_66607;
  wire ne_66608;
  wire bit_slice_66609;
  wire or_66610;
  wire [8:0] v_total_exponent;
  wire [22:0] bit_slice_66612;
  wire [30:0] literal_66613;
  wire up;
  wire [31:0] concat_66615;
  wire [31:0] concat_66616;
  wire [1:0] v_total_special__1;
  wire [31:0] value;
  wire [31:0] literal_66619;
  wire [34:0] v_best;
  wire v_total_special__1_infinite;
  wire ugt_66622;
  wire [31:0] v_best_key;
  wire [12:0] v_tag;
  wire v_total_sign;
  wire or_66626;
  wire [30:0] bit_slice_66627;
  wire [30:0] INFINITY;
  wire [30:0] bit_slice_66629;
  wire [4:0] v_tag_op;
  wire [4:0] literal_66631;
  wire [4:0] literal_66632;
  wire not_66633;
  wire v_total_special__2_nan;
  wire [30:0] sel_66635;
  wire [30:0] NAN;
  wire v_best_sign;
  wire [30:0] neg_66638;
  wire eq_66639;
  wire eq_66640;
  wire nor_66641;
  wire [30:0] size__1;
  wire [63:0] literal_66643;
  wire [30:0] size;
  wire [29:0] v_beat;
  wire [1:0] v_best__1_place;
  wire [1:0] concat_66649;
  wire [127:0] concat_66650;
  wire [127:0] concat_66651;
  wire [127:0] concat_66652;
  wire [127:0] beat;
  wire [140:0] tuple_66659;
  wire stage_outputs_valid_0;
  assign v_total = totals_data[72:13];
  assign v_total_significand__2 = v_total[49:2];
  assign bit_slice_66605 = v_total_significand__2[22:0];
  assign literal_66606 = 23'h00_0000;
  assign bit_slice_66607 = v_total_significand__2[24];
  assign ne_66608 = bit_slice_66605 != literal_66606;
  assign bit_slice_66609 = v_total_significand__2[23];
  assign or_66610 = bit_slice_66607 | ne_66608;
  assign v_total_exponent = v_total[58:50];
  assign bit_slice_66612 = v_total_significand__2[46:24];
  assign literal_66613 = 31'h0000_0000;
  assign up = bit_slice_66609 & or_66610;
  assign concat_66615 = {v_total_exponent, bit_slice_66612};
  assign concat_66616 = {literal_66613, up};
  assign v_total_special__1 = v_total[1:0];
  assign value = concat_66615 + concat_66616;
  assign literal_66619 = 32'h7f7f_ffff;
  assign v_best = totals_data[137:103];
  assign v_total_special__1_infinite = v_total_special__1[1:1];
  assign ugt_66622 = value > literal_66619;
  assign v_best_key = v_best[34:3];
  assign v_tag = totals_data[12:0];
  assign v_total_sign = v_total[59:59];
  assign or_66626 = v_total_special__1_infinite | ugt_66622;
  assign bit_slice_66627 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign bit_slice_66629 = v_best_key[30:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_66631 = 5'h10;
  assign literal_66632 = 5'h0f;
  assign not_66633 = ~v_total_sign;
  assign v_total_special__2_nan = v_total_special__1[0:0];
  assign sel_66635 = or_66626 ? INFINITY : bit_slice_66627;
  assign NAN = 31'h7fc0_0000;
  assign v_best_sign = v_best[2:2];
  assign neg_66638 = -bit_slice_66629;
  assign eq_66639 = v_tag_op == literal_66631;
  assign eq_66640 = v_tag_op == literal_66632;
  assign nor_66641 = ~(not_66633 | v_total_special__2_nan);
  assign size__1 = v_total_special__2_nan ? NAN : sel_66635;
  assign literal_66643 = 64'h0000_0000_0000_0000;
  assign size = v_best_sign ? neg_66638 : bit_slice_66629;
  assign v_beat = totals_data[102:73];
  assign v_best__1_place = v_best[1:0];
  assign concat_66649 = {eq_66639, eq_66640};
  assign concat_66650 = {nor_66641, size__1, nor_66641, size__1, nor_66641, size__1, nor_66641, size__1};
  assign concat_66651 = {literal_66643, v_best_sign, size, v_beat, v_best__1_place};
  assign concat_66652 = {v_best_sign, size, v_best_sign, size, v_best_sign, size, v_best_sign, size};
  assign beat = priority_sel_128b_2way(concat_66649, concat_66650, concat_66651, concat_66652);
  assign tuple_66659 = {beat, v_tag};
  assign stage_outputs_valid_0 = totals_valid & reduction_results_ready;
  assign reduction_results_data = tuple_66659;
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
  wire [47:0] reverse_66559;
  wire [48:0] one_hot_66560;
  wire [2:0] literal_66561;
  wire [5:0] encode_66562;
  wire [8:0] zeros;
  wire [8:0] v_total_exponent;
  wire ult_66565;
  wire [8:0] shift;
  wire [8:0] literal_66567;
  wire [47:0] significand;
  wire [8:0] add_66569;
  wire bit_slice_66570;
  wire [8:0] sub_66573;
  wire [8:0] sign_ext_66574;
  wire v_total_sign;
  wire [8:0] v_totalxponent;
  wire [1:0] v_total_special;
  wire [34:0] v_best;
  wire [29:0] v_beat;
  wire [59:0] total;
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [137:0] tuple_66588;
  assign v_total = reduced_data[72:13];
  assign v_total_significand = v_total[49:2];
  assign reverse_66559 = {v_total_significand[0], v_total_significand[1], v_total_significand[2], v_total_significand[3], v_total_significand[4], v_total_significand[5], v_total_significand[6], v_total_significand[7], v_total_significand[8], v_total_significand[9], v_total_significand[10], v_total_significand[11], v_total_significand[12], v_total_significand[13], v_total_significand[14], v_total_significand[15], v_total_significand[16], v_total_significand[17], v_total_significand[18], v_total_significand[19], v_total_significand[20], v_total_significand[21], v_total_significand[22], v_total_significand[23], v_total_significand[24], v_total_significand[25], v_total_significand[26], v_total_significand[27], v_total_significand[28], v_total_significand[29], v_total_significand[30], v_total_significand[31], v_total_significand[32], v_total_significand[33], v_total_significand[34], v_total_significand[35], v_total_significand[36], v_total_significand[37], v_total_significand[38], v_total_significand[39], v_total_significand[40], v_total_significand[41], v_total_significand[42], v_total_significand[43], v_total_significand[44], v_total_significand[45], v_total_significand[46], v_total_significand[47]};
  assign one_hot_66560 = {reverse_66559[47:0] == 48'h0000_0000_0000, reverse_66559[47] && reverse_66559[46:0] == 47'h0000_0000_0000, reverse_66559[46] && reverse_66559[45:0] == 46'h0000_0000_0000, reverse_66559[45] && reverse_66559[44:0] == 45'h0000_0000_0000, reverse_66559[44] && reverse_66559[43:0] == 44'h000_0000_0000, reverse_66559[43] && reverse_66559[42:0] == 43'h000_0000_0000, reverse_66559[42] && reverse_66559[41:0] == 42'h000_0000_0000, reverse_66559[41] && reverse_66559[40:0] == 41'h000_0000_0000, reverse_66559[40] && reverse_66559[39:0] == 40'h00_0000_0000, reverse_66559[39] && reverse_66559[38:0] == 39'h00_0000_0000, reverse_66559[38] && reverse_66559[37:0] == 38'h00_0000_0000, reverse_66559[37] && reverse_66559[36:0] == 37'h00_0000_0000, reverse_66559[36] && reverse_66559[35:0] == 36'h0_0000_0000, reverse_66559[35] && reverse_66559[34:0] == 35'h0_0000_0000, reverse_66559[34] && reverse_66559[33:0] == 34'h0_0000_0000, reverse_66559[33] && reverse_66559[32:0] == 33'h0_0000_0000, reverse_66559[32] && reverse_66559[31:0] == 32'h0000_0000, reverse_66559[31] && reverse_66559[30:0] == 31'h0000_0000, reverse_66559[30] && reverse_66559[29:0] == 30'h0000_0000, reverse_66559[29] && reverse_66559[28:0] == 29'h0000_0000, reverse_66559[28] && reverse_66559[27:0] == 28'h000_0000, reverse_66559[27] && reverse_66559[26:0] == 27'h000_0000, reverse_66559[26] && reverse_66559[25:0] == 26'h000_0000, reverse_66559[25] && reverse_66559[24:0] == 25'h000_0000, reverse_66559[24] && reverse_66559[23:0] == 24'h00_0000, reverse_66559[23] && reverse_66559[22:0] == 23'h00_0000, reverse_66559[22] && reverse_66559[21:0] == 22'h00_0000, reverse_66559[21] && reverse_66559[20:0] == 21'h00_0000, reverse_66559[20] && reverse_66559[19:0] == 20'h0_0000, reverse_66559[19] && reverse_66559[18:0] == 19'h0_0000, reverse_66559[18] && reverse_66559[17:0] == 18'h0_0000, reverse_66559[17] && reverse_66559[16:0] == 17'h0_0000, reverse_66559[16] && reverse_66559[15:0] == 16'h0000, reverse_66559[15] && reverse_66559[14:0] == 15'h0000, reverse_66559[14] && reverse_66559[13:0] == 14'h0000, reverse_66559[13] && reverse_66559[12:0] == 13'h0000, reverse_66559[12] && reverse_66559[11:0] == 12'h000, reverse_66559[11] && reverse_66559[10:0] == 11'h000, reverse_66559[10] && reverse_66559[9:0] == 10'h000, reverse_66559[9] && reverse_66559[8:0] == 9'h000, reverse_66559[8] && reverse_66559[7:0] == 8'h00, reverse_66559[7] && reverse_66559[6:0] == 7'h00, reverse_66559[6] && reverse_66559[5:0] == 6'h00, reverse_66559[5] && reverse_66559[4:0] == 5'h00, reverse_66559[4] && reverse_66559[3:0] == 4'h0, reverse_66559[3] && reverse_66559[2:0] == 3'h0, reverse_66559[2] && reverse_66559[1:0] == 2'h0, reverse_66559[1] && !reverse_66559[0], reverse_66559[0]};
  assign literal_66561 = 3'h0;
  assign encode_66562 = {one_hot_66560[32] | one_hot_66560[33] | one_hot_66560[34] | one_hot_66560[35] | one_hot_66560[36] | one_hot_66560[37] | one_hot_66560[38] | one_hot_66560[39] | one_hot_66560[40] | one_hot_66560[41] | one_hot_66560[42] | one_hot_66560[43] | one_hot_66560[44] | one_hot_66560[45] | one_hot_66560[46] | one_hot_66560[47] | one_hot_66560[48], one_hot_66560[16] | one_hot_66560[17] | one_hot_66560[18] | one_hot_66560[19] | one_hot_66560[20] | one_hot_66560[21] | one_hot_66560[22] | one_hot_66560[23] | one_hot_66560[24] | one_hot_66560[25] | one_hot_66560[26] | one_hot_66560[27] | one_hot_66560[28] | one_hot_66560[29] | one_hot_66560[30] | one_hot_66560[31] | one_hot_66560[48], one_hot_66560[8] | one_hot_66560[9] | one_hot_66560[10] | one_hot_66560[11] | one_hot_66560[12] | one_hot_66560[13] | one_hot_66560[14] | one_hot_66560[15] | one_hot_66560[24] | one_hot_66560[25] | one_hot_66560[26] | one_hot_66560[27] | one_hot_66560[28] | one_hot_66560[29] | one_hot_66560[30] | one_hot_66560[31] | one_hot_66560[40] | one_hot_66560[41] | one_hot_66560[42] | one_hot_66560[43] | one_hot_66560[44] | one_hot_66560[45] | one_hot_66560[46] | one_hot_66560[47], one_hot_66560[4] | one_hot_66560[5] | one_hot_66560[6] | one_hot_66560[7] | one_hot_66560[12] | one_hot_66560[13] | one_hot_66560[14] | one_hot_66560[15] | one_hot_66560[20] | one_hot_66560[21] | one_hot_66560[22] | one_hot_66560[23] | one_hot_66560[28] | one_hot_66560[29] | one_hot_66560[30] | one_hot_66560[31] | one_hot_66560[36] | one_hot_66560[37] | one_hot_66560[38] | one_hot_66560[39] | one_hot_66560[44] | one_hot_66560[45] | one_hot_66560[46] | one_hot_66560[47], one_hot_66560[2] | one_hot_66560[3] | one_hot_66560[6] | one_hot_66560[7] | one_hot_66560[10] | one_hot_66560[11] | one_hot_66560[14] | one_hot_66560[15] | one_hot_66560[18] | one_hot_66560[19] | one_hot_66560[22] | one_hot_66560[23] | one_hot_66560[26] | one_hot_66560[27] | one_hot_66560[30] | one_hot_66560[31] | one_hot_66560[34] | one_hot_66560[35] | one_hot_66560[38] | one_hot_66560[39] | one_hot_66560[42] | one_hot_66560[43] | one_hot_66560[46] | one_hot_66560[47], one_hot_66560[1] | one_hot_66560[3] | one_hot_66560[5] | one_hot_66560[7] | one_hot_66560[9] | one_hot_66560[11] | one_hot_66560[13] | one_hot_66560[15] | one_hot_66560[17] | one_hot_66560[19] | one_hot_66560[21] | one_hot_66560[23] | one_hot_66560[25] | one_hot_66560[27] | one_hot_66560[29] | one_hot_66560[31] | one_hot_66560[33] | one_hot_66560[35] | one_hot_66560[37] | one_hot_66560[39] | one_hot_66560[41] | one_hot_66560[43] | one_hot_66560[45] | one_hot_66560[47]};
  assign zeros = {literal_66561, encode_66562};
  assign v_total_exponent = v_total[58:50];
  assign ult_66565 = zeros < v_total_exponent;
  assign shift = ult_66565 ? zeros : v_total_exponent;
  assign literal_66567 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : v_total_significand << shift;
  assign add_66569 = v_total_exponent + literal_66567;
  assign bit_slice_66570 = significand[47];
  assign sub_66573 = add_66569 - shift;
  assign sign_ext_66574 = {9{bit_slice_66570}};
  assign v_total_sign = v_total[59:59];
  assign v_totalxponent = sub_66573 & sign_ext_66574;
  assign v_total_special = v_total[1:0];
  assign v_best = reduced_data[137:103];
  assign v_beat = reduced_data[102:73];
  assign total = {v_total_sign, v_totalxponent, significand, v_total_special};
  assign v_tag = reduced_data[12:0];
  assign stage_outputs_valid_0 = reduced_valid & totals_ready;
  assign tuple_66588 = {v_best, v_beat, total, v_tag};
  assign reduced_ready = stage_outputs_valid_0;
  assign totals_data = tuple_66588;
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
  wire [1:0] literal_66502 = {1'h0, 1'h0};
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
  wire [4:0] literal_66415;
  wire lit_2_squeezed;
  wire [30:0] bit_slice_66417;
  wire [30:0] bit_slice_66418;
  wire [30:0] bit_slice_66419;
  wire [30:0] bit_slice_66420;
  wire ne_66421;
  wire bit_slice_66422;
  wire [31:0] given__3;
  wire bit_slice_66424;
  wire [31:0] given__2;
  wire bit_slice_66426;
  wire [31:0] given__1;
  wire bit_slice_66428;
  wire [31:0] given;
  wire given__3_squeezed_portion_31_width_1;
  wire [31:0] neg_66431;
  wire given__2_squeezed_portion_31_width_1;
  wire [31:0] neg_66433;
  wire given__1_squeezed_portion_31_width_1;
  wire [31:0] neg_66435;
  wire given_squeezed_portion_31_width_1;
  wire [31:0] neg_66437;
  wire [3:0] valid;
  wire [31:0] key__3;
  wire [31:0] key__2;
  wire [31:0] key__1;
  wire [31:0] key;
  wire bit_slice_66443;
  wire sgt_66444;
  wire bit_slice_66445;
  wire sgt_66446;
  wire and_66447;
  wire and_66448;
  wire [31:0] high_key__1;
  wire [31:0] low_key__1;
  wire [31:0] bit_slice_66451;
  wire [31:0] bit_slice_66452;
  wire [31:0] bit_slice_66453;
  wire [31:0] bit_slice_66454;
  wire bit_slice_66455;
  wire sgt_66456;
  wire [32:0] concat_66457;
  wire [32:0] concat_66458;
  wire [32:0] concat_66459;
  wire [32:0] concat_66460;
  wire and_66461;
  wire [32:0] add_66462;
  wire [32:0] add_66463;
  wire [31:0] own_key;
  wire lit_3_squeezed;
  wire [33:0] concat_66468;
  wire [33:0] concat_66469;
  wire not_66471;
  wire sgt_66472;
  wire sel_66473;
  wire sel_66474;
  wire [1:0] concat_66475;
  wire [1:0] concat_66476;
  wire [13:0] literal_66477;
  wire [33:0] pair;
  wire v_tag__3_last;
  wire keeps;
  wire sel_66484;
  wire [1:0] sel_66486;
  wire [47:0] concat_66489;
  wire not_66482;
  wire [29:0] literal_66494;
  wire [31:0] sel_66496;
  wire sel_66497;
  wire [1:0] sel_66498;
  wire [8:0] literal_66500;
  wire [47:0] total;
  wire or_66492;
  wire [29:0] add_66505;
  wire [29:0] sign_ext_66506;
  wire [47:0] sign_ext_66507;
  wire [34:0] best;
  wire [29:0] beat;
  wire [59:0] tuple_66510;
  wire stage_outputs_valid_0;
  wire [29:0] and_66513;
  wire [47:0] and_66519;
  wire [137:0] tuple_66521;
  wire and_68987;
  assign v_tag__5 = reduction_data[12:0];
  assign v_a = reduction_data[275:148];
  assign v_tag_op__1 = v_tag__5[12:8];
  assign literal_66415 = 5'h0e;
  assign lit_2_squeezed = 1'h0;
  assign bit_slice_66417 = v_a[126:96];
  assign bit_slice_66418 = v_a[94:64];
  assign bit_slice_66419 = v_a[62:32];
  assign bit_slice_66420 = v_a[30:0];
  assign ne_66421 = v_tag_op__1 != literal_66415;
  assign bit_slice_66422 = v_a[127];
  assign given__3 = {lit_2_squeezed, bit_slice_66417};
  assign bit_slice_66424 = v_a[95];
  assign given__2 = {lit_2_squeezed, bit_slice_66418};
  assign bit_slice_66426 = v_a[63];
  assign given__1 = {lit_2_squeezed, bit_slice_66419};
  assign bit_slice_66428 = v_a[31];
  assign given = {lit_2_squeezed, bit_slice_66420};
  assign given__3_squeezed_portion_31_width_1 = ne_66421 & bit_slice_66422;
  assign neg_66431 = -given__3;
  assign given__2_squeezed_portion_31_width_1 = ne_66421 & bit_slice_66424;
  assign neg_66433 = -given__2;
  assign given__1_squeezed_portion_31_width_1 = ne_66421 & bit_slice_66426;
  assign neg_66435 = -given__1;
  assign given_squeezed_portion_31_width_1 = ne_66421 & bit_slice_66428;
  assign neg_66437 = -given;
  assign valid = v_tag__5[4:1];
  assign key__3 = given__3_squeezed_portion_31_width_1 ? neg_66431 : given__3;
  assign key__2 = given__2_squeezed_portion_31_width_1 ? neg_66433 : given__2;
  assign key__1 = given__1_squeezed_portion_31_width_1 ? neg_66435 : given__1;
  assign key = given_squeezed_portion_31_width_1 ? neg_66437 : given;
  assign bit_slice_66443 = valid[3];
  assign sgt_66444 = $signed(key__3) > $signed(key__2);
  assign bit_slice_66445 = valid[1];
  assign sgt_66446 = $signed(key__1) > $signed(key);
  assign and_66447 = bit_slice_66443 & sgt_66444;
  assign and_66448 = bit_slice_66445 & sgt_66446;
  assign high_key__1 = and_66447 ? key__3 : key__2;
  assign low_key__1 = and_66448 ? key__1 : key;
  assign bit_slice_66451 = v_a[31:0];
  assign bit_slice_66452 = v_a[63:32];
  assign bit_slice_66453 = v_a[95:64];
  assign bit_slice_66454 = v_a[127:96];
  assign bit_slice_66455 = valid[2];
  assign sgt_66456 = $signed(high_key__1) > $signed(low_key__1);
  assign concat_66457 = {lit_2_squeezed, bit_slice_66451};
  assign concat_66458 = {lit_2_squeezed, bit_slice_66452};
  assign concat_66459 = {lit_2_squeezed, bit_slice_66453};
  assign concat_66460 = {lit_2_squeezed, bit_slice_66454};
  assign and_66461 = bit_slice_66455 & sgt_66456;
  assign add_66462 = concat_66457 + concat_66458;
  assign add_66463 = concat_66459 + concat_66460;
  assign own_key = and_66461 ? high_key__1 : low_key__1;
  assign lit_3_squeezed = 1'h1;
  assign concat_66468 = {lit_2_squeezed, add_66462};
  assign concat_66469 = {lit_2_squeezed, add_66463};
  assign not_66471 = ~____state_0;
  assign sgt_66472 = $signed(own_key) > $signed(____state_2);
  assign sel_66473 = and_66448 ? given__1_squeezed_portion_31_width_1 : given_squeezed_portion_31_width_1;
  assign sel_66474 = and_66447 ? given__3_squeezed_portion_31_width_1 : given__2_squeezed_portion_31_width_1;
  assign concat_66475 = {lit_2_squeezed, and_66448};
  assign concat_66476 = {lit_3_squeezed, and_66447};
  assign literal_66477 = 14'h0000;
  assign pair = concat_66468 + concat_66469;
  assign v_tag__3_last = v_tag__5[0:0];
  assign keeps = ~(not_66471 | sgt_66472);
  assign sel_66484 = and_66461 ? sel_66474 : sel_66473;
  assign sel_66486 = and_66461 ? concat_66476 : concat_66475;
  assign concat_66489 = {literal_66477, pair};
  assign not_66482 = ~v_tag__3_last;
  assign literal_66494 = 30'h0000_0001;
  assign sel_66496 = keeps ? ____state_2 : own_key;
  assign sel_66497 = keeps ? ____state_3 : sel_66484;
  assign sel_66498 = keeps ? ____state_4 : sel_66486;
  assign literal_66500 = 9'h0ad;
  assign total = ____state_6 + concat_66489;
  assign or_66492 = reduced_ready | not_66482;
  assign add_66505 = ____state_1 + literal_66494;
  assign sign_ext_66506 = {30{not_66482}};
  assign sign_ext_66507 = {48{not_66482}};
  assign best = {sel_66496, sel_66497, sel_66498};
  assign beat = keeps ? ____state_5 : ____state_1;
  assign tuple_66510 = {lit_2_squeezed, literal_66500, total, literal_66502};
  assign stage_outputs_valid_0 = reduction_valid & or_66492;
  assign and_66513 = add_66505 & sign_ext_66506;
  assign and_66519 = total & sign_ext_66507;
  assign tuple_66521 = {best, beat, tuple_66510, v_tag__5};
  assign and_68987 = reduction_valid & v_tag__3_last;
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
      ____state_0 <= stage_outputs_valid_0 ? not_66482 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_66513 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_66496 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_66497 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_66498 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? beat : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_66519 : ____state_6;
    end
  end
  assign reduced_data = tuple_66521;
  assign reduced_valid = and_68987;
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
  wire [7:0] literal_66056;
  wire normal__1;
  wire [7:0] literal_66058;
  wire [7:0] literal_66059;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_66061;
  wire [7:0] literal_66062;
  wire ugt_66063;
  wire [4:0] bit_slice_66064;
  wire [4:0] literal_66065;
  wire [22:0] fraction;
  wire [24:0] literal_66067;
  wire [4:0] sel_66068;
  wire not_66069;
  wire [22:0] not_66070;
  wire [24:0] shll_66071;
  wire literal_66072;
  wire [23:0] p_significand__1;
  wire [23:0] concat_66074;
  wire [23:0] bit_slice_66075;
  wire [24:0] doubled;
  wire [23:0] whole;
  wire [23:0] nor_66078;
  wire [23:0] literal_66079;
  wire [24:0] shrl_66080;
  wire bit_slice_66081;
  wire ne_66082;
  wire half;
  wire or_66084;
  wire [22:0] literal_66085;
  wire and_66086;
  wire [23:0] concat_66087;
  wire [23:0] add_66088;
  wire [11:0] bit_slice_66089;
  wire [11:0] literal_66090;
  wire [10:0] units;
  wire bit_slice_66092;
  wire ne_66093;
  wire [10:0] reverse_66094;
  wire half__1;
  wire or_66096;
  wire [11:0] one_hot_66097;
  wire [1:0] literal_66098;
  wire [9:0] bit_slice_66099;
  wire [10:0] literal_66100;
  wire and_66101;
  wire [3:0] encode_66102;
  wire [11:0] concat_66103;
  wire [11:0] concat_66104;
  wire [2:0] bit_slice_66105;
  wire [11:0] rounded;
  wire [2:0] v_sub;
  wire [3:0] literal_66108;
  wire [3:0] literal_66109;
  wire [3:0] concat_66110;
  wire bit_slice_66111;
  wire [9:0] bit_slice_66112;
  wire [6:0] literal_66113;
  wire [1:0] bit_slice_66114;
  wire [12:0] t;
  wire [3:0] v_place;
  wire [127:0] v_b;
  wire [6:0] concat_66118;
  wire [3:0] sub_66119;
  wire not_66120;
  wire [9:0] shll_66121;
  wire [8:0] concat_66122;
  wire [8:0] concat_66123;
  wire [1:0] t_top;
  wire [2:0] bit_slice_66125;
  wire [2:0] literal_66126;
  wire [127:0] two;
  wire [2:0] literal_66128;
  wire [2:0] literal_66129;
  wire [2:0] literal_66130;
  wire [2:0] literal_66131;
  wire [2:0] literal_66132;
  wire [2:0] literal_66133;
  wire [2:0] literal_66134;
  wire [3:0] literal_66135;
  wire [3:0] literal_66136;
  wire [3:0] literal_66137;
  wire [3:0] literal_66138;
  wire [3:0] literal_66139;
  wire [3:0] literal_66140;
  wire [3:0] literal_66141;
  wire [3:0] literal_66142;
  wire [3:0] literal_66143;
  wire [3:0] literal_66144;
  wire [3:0] literal_66145;
  wire [3:0] literal_66146;
  wire [3:0] literal_66147;
  wire [3:0] literal_66148;
  wire [1:0] bit_slice_66149;
  wire [4:0] literal_66150;
  wire eq_66151;
  wire [14:0] small_squeezed;
  wire [14:0] ONE_squeezed;
  wire [8:0] add_66154;
  wire [8:0] literal_66155;
  wire bit_slice_66156;
  wire bit_slice_66157;
  wire bit_slice_66158;
  wire [63:0] bit_slice_66159;
  wire [63:0] bit_slice_66160;
  wire [3:0] bit_slice_66161;
  wire [3:0] bit_slice_66162;
  wire [3:0] bit_slice_66163;
  wire [3:0] bit_slice_66164;
  wire [3:0] bit_slice_66165;
  wire [3:0] bit_slice_66166;
  wire [3:0] bit_slice_66167;
  wire [3:0] bit_slice_66168;
  wire [3:0] bit_slice_66169;
  wire [3:0] bit_slice_66170;
  wire [3:0] bit_slice_66171;
  wire [3:0] bit_slice_66172;
  wire [3:0] bit_slice_66173;
  wire [3:0] bit_slice_66174;
  wire [3:0] bit_slice_66175;
  wire [3:0] bit_slice_66176;
  wire eq_66177;
  wire [7:0] bit_slice_66179;
  wire [7:0] bit_slice_66178;
  wire eq_66180;
  wire [7:0] bit_slice_66181;
  wire eq_66182;
  wire [7:0] bit_slice_66183;
  wire eq_66184;
  wire [7:0] bit_slice_66185;
  wire eq_66186;
  wire [7:0] bit_slice_66187;
  wire eq_66188;
  wire [7:0] bit_slice_66189;
  wire eq_66190;
  wire [7:0] bit_slice_66191;
  wire eq_66192;
  wire [7:0] bit_slice_66193;
  wire eq_66194;
  wire [3:0] bit_slice_66196;
  wire [3:0] bit_slice_66195;
  wire eq_66197;
  wire [3:0] bit_slice_66198;
  wire eq_66199;
  wire [3:0] bit_slice_66200;
  wire eq_66201;
  wire [3:0] bit_slice_66202;
  wire eq_66203;
  wire [3:0] bit_slice_66204;
  wire eq_66205;
  wire [3:0] bit_slice_66206;
  wire eq_66207;
  wire [3:0] bit_slice_66208;
  wire eq_66209;
  wire [3:0] bit_slice_66210;
  wire eq_66211;
  wire [3:0] bit_slice_66212;
  wire eq_66213;
  wire [3:0] bit_slice_66214;
  wire eq_66215;
  wire [3:0] bit_slice_66216;
  wire eq_66217;
  wire [3:0] bit_slice_66218;
  wire eq_66219;
  wire [3:0] bit_slice_66220;
  wire eq_66221;
  wire [3:0] bit_slice_66222;
  wire eq_66223;
  wire [3:0] bit_slice_66224;
  wire eq_66225;
  wire [3:0] bit_slice_66226;
  wire [7:0] bit_slice_66228;
  wire [7:0] bit_slice_66227;
  wire [7:0] bit_slice_66229;
  wire [7:0] bit_slice_66230;
  wire [7:0] bit_slice_66231;
  wire [7:0] bit_slice_66232;
  wire [7:0] bit_slice_66233;
  wire [7:0] bit_slice_66234;
  wire [7:0] bit_slice_66235;
  wire [3:0] bit_slice_66237;
  wire [3:0] bit_slice_66236;
  wire [3:0] bit_slice_66238;
  wire [3:0] bit_slice_66239;
  wire [3:0] bit_slice_66240;
  wire [3:0] bit_slice_66241;
  wire [3:0] bit_slice_66242;
  wire [3:0] bit_slice_66243;
  wire [3:0] bit_slice_66244;
  wire [3:0] bit_slice_66245;
  wire [3:0] bit_slice_66246;
  wire [3:0] bit_slice_66247;
  wire [3:0] bit_slice_66248;
  wire [3:0] bit_slice_66249;
  wire [3:0] bit_slice_66250;
  wire [3:0] bit_slice_66251;
  wire [3:0] bit_slice_66252;
  wire [6:0] at;
  wire [7:0] literal_66254;
  wire [14:0] sel_66255;
  wire [8:0] add_66256;
  wire [9:0] bit_slice_66257;
  wire [30:0] bit_slice_66258;
  wire [30:0] literal_66259;
  wire [30:0] bit_slice_66260;
  wire [30:0] bit_slice_66261;
  wire [30:0] bit_slice_66262;
  wire nor_66263;
  wire [63:0] eight;
  wire [63:0] concat_66265;
  wire [7:0] sel_68402;
  wire [7:0] sel_68401;
  wire [7:0] sel_68400;
  wire [7:0] sel_68399;
  wire [7:0] sel_68398;
  wire [7:0] sel_68397;
  wire [7:0] sel_68396;
  wire [7:0] sel_68395;
  wire [3:0] sel_68394;
  wire [3:0] sel_68393;
  wire [3:0] sel_68392;
  wire [3:0] sel_68391;
  wire [3:0] sel_68390;
  wire [3:0] sel_68389;
  wire [3:0] sel_68388;
  wire [3:0] sel_68387;
  wire [3:0] sel_68386;
  wire [3:0] sel_68385;
  wire [3:0] sel_68384;
  wire [3:0] sel_68383;
  wire [3:0] sel_68382;
  wire [3:0] sel_68381;
  wire [3:0] sel_68380;
  wire [3:0] sel_68379;
  wire [7:0] sel_68378;
  wire [7:0] sel_68377;
  wire [7:0] sel_68376;
  wire [7:0] sel_68375;
  wire [7:0] sel_68374;
  wire [7:0] sel_68373;
  wire [7:0] sel_68372;
  wire [7:0] sel_68371;
  wire [3:0] sel_68370;
  wire [3:0] sel_68369;
  wire [3:0] sel_68368;
  wire [3:0] sel_68367;
  wire [3:0] sel_68366;
  wire [3:0] sel_68365;
  wire [3:0] sel_68364;
  wire [3:0] sel_68363;
  wire [3:0] sel_68362;
  wire [3:0] sel_68361;
  wire [3:0] sel_68360;
  wire [3:0] sel_68359;
  wire [3:0] sel_68358;
  wire [3:0] sel_68357;
  wire [3:0] sel_68356;
  wire [3:0] sel_68355;
  wire [1:0] literal_66314;
  wire [127:0] shrl_66315;
  wire [1:0] literal_66316;
  wire bit_slice_66317;
  wire bit_slice_66318;
  wire [31:0] bit_slice_66319;
  wire [31:0] literal_66320;
  wire ugt_66321;
  wire [18:0] concat_66322;
  wire [18:0] normal_squeezed;
  wire bit_slice_66324;
  wire ne_66325;
  wire bit_slice_66326;
  wire ne_66327;
  wire bit_slice_66328;
  wire ne_66329;
  wire bit_slice_66330;
  wire ne_66331;
  wire [4:0] t_op;
  wire [4:0] literal_66333;
  wire [4:0] literal_66334;
  wire [4:0] literal_66335;
  wire [4:0] literal_66336;
  wire [4:0] literal_66337;
  wire [63:0] bit_slice_66338;
  wire [63:0] row;
  wire [63:0] bit_slice_66340;
  wire [63:0] concat_66341;
  wire [63:0] concat_66342;
  wire [63:0] concat_66343;
  wire [63:0] concat_66344;
  wire eq_66345;
  wire [31:0] bit_slice_66347;
  wire [31:0] bit_slice_66346;
  wire eq_66348;
  wire [31:0] bit_slice_66349;
  wire eq_66350;
  wire [31:0] bit_slice_66351;
  wire nor_66352;
  wire ugt_66353;
  wire [18:0] sel_66354;
  wire [18:0] lit_1199562752_squeezed;
  wire [31:0] ONE;
  wire and_66357;
  wire and_66358;
  wire and_66359;
  wire and_66360;
  wire eq_66363;
  wire eq_66364;
  wire eq_66365;
  wire eq_66366;
  wire eq_66367;
  wire [127:0] concat_66368;
  wire [127:0] concat_66369;
  wire [63:0] sel_66370;
  wire [63:0] sel_66371;
  wire [31:0] sel_68354;
  wire [31:0] sel_68353;
  wire [31:0] sel_68352;
  wire [31:0] sel_68351;
  wire [18:0] sel_66376;
  wire [12:0] literal_66377;
  wire [31:0] sel_66378;
  wire [31:0] sel_66379;
  wire [31:0] sel_66380;
  wire [31:0] sel_66381;
  wire [31:0] sel_66382;
  wire [4:0] concat_66386;
  wire [127:0] sel_66387;
  wire [127:0] concat_66388;
  wire [127:0] concat_66389;
  wire [127:0] concat_66390;
  wire [127:0] concat_66391;
  wire [127:0] concat_66392;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_66397;
  assign v_a__3 = simple_data[275:148];
  assign exponent = v_a__3[30:23];
  assign literal_66056 = 8'h00;
  assign normal__1 = exponent != literal_66056;
  assign literal_66058 = 8'h01;
  assign literal_66059 = 8'h7e;
  assign p_exponent__1 = normal__1 ? exponent : literal_66058;
  assign sub_66061 = literal_66059 - p_exponent__1;
  assign literal_66062 = 8'h1a;
  assign ugt_66063 = sub_66061 > literal_66062;
  assign bit_slice_66064 = sub_66061[4:0];
  assign literal_66065 = 5'h1a;
  assign fraction = v_a__3[22:0];
  assign literal_66067 = 25'h1ff_ffff;
  assign sel_66068 = ugt_66063 ? literal_66065 : bit_slice_66064;
  assign not_66069 = ~normal__1;
  assign not_66070 = ~fraction;
  assign shll_66071 = sel_66068 >= 5'h19 ? 25'h000_0000 : literal_66067 << sel_66068;
  assign literal_66072 = 1'h0;
  assign p_significand__1 = {normal__1, fraction};
  assign concat_66074 = {not_66069, not_66070};
  assign bit_slice_66075 = shll_66071[24:1];
  assign doubled = {normal__1, fraction, literal_66072};
  assign whole = sel_66068 >= 5'h18 ? 24'h00_0000 : p_significand__1 >> sel_66068;
  assign nor_66078 = ~(concat_66074 | bit_slice_66075);
  assign literal_66079 = 24'h00_0000;
  assign shrl_66080 = sel_66068 >= 5'h19 ? 25'h000_0000 : doubled >> sel_66068;
  assign bit_slice_66081 = whole[0];
  assign ne_66082 = nor_66078 != literal_66079;
  assign half = shrl_66080[0];
  assign or_66084 = bit_slice_66081 | ne_66082;
  assign literal_66085 = 23'h00_0000;
  assign and_66086 = half & or_66084;
  assign concat_66087 = {literal_66085, and_66086};
  assign add_66088 = whole + concat_66087;
  assign bit_slice_66089 = not_66070[11:0];
  assign literal_66090 = 12'hfff;
  assign units = add_66088[10:0];
  assign bit_slice_66092 = v_a__3[13];
  assign ne_66093 = bit_slice_66089 != literal_66090;
  assign reverse_66094 = {units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10]};
  assign half__1 = v_a__3[12];
  assign or_66096 = bit_slice_66092 | ne_66093;
  assign one_hot_66097 = {reverse_66094[10:0] == 11'h000, reverse_66094[10] && reverse_66094[9:0] == 10'h000, reverse_66094[9] && reverse_66094[8:0] == 9'h000, reverse_66094[8] && reverse_66094[7:0] == 8'h00, reverse_66094[7] && reverse_66094[6:0] == 7'h00, reverse_66094[6] && reverse_66094[5:0] == 6'h00, reverse_66094[5] && reverse_66094[4:0] == 5'h00, reverse_66094[4] && reverse_66094[3:0] == 4'h0, reverse_66094[3] && reverse_66094[2:0] == 3'h0, reverse_66094[2] && reverse_66094[1:0] == 2'h0, reverse_66094[1] && !reverse_66094[0], reverse_66094[0]};
  assign literal_66098 = 2'h1;
  assign bit_slice_66099 = v_a__3[22:13];
  assign literal_66100 = 11'h000;
  assign and_66101 = half__1 & or_66096;
  assign encode_66102 = {one_hot_66097[8] | one_hot_66097[9] | one_hot_66097[10] | one_hot_66097[11], one_hot_66097[4] | one_hot_66097[5] | one_hot_66097[6] | one_hot_66097[7], one_hot_66097[2] | one_hot_66097[3] | one_hot_66097[6] | one_hot_66097[7] | one_hot_66097[10] | one_hot_66097[11], one_hot_66097[1] | one_hot_66097[3] | one_hot_66097[5] | one_hot_66097[7] | one_hot_66097[9] | one_hot_66097[11]};
  assign concat_66103 = {literal_66098, bit_slice_66099};
  assign concat_66104 = {literal_66100, and_66101};
  assign bit_slice_66105 = encode_66102[3:1];
  assign rounded = concat_66103 + concat_66104;
  assign v_sub = simple_data[19:17];
  assign literal_66108 = 4'h0;
  assign literal_66109 = 4'h8;
  assign concat_66110 = {literal_66072, bit_slice_66105};
  assign bit_slice_66111 = encode_66102[0];
  assign bit_slice_66112 = add_66088[9:0];
  assign literal_66113 = 7'h00;
  assign bit_slice_66114 = rounded[11:10];
  assign t = simple_data[12:0];
  assign v_place = simple_data[16:13];
  assign v_b = simple_data[147:20];
  assign concat_66118 = {v_sub, literal_66108};
  assign sub_66119 = literal_66109 - concat_66110;
  assign not_66120 = ~bit_slice_66111;
  assign shll_66121 = encode_66102 >= 4'ha ? 10'h000 : bit_slice_66112 << encode_66102;
  assign concat_66122 = {literal_66072, exponent};
  assign concat_66123 = {literal_66113, bit_slice_66114};
  assign t_top = t[7:6];
  assign bit_slice_66125 = v_place[2:0];
  assign literal_66126 = 3'h7;
  assign two = v_b >> concat_66118;
  assign literal_66128 = 3'h6;
  assign literal_66129 = 3'h5;
  assign literal_66130 = 3'h4;
  assign literal_66131 = 3'h3;
  assign literal_66132 = 3'h2;
  assign literal_66133 = 3'h1;
  assign literal_66134 = 3'h0;
  assign literal_66135 = 4'hf;
  assign literal_66136 = 4'he;
  assign literal_66137 = 4'hd;
  assign literal_66138 = 4'hc;
  assign literal_66139 = 4'hb;
  assign literal_66140 = 4'ha;
  assign literal_66141 = 4'h9;
  assign literal_66142 = 4'h7;
  assign literal_66143 = 4'h6;
  assign literal_66144 = 4'h5;
  assign literal_66145 = 4'h4;
  assign literal_66146 = 4'h3;
  assign literal_66147 = 4'h2;
  assign literal_66148 = 4'h1;
  assign bit_slice_66149 = v_place[1:0];
  assign literal_66150 = 5'h00;
  assign eq_66151 = units == literal_66100;
  assign small_squeezed = {sub_66119, not_66120, shll_66121};
  assign ONE_squeezed = 15'h7c00;
  assign add_66154 = concat_66122 + concat_66123;
  assign literal_66155 = 9'h1ff;
  assign bit_slice_66156 = t_top[0];
  assign bit_slice_66157 = t_top[1];
  assign bit_slice_66158 = v_sub[0];
  assign bit_slice_66159 = v_b[63:0];
  assign bit_slice_66160 = v_b[127:64];
  assign bit_slice_66161 = v_b[123:120];
  assign bit_slice_66162 = v_b[115:112];
  assign bit_slice_66163 = v_b[107:104];
  assign bit_slice_66164 = v_b[99:96];
  assign bit_slice_66165 = v_b[91:88];
  assign bit_slice_66166 = v_b[83:80];
  assign bit_slice_66167 = v_b[75:72];
  assign bit_slice_66168 = v_b[67:64];
  assign bit_slice_66169 = v_b[59:56];
  assign bit_slice_66170 = v_b[51:48];
  assign bit_slice_66171 = v_b[43:40];
  assign bit_slice_66172 = v_b[35:32];
  assign bit_slice_66173 = v_b[27:24];
  assign bit_slice_66174 = v_b[19:16];
  assign bit_slice_66175 = v_b[11:8];
  assign bit_slice_66176 = v_b[3:0];
  assign eq_66177 = bit_slice_66125 == literal_66126;
  assign bit_slice_66179 = v_a__3[127:120];
  assign bit_slice_66178 = two[15:8];
  assign eq_66180 = bit_slice_66125 == literal_66128;
  assign bit_slice_66181 = v_a__3[119:112];
  assign eq_66182 = bit_slice_66125 == literal_66129;
  assign bit_slice_66183 = v_a__3[111:104];
  assign eq_66184 = bit_slice_66125 == literal_66130;
  assign bit_slice_66185 = v_a__3[103:96];
  assign eq_66186 = bit_slice_66125 == literal_66131;
  assign bit_slice_66187 = v_a__3[95:88];
  assign eq_66188 = bit_slice_66125 == literal_66132;
  assign bit_slice_66189 = v_a__3[87:80];
  assign eq_66190 = bit_slice_66125 == literal_66133;
  assign bit_slice_66191 = v_a__3[79:72];
  assign eq_66192 = bit_slice_66125 == literal_66134;
  assign bit_slice_66193 = v_a__3[71:64];
  assign eq_66194 = v_place == literal_66135;
  assign bit_slice_66196 = v_a__3[127:124];
  assign bit_slice_66195 = two[11:8];
  assign eq_66197 = v_place == literal_66136;
  assign bit_slice_66198 = v_a__3[123:120];
  assign eq_66199 = v_place == literal_66137;
  assign bit_slice_66200 = v_a__3[119:116];
  assign eq_66201 = v_place == literal_66138;
  assign bit_slice_66202 = v_a__3[115:112];
  assign eq_66203 = v_place == literal_66139;
  assign bit_slice_66204 = v_a__3[111:108];
  assign eq_66205 = v_place == literal_66140;
  assign bit_slice_66206 = v_a__3[107:104];
  assign eq_66207 = v_place == literal_66141;
  assign bit_slice_66208 = v_a__3[103:100];
  assign eq_66209 = v_place == literal_66109;
  assign bit_slice_66210 = v_a__3[99:96];
  assign eq_66211 = v_place == literal_66142;
  assign bit_slice_66212 = v_a__3[95:92];
  assign eq_66213 = v_place == literal_66143;
  assign bit_slice_66214 = v_a__3[91:88];
  assign eq_66215 = v_place == literal_66144;
  assign bit_slice_66216 = v_a__3[87:84];
  assign eq_66217 = v_place == literal_66145;
  assign bit_slice_66218 = v_a__3[83:80];
  assign eq_66219 = v_place == literal_66146;
  assign bit_slice_66220 = v_a__3[79:76];
  assign eq_66221 = v_place == literal_66147;
  assign bit_slice_66222 = v_a__3[75:72];
  assign eq_66223 = v_place == literal_66148;
  assign bit_slice_66224 = v_a__3[71:68];
  assign eq_66225 = v_place == literal_66108;
  assign bit_slice_66226 = v_a__3[67:64];
  assign bit_slice_66228 = v_a__3[63:56];
  assign bit_slice_66227 = two[7:0];
  assign bit_slice_66229 = v_a__3[55:48];
  assign bit_slice_66230 = v_a__3[47:40];
  assign bit_slice_66231 = v_a__3[39:32];
  assign bit_slice_66232 = v_a__3[31:24];
  assign bit_slice_66233 = v_a__3[23:16];
  assign bit_slice_66234 = v_a__3[15:8];
  assign bit_slice_66235 = v_a__3[7:0];
  assign bit_slice_66237 = v_a__3[63:60];
  assign bit_slice_66236 = two[3:0];
  assign bit_slice_66238 = v_a__3[59:56];
  assign bit_slice_66239 = v_a__3[55:52];
  assign bit_slice_66240 = v_a__3[51:48];
  assign bit_slice_66241 = v_a__3[47:44];
  assign bit_slice_66242 = v_a__3[43:40];
  assign bit_slice_66243 = v_a__3[39:36];
  assign bit_slice_66244 = v_a__3[35:32];
  assign bit_slice_66245 = v_a__3[31:28];
  assign bit_slice_66246 = v_a__3[27:24];
  assign bit_slice_66247 = v_a__3[23:20];
  assign bit_slice_66248 = v_a__3[19:16];
  assign bit_slice_66249 = v_a__3[15:12];
  assign bit_slice_66250 = v_a__3[11:8];
  assign bit_slice_66251 = v_a__3[7:4];
  assign bit_slice_66252 = v_a__3[3:0];
  assign at = {bit_slice_66149, literal_66150};
  assign literal_66254 = 8'h70;
  assign sel_66255 = eq_66151 ? ONE_squeezed : small_squeezed;
  assign add_66256 = add_66154 + literal_66155;
  assign bit_slice_66257 = rounded[9:0];
  assign bit_slice_66258 = v_b[126:96];
  assign literal_66259 = 31'h0000_0000;
  assign bit_slice_66260 = v_b[94:64];
  assign bit_slice_66261 = v_b[62:32];
  assign bit_slice_66262 = v_b[30:0];
  assign nor_66263 = ~(bit_slice_66156 | bit_slice_66157);
  assign eight = bit_slice_66158 ? bit_slice_66160 : bit_slice_66159;
  assign concat_66265 = {bit_slice_66161, bit_slice_66162, bit_slice_66163, bit_slice_66164, bit_slice_66165, bit_slice_66166, bit_slice_66167, bit_slice_66168, bit_slice_66169, bit_slice_66170, bit_slice_66171, bit_slice_66172, bit_slice_66173, bit_slice_66174, bit_slice_66175, bit_slice_66176};
  assign sel_68402 = eq_66177 ? bit_slice_66178 : bit_slice_66179;
  assign sel_68401 = eq_66180 ? bit_slice_66178 : bit_slice_66181;
  assign sel_68400 = eq_66182 ? bit_slice_66178 : bit_slice_66183;
  assign sel_68399 = eq_66184 ? bit_slice_66178 : bit_slice_66185;
  assign sel_68398 = eq_66186 ? bit_slice_66178 : bit_slice_66187;
  assign sel_68397 = eq_66188 ? bit_slice_66178 : bit_slice_66189;
  assign sel_68396 = eq_66190 ? bit_slice_66178 : bit_slice_66191;
  assign sel_68395 = eq_66192 ? bit_slice_66178 : bit_slice_66193;
  assign sel_68394 = eq_66194 ? bit_slice_66195 : bit_slice_66196;
  assign sel_68393 = eq_66197 ? bit_slice_66195 : bit_slice_66198;
  assign sel_68392 = eq_66199 ? bit_slice_66195 : bit_slice_66200;
  assign sel_68391 = eq_66201 ? bit_slice_66195 : bit_slice_66202;
  assign sel_68390 = eq_66203 ? bit_slice_66195 : bit_slice_66204;
  assign sel_68389 = eq_66205 ? bit_slice_66195 : bit_slice_66206;
  assign sel_68388 = eq_66207 ? bit_slice_66195 : bit_slice_66208;
  assign sel_68387 = eq_66209 ? bit_slice_66195 : bit_slice_66210;
  assign sel_68386 = eq_66211 ? bit_slice_66195 : bit_slice_66212;
  assign sel_68385 = eq_66213 ? bit_slice_66195 : bit_slice_66214;
  assign sel_68384 = eq_66215 ? bit_slice_66195 : bit_slice_66216;
  assign sel_68383 = eq_66217 ? bit_slice_66195 : bit_slice_66218;
  assign sel_68382 = eq_66219 ? bit_slice_66195 : bit_slice_66220;
  assign sel_68381 = eq_66221 ? bit_slice_66195 : bit_slice_66222;
  assign sel_68380 = eq_66223 ? bit_slice_66195 : bit_slice_66224;
  assign sel_68379 = eq_66225 ? bit_slice_66195 : bit_slice_66226;
  assign sel_68378 = eq_66177 ? bit_slice_66227 : bit_slice_66228;
  assign sel_68377 = eq_66180 ? bit_slice_66227 : bit_slice_66229;
  assign sel_68376 = eq_66182 ? bit_slice_66227 : bit_slice_66230;
  assign sel_68375 = eq_66184 ? bit_slice_66227 : bit_slice_66231;
  assign sel_68374 = eq_66186 ? bit_slice_66227 : bit_slice_66232;
  assign sel_68373 = eq_66188 ? bit_slice_66227 : bit_slice_66233;
  assign sel_68372 = eq_66190 ? bit_slice_66227 : bit_slice_66234;
  assign sel_68371 = eq_66192 ? bit_slice_66227 : bit_slice_66235;
  assign sel_68370 = eq_66194 ? bit_slice_66236 : bit_slice_66237;
  assign sel_68369 = eq_66197 ? bit_slice_66236 : bit_slice_66238;
  assign sel_68368 = eq_66199 ? bit_slice_66236 : bit_slice_66239;
  assign sel_68367 = eq_66201 ? bit_slice_66236 : bit_slice_66240;
  assign sel_68366 = eq_66203 ? bit_slice_66236 : bit_slice_66241;
  assign sel_68365 = eq_66205 ? bit_slice_66236 : bit_slice_66242;
  assign sel_68364 = eq_66207 ? bit_slice_66236 : bit_slice_66243;
  assign sel_68363 = eq_66209 ? bit_slice_66236 : bit_slice_66244;
  assign sel_68362 = eq_66211 ? bit_slice_66236 : bit_slice_66245;
  assign sel_68361 = eq_66213 ? bit_slice_66236 : bit_slice_66246;
  assign sel_68360 = eq_66215 ? bit_slice_66236 : bit_slice_66247;
  assign sel_68359 = eq_66217 ? bit_slice_66236 : bit_slice_66248;
  assign sel_68358 = eq_66219 ? bit_slice_66236 : bit_slice_66249;
  assign sel_68357 = eq_66221 ? bit_slice_66236 : bit_slice_66250;
  assign sel_68356 = eq_66223 ? bit_slice_66236 : bit_slice_66251;
  assign sel_68355 = eq_66225 ? bit_slice_66236 : bit_slice_66252;
  assign literal_66314 = 2'h3;
  assign shrl_66315 = v_b >> at;
  assign literal_66316 = 2'h2;
  assign bit_slice_66317 = v_place[0];
  assign bit_slice_66318 = v_place[1];
  assign bit_slice_66319 = v_a__3[31:0];
  assign literal_66320 = 32'h477f_e000;
  assign ugt_66321 = p_exponent__1 > literal_66254;
  assign concat_66322 = {literal_66146, sel_66255};
  assign normal_squeezed = {add_66256, bit_slice_66257};
  assign bit_slice_66324 = v_b[127];
  assign ne_66325 = bit_slice_66258 != literal_66259;
  assign bit_slice_66326 = v_b[95];
  assign ne_66327 = bit_slice_66260 != literal_66259;
  assign bit_slice_66328 = v_b[63];
  assign ne_66329 = bit_slice_66261 != literal_66259;
  assign bit_slice_66330 = v_b[31];
  assign ne_66331 = bit_slice_66262 != literal_66259;
  assign t_op = t[12:8];
  assign literal_66333 = 5'h0b;
  assign literal_66334 = 5'h0a;
  assign literal_66335 = 5'h13;
  assign literal_66336 = 5'h12;
  assign literal_66337 = 5'h11;
  assign bit_slice_66338 = v_a__3[127:64];
  assign row = nor_66263 ? concat_66265 : eight;
  assign bit_slice_66340 = v_a__3[63:0];
  assign concat_66341 = {sel_68402, sel_68401, sel_68400, sel_68399, sel_68398, sel_68397, sel_68396, sel_68395};
  assign concat_66342 = {sel_68394, sel_68393, sel_68392, sel_68391, sel_68390, sel_68389, sel_68388, sel_68387, sel_68386, sel_68385, sel_68384, sel_68383, sel_68382, sel_68381, sel_68380, sel_68379};
  assign concat_66343 = {sel_68378, sel_68377, sel_68376, sel_68375, sel_68374, sel_68373, sel_68372, sel_68371};
  assign concat_66344 = {sel_68370, sel_68369, sel_68368, sel_68367, sel_68366, sel_68365, sel_68364, sel_68363, sel_68362, sel_68361, sel_68360, sel_68359, sel_68358, sel_68357, sel_68356, sel_68355};
  assign eq_66345 = bit_slice_66149 == literal_66314;
  assign bit_slice_66347 = v_a__3[127:96];
  assign bit_slice_66346 = shrl_66315[31:0];
  assign eq_66348 = bit_slice_66149 == literal_66316;
  assign bit_slice_66349 = v_a__3[95:64];
  assign eq_66350 = bit_slice_66149 == literal_66098;
  assign bit_slice_66351 = v_a__3[63:32];
  assign nor_66352 = ~(bit_slice_66317 | bit_slice_66318);
  assign ugt_66353 = bit_slice_66319 > literal_66320;
  assign sel_66354 = ugt_66321 ? normal_squeezed : concat_66322;
  assign lit_1199562752_squeezed = 19'h2_3bff;
  assign ONE = 32'h3f80_0000;
  assign and_66357 = bit_slice_66324 & ne_66325;
  assign and_66358 = bit_slice_66326 & ne_66327;
  assign and_66359 = bit_slice_66328 & ne_66329;
  assign and_66360 = bit_slice_66330 & ne_66331;
  assign eq_66363 = t_op == literal_66333;
  assign eq_66364 = t_op == literal_66334;
  assign eq_66365 = t_op == literal_66335;
  assign eq_66366 = t_op == literal_66336;
  assign eq_66367 = t_op == literal_66337;
  assign concat_66368 = {bit_slice_66338, row};
  assign concat_66369 = {row, bit_slice_66340};
  assign sel_66370 = nor_66263 ? concat_66342 : concat_66341;
  assign sel_66371 = nor_66263 ? concat_66344 : concat_66343;
  assign sel_68354 = eq_66345 ? bit_slice_66346 : bit_slice_66347;
  assign sel_68353 = eq_66348 ? bit_slice_66346 : bit_slice_66349;
  assign sel_68352 = eq_66350 ? bit_slice_66346 : bit_slice_66351;
  assign sel_68351 = nor_66352 ? bit_slice_66346 : bit_slice_66319;
  assign sel_66376 = ugt_66353 ? lit_1199562752_squeezed : sel_66354;
  assign literal_66377 = 13'h0000;
  assign sel_66378 = normal__1 ? bit_slice_66319 : ONE;
  assign sel_66379 = and_66357 ? bit_slice_66347 : ONE;
  assign sel_66380 = and_66358 ? bit_slice_66349 : ONE;
  assign sel_66381 = and_66359 ? bit_slice_66351 : ONE;
  assign sel_66382 = and_66360 ? bit_slice_66319 : ONE;
  assign concat_66386 = {eq_66363, eq_66364, eq_66365, eq_66366, eq_66367};
  assign sel_66387 = bit_slice_66317 ? concat_66369 : concat_66368;
  assign concat_66388 = {sel_66370, sel_66371};
  assign concat_66389 = {sel_68354, sel_68353, sel_68352, sel_68351};
  assign concat_66390 = {sel_66376, literal_66377, sel_66376, literal_66377, sel_66376, literal_66377, sel_66376, literal_66377};
  assign concat_66391 = {sel_66378, sel_66378, sel_66378, sel_66378};
  assign concat_66392 = {sel_66379, sel_66380, sel_66381, sel_66382};
  assign beat = priority_sel_128b_5way(concat_66386, sel_66387, concat_66388, concat_66389, concat_66390, concat_66391, concat_66392);
  assign stage_outputs_valid_0 = simple_valid & simple_results_ready;
  assign tuple_66397 = {beat, t};
  assign simple_ready = stage_outputs_valid_0;
  assign simple_results_data = tuple_66397;
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
  wire [4:0] literal_62967;
  wire [4:0] literal_62968;
  wire [4:0] literal_62969;
  wire [4:0] literal_62970;
  wire [4:0] literal_62971;
  wire [4:0] literal_62972;
  wire [4:0] literal_62973;
  wire [4:0] literal_62974;
  wire eq_62975;
  wire eq_62976;
  wire eq_62977;
  wire eq_62978;
  wire eq_62979;
  wire eq_62980;
  wire [4:0] literal_62981;
  wire eq_62982;
  wire eq_62983;
  wire [4:0] literal_62984;
  wire [2:0] bit_slice_62985;
  wire [2:0] literal_62986;
  wire or_62987;
  wire or_62988;
  wire eq_62989;
  wire or_62990;
  wire eq_62991;
  wire eq_62992;
  wire [5:0] concat_62993;
  wire [1:0] literal_62994;
  wire [1:0] literal_62995;
  wire [1:0] literal_62996;
  wire [1:0] literal_62997;
  wire [1:0] kind__0_to_2;
  wire or_62999;
  wire bit_slice_63000;
  wire kind__2_to_3;
  wire eq_63002;
  wire nor_63007;
  wire and_63016;
  wire not_63020;
  wire not_63022;
  wire not_63024;
  wire not_63026;
  wire not_63028;
  wire not_63030;
  wire or_68789;
  wire or_68790;
  wire or_68791;
  wire or_68792;
  wire or_68793;
  wire or_68794;
  wire not_63040;
  wire stage_outputs_valid_0;
  wire not_63044;
  wire not_63046;
  wire not_63048;
  wire not_63050;
  wire not_63052;
  wire and_68802;
  wire send_4096_finished;
  wire and_68804;
  wire send_4092_finished;
  wire and_68806;
  wire send_4104_finished;
  wire and_68808;
  wire send_4112_finished;
  wire and_68810;
  wire send_4100_finished;
  wire and_68812;
  wire send_4108_finished;
  wire and_63065;
  wire not_63066;
  wire and_63067;
  wire not_63068;
  wire and_63069;
  wire not_63070;
  wire and_63071;
  wire not_63072;
  wire and_63073;
  wire not_63074;
  wire and_63075;
  wire not_63076;
  wire and_63078;
  wire or_63079;
  wire and_63081;
  wire or_63082;
  wire and_63083;
  wire or_63084;
  wire and_63085;
  wire or_63086;
  wire and_63087;
  wire or_63088;
  wire and_63089;
  wire or_63090;
  assign v_tag = operands_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_62967 = 5'h0d;
  assign literal_62968 = 5'h0e;
  assign literal_62969 = 5'h0f;
  assign literal_62970 = 5'h10;
  assign literal_62971 = 5'h08;
  assign literal_62972 = 5'h09;
  assign literal_62973 = 5'h05;
  assign literal_62974 = 5'h06;
  assign eq_62975 = v_tag_op == literal_62967;
  assign eq_62976 = v_tag_op == literal_62968;
  assign eq_62977 = v_tag_op == literal_62969;
  assign eq_62978 = v_tag_op == literal_62970;
  assign eq_62979 = v_tag_op == literal_62971;
  assign eq_62980 = v_tag_op == literal_62972;
  assign literal_62981 = 5'h07;
  assign eq_62982 = v_tag_op == literal_62973;
  assign eq_62983 = v_tag_op == literal_62974;
  assign literal_62984 = 5'h04;
  assign bit_slice_62985 = v_tag_op[4:2];
  assign literal_62986 = 3'h0;
  assign or_62987 = eq_62975 | eq_62976 | eq_62977 | eq_62978;
  assign or_62988 = eq_62979 | eq_62980;
  assign eq_62989 = v_tag_op == literal_62981;
  assign or_62990 = eq_62982 | eq_62983;
  assign eq_62991 = v_tag_op == literal_62984;
  assign eq_62992 = bit_slice_62985 == literal_62986;
  assign concat_62993 = {or_62987, or_62988, eq_62989, or_62990, eq_62991, eq_62992};
  assign literal_62994 = 2'h3;
  assign literal_62995 = 2'h0;
  assign literal_62996 = 2'h2;
  assign literal_62997 = 2'h1;
  assign kind__0_to_2 = priority_sel_2b_6way(concat_62993, literal_62995, literal_62997, literal_62996, literal_62994, literal_62995, literal_62996, literal_62997);
  assign or_62999 = eq_62989 | or_62990 | eq_62991 | eq_62992;
  assign bit_slice_63000 = kind__0_to_2[1];
  assign kind__2_to_3 = ~or_62999;
  assign eq_63002 = kind__0_to_2 == literal_62997;
  assign nor_63007 = ~(bit_slice_63000 | kind__2_to_3);
  assign and_63016 = kind__2_to_3 & eq_63002;
  assign not_63020 = ~or_62990;
  assign not_63022 = ~nor_63007;
  assign not_63024 = ~or_62988;
  assign not_63026 = ~or_62987;
  assign not_63028 = ~eq_62989;
  assign not_63030 = ~and_63016;
  assign or_68789 = divider_ready | __divider_already_done_reg | not_63020;
  assign or_68790 = lanes_ready | __lanes_already_done_reg | not_63022;
  assign or_68791 = power_ready | __power_already_done_reg | not_63024;
  assign or_68792 = reduction_ready | __reduction_already_done_reg | not_63026;
  assign or_68793 = root_ready | __root_already_done_reg | not_63028;
  assign or_68794 = simple_ready | __simple_already_done_reg | not_63030;
  assign not_63040 = ~__divider_already_done_reg;
  assign stage_outputs_valid_0 = operands_valid & or_68789 & or_68790 & or_68791 & or_68792 & or_68793 & or_68794;
  assign not_63044 = ~__lanes_already_done_reg;
  assign not_63046 = ~__power_already_done_reg;
  assign not_63048 = ~__reduction_already_done_reg;
  assign not_63050 = ~__root_already_done_reg;
  assign not_63052 = ~__simple_already_done_reg;
  assign and_68802 = operands_valid & or_62990 & not_63040;
  assign send_4096_finished = stage_outputs_valid_0 & or_62990;
  assign and_68804 = operands_valid & nor_63007 & not_63044;
  assign send_4092_finished = stage_outputs_valid_0 & nor_63007;
  assign and_68806 = operands_valid & or_62988 & not_63046;
  assign send_4104_finished = stage_outputs_valid_0 & or_62988;
  assign and_68808 = operands_valid & or_62987 & not_63048;
  assign send_4112_finished = stage_outputs_valid_0 & or_62987;
  assign and_68810 = operands_valid & eq_62989 & not_63050;
  assign send_4100_finished = stage_outputs_valid_0 & eq_62989;
  assign and_68812 = operands_valid & and_63016 & not_63052;
  assign send_4108_finished = stage_outputs_valid_0 & and_63016;
  assign and_63065 = and_68802 & divider_ready;
  assign not_63066 = ~send_4096_finished;
  assign and_63067 = and_68804 & lanes_ready;
  assign not_63068 = ~send_4092_finished;
  assign and_63069 = and_68806 & power_ready;
  assign not_63070 = ~send_4104_finished;
  assign and_63071 = and_68808 & reduction_ready;
  assign not_63072 = ~send_4112_finished;
  assign and_63073 = and_68810 & root_ready;
  assign not_63074 = ~send_4100_finished;
  assign and_63075 = and_68812 & simple_ready;
  assign not_63076 = ~send_4108_finished;
  assign and_63078 = and_63065 & not_63066;
  assign or_63079 = and_63065 | send_4096_finished;
  assign and_63081 = and_63067 & not_63068;
  assign or_63082 = and_63067 | send_4092_finished;
  assign and_63083 = and_63069 & not_63070;
  assign or_63084 = and_63069 | send_4104_finished;
  assign and_63085 = and_63071 & not_63072;
  assign or_63086 = and_63071 | send_4112_finished;
  assign and_63087 = and_63073 & not_63074;
  assign or_63088 = and_63073 | send_4100_finished;
  assign and_63089 = and_63075 & not_63076;
  assign or_63090 = and_63075 | send_4108_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __divider_already_done_reg <= 1'h0;
      __lanes_already_done_reg <= 1'h0;
      __power_already_done_reg <= 1'h0;
      __reduction_already_done_reg <= 1'h0;
      __root_already_done_reg <= 1'h0;
      __simple_already_done_reg <= 1'h0;
    end else begin
      __divider_already_done_reg <= or_63079 ? and_63078 : __divider_already_done_reg;
      __lanes_already_done_reg <= or_63082 ? and_63081 : __lanes_already_done_reg;
      __power_already_done_reg <= or_63084 ? and_63083 : __power_already_done_reg;
      __reduction_already_done_reg <= or_63086 ? and_63085 : __reduction_already_done_reg;
      __root_already_done_reg <= or_63088 ? and_63087 : __root_already_done_reg;
      __simple_already_done_reg <= or_63090 ? and_63089 : __simple_already_done_reg;
    end
  end
  assign divider_data = operands_data;
  assign divider_valid = and_68802;
  assign lanes_data = operands_data;
  assign lanes_valid = and_68804;
  assign operands_ready = stage_outputs_valid_0;
  assign power_data = operands_data;
  assign power_valid = and_68806;
  assign reduction_data = operands_data;
  assign reduction_valid = and_68808;
  assign root_data = operands_data;
  assign root_valid = and_68810;
  assign simple_data = operands_data;
  assign simple_valid = and_68812;
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
  wire instantiation_output_55180;
  wire [103:0] instantiation_output_55185;
  wire instantiation_output_55186;
  wire instantiation_output_55206;
  wire [103:0] instantiation_output_55211;
  wire instantiation_output_55212;
  wire instantiation_output_55219;
  wire [103:0] instantiation_output_55224;
  wire instantiation_output_55225;
  wire instantiation_output_55232;
  wire [103:0] instantiation_output_55237;
  wire instantiation_output_55238;
  wire instantiation_output_55193;
  wire [103:0] instantiation_output_55250;
  wire instantiation_output_55251;
  wire instantiation_output_55258;
  wire [103:0] instantiation_output_55263;
  wire instantiation_output_55264;
  wire instantiation_output_55271;
  wire [103:0] instantiation_output_55276;
  wire instantiation_output_55277;
  wire instantiation_output_55284;
  wire [103:0] instantiation_output_55289;
  wire instantiation_output_55290;
  wire instantiation_output_55297;
  wire [103:0] instantiation_output_55302;
  wire instantiation_output_55303;
  wire instantiation_output_55310;
  wire [103:0] instantiation_output_55315;
  wire instantiation_output_55316;
  wire instantiation_output_55323;
  wire [103:0] instantiation_output_55328;
  wire instantiation_output_55329;
  wire instantiation_output_55336;
  wire [103:0] instantiation_output_55341;
  wire instantiation_output_55342;
  wire [103:0] instantiation_output_55198;
  wire instantiation_output_55199;
  wire instantiation_output_55349;
  wire instantiation_output_55245;
  wire [45:0] instantiation_output_55761;
  wire instantiation_output_55762;
  wire [140:0] instantiation_output_55159;
  wire instantiation_output_55160;
  wire instantiation_output_55769;
  wire instantiation_output_55154;
  wire [103:0] instantiation_output_55172;
  wire instantiation_output_55173;
  wire instantiation_output_55505;
  wire [252:0] instantiation_output_55510;
  wire instantiation_output_55511;
  wire [448:0] instantiation_output_55497;
  wire instantiation_output_55498;
  wire instantiation_output_55570;
  wire instantiation_output_55518;
  wire [252:0] instantiation_output_55523;
  wire instantiation_output_55524;
  wire instantiation_output_55544;
  wire [472:0] instantiation_output_55562;
  wire instantiation_output_55563;
  wire instantiation_output_55531;
  wire [127:0] instantiation_output_55549;
  wire instantiation_output_55550;
  wire [140:0] instantiation_output_55575;
  wire instantiation_output_55576;
  wire [275:0] instantiation_output_55536;
  wire instantiation_output_55537;
  wire instantiation_output_55557;
  wire instantiation_output_55596;
  wire [140:0] instantiation_output_56012;
  wire instantiation_output_56013;
  wire instantiation_output_55860;
  wire [140:0] instantiation_output_55865;
  wire instantiation_output_55866;
  wire instantiation_output_55115;
  wire instantiation_output_55167;
  wire instantiation_output_55583;
  wire instantiation_output_55730;
  wire instantiation_output_55834;
  wire instantiation_output_55873;
  wire instantiation_output_55968;
  wire instantiation_output_56020;
  wire [127:0] instantiation_output_56077;
  wire instantiation_output_56078;
  wire instantiation_output_55362;
  wire instantiation_output_55414;
  wire instantiation_output_55427;
  wire instantiation_output_55892;
  wire instantiation_output_55898;
  wire [1:0] instantiation_output_55902;
  wire instantiation_output_55903;
  wire [31:0] instantiation_output_55908;
  wire instantiation_output_55909;
  wire instantiation_output_55916;
  wire [95:0] instantiation_output_55986;
  wire instantiation_output_55987;
  wire [84:0] instantiation_output_55107;
  wire instantiation_output_55108;
  wire instantiation_output_55128;
  wire instantiation_output_55419;
  wire instantiation_output_55420;
  wire [84:0] instantiation_output_55432;
  wire instantiation_output_55433;
  wire instantiation_output_55453;
  wire [51:0] instantiation_output_55471;
  wire instantiation_output_55472;
  wire [51:0] instantiation_output_55484;
  wire instantiation_output_55485;
  wire [114:0] instantiation_output_55774;
  wire instantiation_output_55775;
  wire instantiation_output_55994;
  wire [154:0] instantiation_output_56090;
  wire instantiation_output_56091;
  wire [112:0] instantiation_output_56116;
  wire instantiation_output_56117;
  wire [127:0] instantiation_output_55839;
  wire instantiation_output_55840;
  wire instantiation_output_55929;
  wire [1107:0] instantiation_output_55133;
  wire instantiation_output_55134;
  wire instantiation_output_55652;
  wire [1395:0] instantiation_output_55367;
  wire instantiation_output_55368;
  wire instantiation_output_55942;
  wire instantiation_output_55375;
  wire [1395:0] instantiation_output_55644;
  wire instantiation_output_55645;
  wire instantiation_output_55141;
  wire [323:0] instantiation_output_55800;
  wire instantiation_output_55801;
  wire [128:0] instantiation_output_55921;
  wire instantiation_output_55922;
  wire instantiation_output_56007;
  wire instantiation_output_55102;
  wire [1363:0] instantiation_output_55934;
  wire instantiation_output_55935;
  wire instantiation_output_55981;
  wire instantiation_output_55808;
  wire [91:0] instantiation_output_55999;
  wire instantiation_output_56000;
  wire instantiation_output_55704;
  wire [140:0] instantiation_output_55722;
  wire instantiation_output_55723;
  wire [168:0] instantiation_output_55683;
  wire instantiation_output_55684;
  wire instantiation_output_55717;
  wire instantiation_output_55691;
  wire [168:0] instantiation_output_55735;
  wire instantiation_output_55736;
  wire instantiation_output_55743;
  wire [168:0] instantiation_output_55748;
  wire instantiation_output_55749;
  wire [168:0] instantiation_output_55696;
  wire instantiation_output_55697;
  wire instantiation_output_55756;
  wire instantiation_output_55678;
  wire [168:0] instantiation_output_55709;
  wire instantiation_output_55710;
  wire [154:0] instantiation_output_55094;
  wire instantiation_output_55095;
  wire instantiation_output_55479;
  wire instantiation_output_56111;
  wire instantiation_output_55466;
  wire instantiation_output_55492;
  wire [512:0] instantiation_output_55973;
  wire instantiation_output_55974;
  wire [127:0] instantiation_output_55120;
  wire instantiation_output_55121;
  wire instantiation_output_55380;
  wire instantiation_output_55381;
  wire instantiation_output_55406;
  wire instantiation_output_55407;
  wire [127:0] instantiation_output_55458;
  wire instantiation_output_55459;
  wire instantiation_output_55633;
  wire instantiation_output_55886;
  wire [127:0] instantiation_output_56038;
  wire instantiation_output_56039;
  wire [127:0] instantiation_output_56051;
  wire instantiation_output_56052;
  wire [127:0] instantiation_output_56103;
  wire instantiation_output_56104;
  wire instantiation_output_55388;
  wire [47:0] instantiation_output_55613;
  wire instantiation_output_55614;
  wire [10:0] instantiation_output_55878;
  wire instantiation_output_55879;
  wire instantiation_output_56072;
  wire instantiation_output_55782;
  wire [114:0] instantiation_output_56064;
  wire instantiation_output_56065;
  wire instantiation_output_56098;
  wire [1:0] instantiation_output_55354;
  wire instantiation_output_55355;
  wire instantiation_output_55401;
  wire instantiation_output_55445;
  wire instantiation_output_55446;
  wire instantiation_output_55627;
  wire [9:0] instantiation_output_55601;
  wire instantiation_output_55602;
  wire [47:0] instantiation_output_55619;
  wire instantiation_output_55620;
  wire instantiation_output_56124;
  wire instantiation_output_55393;
  wire instantiation_output_55394;
  wire instantiation_output_55609;
  wire [128:0] instantiation_output_55637;
  wire instantiation_output_55638;
  wire instantiation_output_55847;
  wire instantiation_output_56085;
  wire instantiation_output_55440;
  wire [275:0] instantiation_output_55657;
  wire instantiation_output_55658;
  wire instantiation_output_56046;
  wire instantiation_output_56059;
  wire [140:0] instantiation_output_55826;
  wire instantiation_output_55827;
  wire instantiation_output_56033;
  wire instantiation_output_55795;
  wire [137:0] instantiation_output_56025;
  wire instantiation_output_56026;
  wire [137:0] instantiation_output_55787;
  wire instantiation_output_55788;
  wire instantiation_output_55821;
  wire instantiation_output_55955;
  wire [140:0] instantiation_output_55960;
  wire instantiation_output_55961;
  wire [275:0] instantiation_output_55146;
  wire instantiation_output_55147;
  wire [275:0] instantiation_output_55588;
  wire instantiation_output_55589;
  wire instantiation_output_55665;
  wire [275:0] instantiation_output_55670;
  wire instantiation_output_55671;
  wire [275:0] instantiation_output_55813;
  wire instantiation_output_55814;
  wire [275:0] instantiation_output_55852;
  wire instantiation_output_55853;
  wire [275:0] instantiation_output_55947;
  wire instantiation_output_55948;
  wire instantiation_output_55096;
  wire [154:0] instantiation_output_55100;
  wire instantiation_output_55101;
  wire instantiation_output_55109;
  wire [84:0] instantiation_output_55113;
  wire instantiation_output_55114;
  wire instantiation_output_55122;
  wire [127:0] instantiation_output_55126;
  wire instantiation_output_55127;
  wire instantiation_output_55135;
  wire [1107:0] instantiation_output_55139;
  wire instantiation_output_55140;
  wire instantiation_output_55148;
  wire [275:0] instantiation_output_55152;
  wire instantiation_output_55153;
  wire instantiation_output_55161;
  wire [140:0] instantiation_output_55165;
  wire instantiation_output_55166;
  wire instantiation_output_55174;
  wire [103:0] instantiation_output_55178;
  wire instantiation_output_55179;
  wire instantiation_output_55187;
  wire [103:0] instantiation_output_55191;
  wire instantiation_output_55192;
  wire instantiation_output_55200;
  wire [103:0] instantiation_output_55204;
  wire instantiation_output_55205;
  wire instantiation_output_55213;
  wire [103:0] instantiation_output_55217;
  wire instantiation_output_55218;
  wire instantiation_output_55226;
  wire [103:0] instantiation_output_55230;
  wire instantiation_output_55231;
  wire instantiation_output_55239;
  wire [103:0] instantiation_output_55243;
  wire instantiation_output_55244;
  wire instantiation_output_55252;
  wire [103:0] instantiation_output_55256;
  wire instantiation_output_55257;
  wire instantiation_output_55265;
  wire [103:0] instantiation_output_55269;
  wire instantiation_output_55270;
  wire instantiation_output_55278;
  wire [103:0] instantiation_output_55282;
  wire instantiation_output_55283;
  wire instantiation_output_55291;
  wire [103:0] instantiation_output_55295;
  wire instantiation_output_55296;
  wire instantiation_output_55304;
  wire [103:0] instantiation_output_55308;
  wire instantiation_output_55309;
  wire instantiation_output_55317;
  wire [103:0] instantiation_output_55321;
  wire instantiation_output_55322;
  wire instantiation_output_55330;
  wire [103:0] instantiation_output_55334;
  wire instantiation_output_55335;
  wire instantiation_output_55343;
  wire [103:0] instantiation_output_55347;
  wire instantiation_output_55348;
  wire instantiation_output_55356;
  wire [1:0] instantiation_output_55360;
  wire instantiation_output_55361;
  wire instantiation_output_55369;
  wire [1395:0] instantiation_output_55373;
  wire instantiation_output_55374;
  wire instantiation_output_55382;
  wire instantiation_output_55386;
  wire instantiation_output_55387;
  wire instantiation_output_55395;
  wire instantiation_output_55399;
  wire instantiation_output_55400;
  wire instantiation_output_55408;
  wire instantiation_output_55412;
  wire instantiation_output_55413;
  wire instantiation_output_55421;
  wire instantiation_output_55425;
  wire instantiation_output_55426;
  wire instantiation_output_55434;
  wire [84:0] instantiation_output_55438;
  wire instantiation_output_55439;
  wire instantiation_output_55447;
  wire instantiation_output_55451;
  wire instantiation_output_55452;
  wire instantiation_output_55460;
  wire [127:0] instantiation_output_55464;
  wire instantiation_output_55465;
  wire instantiation_output_55473;
  wire [51:0] instantiation_output_55477;
  wire instantiation_output_55478;
  wire instantiation_output_55486;
  wire [51:0] instantiation_output_55490;
  wire instantiation_output_55491;
  wire instantiation_output_55499;
  wire [448:0] instantiation_output_55503;
  wire instantiation_output_55504;
  wire instantiation_output_55512;
  wire [252:0] instantiation_output_55516;
  wire instantiation_output_55517;
  wire instantiation_output_55525;
  wire [252:0] instantiation_output_55529;
  wire instantiation_output_55530;
  wire instantiation_output_55538;
  wire [275:0] instantiation_output_55542;
  wire instantiation_output_55543;
  wire instantiation_output_55551;
  wire [127:0] instantiation_output_55555;
  wire instantiation_output_55556;
  wire instantiation_output_55564;
  wire [472:0] instantiation_output_55568;
  wire instantiation_output_55569;
  wire instantiation_output_55577;
  wire [140:0] instantiation_output_55581;
  wire instantiation_output_55582;
  wire instantiation_output_55590;
  wire [275:0] instantiation_output_55594;
  wire instantiation_output_55595;
  wire instantiation_output_55603;
  wire [9:0] instantiation_output_55607;
  wire instantiation_output_55608;
  wire instantiation_output_55646;
  wire [1395:0] instantiation_output_55650;
  wire instantiation_output_55651;
  wire instantiation_output_55659;
  wire [275:0] instantiation_output_55663;
  wire instantiation_output_55664;
  wire instantiation_output_55672;
  wire [275:0] instantiation_output_55676;
  wire instantiation_output_55677;
  wire instantiation_output_55685;
  wire [168:0] instantiation_output_55689;
  wire instantiation_output_55690;
  wire instantiation_output_55698;
  wire [168:0] instantiation_output_55702;
  wire instantiation_output_55703;
  wire instantiation_output_55711;
  wire [168:0] instantiation_output_55715;
  wire instantiation_output_55716;
  wire instantiation_output_55724;
  wire [140:0] instantiation_output_55728;
  wire instantiation_output_55729;
  wire instantiation_output_55737;
  wire [168:0] instantiation_output_55741;
  wire instantiation_output_55742;
  wire instantiation_output_55750;
  wire [168:0] instantiation_output_55754;
  wire instantiation_output_55755;
  wire instantiation_output_55763;
  wire [45:0] instantiation_output_55767;
  wire instantiation_output_55768;
  wire instantiation_output_55776;
  wire [114:0] instantiation_output_55780;
  wire instantiation_output_55781;
  wire instantiation_output_55789;
  wire [137:0] instantiation_output_55793;
  wire instantiation_output_55794;
  wire instantiation_output_55802;
  wire [323:0] instantiation_output_55806;
  wire instantiation_output_55807;
  wire instantiation_output_55815;
  wire [275:0] instantiation_output_55819;
  wire instantiation_output_55820;
  wire instantiation_output_55828;
  wire [140:0] instantiation_output_55832;
  wire instantiation_output_55833;
  wire instantiation_output_55841;
  wire [127:0] instantiation_output_55845;
  wire instantiation_output_55846;
  wire instantiation_output_55854;
  wire [275:0] instantiation_output_55858;
  wire instantiation_output_55859;
  wire instantiation_output_55867;
  wire [140:0] instantiation_output_55871;
  wire instantiation_output_55872;
  wire instantiation_output_55880;
  wire [10:0] instantiation_output_55884;
  wire instantiation_output_55885;
  wire instantiation_output_55923;
  wire [128:0] instantiation_output_55927;
  wire instantiation_output_55928;
  wire instantiation_output_55936;
  wire [1363:0] instantiation_output_55940;
  wire instantiation_output_55941;
  wire instantiation_output_55949;
  wire [275:0] instantiation_output_55953;
  wire instantiation_output_55954;
  wire instantiation_output_55962;
  wire [140:0] instantiation_output_55966;
  wire instantiation_output_55967;
  wire instantiation_output_55975;
  wire [512:0] instantiation_output_55979;
  wire instantiation_output_55980;
  wire instantiation_output_55988;
  wire [95:0] instantiation_output_55992;
  wire instantiation_output_55993;
  wire instantiation_output_56001;
  wire [91:0] instantiation_output_56005;
  wire instantiation_output_56006;
  wire instantiation_output_56014;
  wire [140:0] instantiation_output_56018;
  wire instantiation_output_56019;
  wire instantiation_output_56027;
  wire [137:0] instantiation_output_56031;
  wire instantiation_output_56032;
  wire instantiation_output_56040;
  wire [127:0] instantiation_output_56044;
  wire instantiation_output_56045;
  wire instantiation_output_56053;
  wire [127:0] instantiation_output_56057;
  wire instantiation_output_56058;
  wire instantiation_output_56066;
  wire [114:0] instantiation_output_56070;
  wire instantiation_output_56071;
  wire instantiation_output_56079;
  wire [127:0] instantiation_output_56083;
  wire instantiation_output_56084;
  wire instantiation_output_56092;
  wire [154:0] instantiation_output_56096;
  wire instantiation_output_56097;
  wire instantiation_output_56105;
  wire [127:0] instantiation_output_56109;
  wire instantiation_output_56110;
  wire instantiation_output_56118;
  wire [112:0] instantiation_output_56122;
  wire instantiation_output_56123;

  // ===== Instantiations
  edgegen_dividestep edgegen_dividestep_inst0 (
    .rst(rst),
    .division__0_data(instantiation_output_55178),
    .division__0_valid(instantiation_output_55179),
    .division__1_ready(instantiation_output_55187),
    .division__0_ready(instantiation_output_55180),
    .division__1_data(instantiation_output_55185),
    .division__1_valid(instantiation_output_55186),
    .clk(clk)
  );
  edgegen_dividestep_10 edgegen_dividestep_10_inst1 (
    .rst(rst),
    .division__10_data(instantiation_output_55204),
    .division__10_valid(instantiation_output_55205),
    .division__11_ready(instantiation_output_55213),
    .division__10_ready(instantiation_output_55206),
    .division__11_data(instantiation_output_55211),
    .division__11_valid(instantiation_output_55212),
    .clk(clk)
  );
  edgegen_dividestep_11 edgegen_dividestep_11_inst2 (
    .rst(rst),
    .division__11_data(instantiation_output_55217),
    .division__11_valid(instantiation_output_55218),
    .division__12_ready(instantiation_output_55226),
    .division__11_ready(instantiation_output_55219),
    .division__12_data(instantiation_output_55224),
    .division__12_valid(instantiation_output_55225),
    .clk(clk)
  );
  edgegen_dividestep_12 edgegen_dividestep_12_inst3 (
    .rst(rst),
    .division__12_data(instantiation_output_55230),
    .division__12_valid(instantiation_output_55231),
    .division__13_ready(instantiation_output_55239),
    .division__12_ready(instantiation_output_55232),
    .division__13_data(instantiation_output_55237),
    .division__13_valid(instantiation_output_55238),
    .clk(clk)
  );
  edgegen_dividestep_1 edgegen_dividestep_1_inst4 (
    .rst(rst),
    .division__1_data(instantiation_output_55191),
    .division__1_valid(instantiation_output_55192),
    .division__2_ready(instantiation_output_55252),
    .division__1_ready(instantiation_output_55193),
    .division__2_data(instantiation_output_55250),
    .division__2_valid(instantiation_output_55251),
    .clk(clk)
  );
  edgegen_dividestep_2 edgegen_dividestep_2_inst5 (
    .rst(rst),
    .division__2_data(instantiation_output_55256),
    .division__2_valid(instantiation_output_55257),
    .division__3_ready(instantiation_output_55265),
    .division__2_ready(instantiation_output_55258),
    .division__3_data(instantiation_output_55263),
    .division__3_valid(instantiation_output_55264),
    .clk(clk)
  );
  edgegen_dividestep_3 edgegen_dividestep_3_inst6 (
    .rst(rst),
    .division__3_data(instantiation_output_55269),
    .division__3_valid(instantiation_output_55270),
    .division__4_ready(instantiation_output_55278),
    .division__3_ready(instantiation_output_55271),
    .division__4_data(instantiation_output_55276),
    .division__4_valid(instantiation_output_55277),
    .clk(clk)
  );
  edgegen_dividestep_4 edgegen_dividestep_4_inst7 (
    .rst(rst),
    .division__4_data(instantiation_output_55282),
    .division__4_valid(instantiation_output_55283),
    .division__5_ready(instantiation_output_55291),
    .division__4_ready(instantiation_output_55284),
    .division__5_data(instantiation_output_55289),
    .division__5_valid(instantiation_output_55290),
    .clk(clk)
  );
  edgegen_dividestep_5 edgegen_dividestep_5_inst8 (
    .rst(rst),
    .division__5_data(instantiation_output_55295),
    .division__5_valid(instantiation_output_55296),
    .division__6_ready(instantiation_output_55304),
    .division__5_ready(instantiation_output_55297),
    .division__6_data(instantiation_output_55302),
    .division__6_valid(instantiation_output_55303),
    .clk(clk)
  );
  edgegen_dividestep_6 edgegen_dividestep_6_inst9 (
    .rst(rst),
    .division__6_data(instantiation_output_55308),
    .division__6_valid(instantiation_output_55309),
    .division__7_ready(instantiation_output_55317),
    .division__6_ready(instantiation_output_55310),
    .division__7_data(instantiation_output_55315),
    .division__7_valid(instantiation_output_55316),
    .clk(clk)
  );
  edgegen_dividestep_7 edgegen_dividestep_7_inst10 (
    .rst(rst),
    .division__7_data(instantiation_output_55321),
    .division__7_valid(instantiation_output_55322),
    .division__8_ready(instantiation_output_55330),
    .division__7_ready(instantiation_output_55323),
    .division__8_data(instantiation_output_55328),
    .division__8_valid(instantiation_output_55329),
    .clk(clk)
  );
  edgegen_dividestep_8 edgegen_dividestep_8_inst11 (
    .rst(rst),
    .division__8_data(instantiation_output_55334),
    .division__8_valid(instantiation_output_55335),
    .division__9_ready(instantiation_output_55343),
    .division__8_ready(instantiation_output_55336),
    .division__9_data(instantiation_output_55341),
    .division__9_valid(instantiation_output_55342),
    .clk(clk)
  );
  edgegen_dividestep_9 edgegen_dividestep_9_inst12 (
    .rst(rst),
    .division__10_ready(instantiation_output_55200),
    .division__9_data(instantiation_output_55347),
    .division__9_valid(instantiation_output_55348),
    .division__10_data(instantiation_output_55198),
    .division__10_valid(instantiation_output_55199),
    .division__9_ready(instantiation_output_55349),
    .clk(clk)
  );
  edgegen_finishdivision edgegen_finishdivision_inst13 (
    .rst(rst),
    .division__13_data(instantiation_output_55243),
    .division__13_valid(instantiation_output_55244),
    .quotients_ready(instantiation_output_55763),
    .division__13_ready(instantiation_output_55245),
    .quotients_data(instantiation_output_55761),
    .quotients_valid(instantiation_output_55762),
    .clk(clk)
  );
  edgegen_join edgegen_join_inst14 (
    .rst(rst),
    .divider_results_ready(instantiation_output_55161),
    .quotients_data(instantiation_output_55767),
    .quotients_valid(instantiation_output_55768),
    .divider_results_data(instantiation_output_55159),
    .divider_results_valid(instantiation_output_55160),
    .quotients_ready(instantiation_output_55769),
    .clk(clk)
  );
  edgegen_split edgegen_split_inst15 (
    .rst(rst),
    .divider_data(instantiation_output_55152),
    .divider_valid(instantiation_output_55153),
    .division__0_ready(instantiation_output_55174),
    .divider_ready(instantiation_output_55154),
    .division__0_data(instantiation_output_55172),
    .division__0_valid(instantiation_output_55173),
    .clk(clk)
  );
  edgegen_add edgegen_add_inst16 (
    .rst(rst),
    .lane_aligned_data(instantiation_output_55503),
    .lane_aligned_valid(instantiation_output_55504),
    .lane_exact_ready(instantiation_output_55512),
    .lane_aligned_ready(instantiation_output_55505),
    .lane_exact_data(instantiation_output_55510),
    .lane_exact_valid(instantiation_output_55511),
    .clk(clk)
  );
  edgegen_align edgegen_align_inst17 (
    .rst(rst),
    .lane_aligned_ready(instantiation_output_55499),
    .lane_prepared_data(instantiation_output_55568),
    .lane_prepared_valid(instantiation_output_55569),
    .lane_aligned_data(instantiation_output_55497),
    .lane_aligned_valid(instantiation_output_55498),
    .lane_prepared_ready(instantiation_output_55570),
    .clk(clk)
  );
  edgegen_normalize edgegen_normalize_inst18 (
    .rst(rst),
    .lane_exact_data(instantiation_output_55516),
    .lane_exact_valid(instantiation_output_55517),
    .lane_normalized_ready(instantiation_output_55525),
    .lane_exact_ready(instantiation_output_55518),
    .lane_normalized_data(instantiation_output_55523),
    .lane_normalized_valid(instantiation_output_55524),
    .clk(clk)
  );
  edgegen_prepare edgegen_prepare_inst19 (
    .rst(rst),
    .lane_operands_data(instantiation_output_55542),
    .lane_operands_valid(instantiation_output_55543),
    .lane_prepared_ready(instantiation_output_55564),
    .lane_operands_ready(instantiation_output_55544),
    .lane_prepared_data(instantiation_output_55562),
    .lane_prepared_valid(instantiation_output_55563),
    .clk(clk)
  );
  edgegen_round edgegen_round_inst20 (
    .rst(rst),
    .lane_normalized_data(instantiation_output_55529),
    .lane_normalized_valid(instantiation_output_55530),
    .lane_partial_ready(instantiation_output_55551),
    .lane_results_ready(instantiation_output_55577),
    .lane_normalized_ready(instantiation_output_55531),
    .lane_partial_data(instantiation_output_55549),
    .lane_partial_valid(instantiation_output_55550),
    .lane_results_data(instantiation_output_55575),
    .lane_results_valid(instantiation_output_55576),
    .clk(clk)
  );
  edgegen_sumlanes edgegen_sumlanes_inst21 (
    .rst(rst),
    .lane_operands_ready(instantiation_output_55538),
    .lane_partial_data(instantiation_output_55555),
    .lane_partial_valid(instantiation_output_55556),
    .lanes_data(instantiation_output_55594),
    .lanes_valid(instantiation_output_55595),
    .sums_ready(instantiation_output_56014),
    .lane_operands_data(instantiation_output_55536),
    .lane_operands_valid(instantiation_output_55537),
    .lane_partial_ready(instantiation_output_55557),
    .lanes_ready(instantiation_output_55596),
    .sums_data(instantiation_output_56012),
    .sums_valid(instantiation_output_56013),
    .clk(clk)
  );
  edgegen_squareroot edgegen_squareroot_inst22 (
    .rst(rst),
    .root_data(instantiation_output_55858),
    .root_valid(instantiation_output_55859),
    .root_results_ready(instantiation_output_55867),
    .root_ready(instantiation_output_55860),
    .root_results_data(instantiation_output_55865),
    .root_results_valid(instantiation_output_55866),
    .clk(clk)
  );
  edgegen_collect edgegen_collect_inst23 (
    .rst(rst),
    .collects_data(instantiation_output_55113),
    .collects_valid(instantiation_output_55114),
    .divider_results_data(instantiation_output_55165),
    .divider_results_valid(instantiation_output_55166),
    .lane_results_data(instantiation_output_55581),
    .lane_results_valid(instantiation_output_55582),
    .power_results_data(instantiation_output_55728),
    .power_results_valid(instantiation_output_55729),
    .reduction_results_data(instantiation_output_55832),
    .reduction_results_valid(instantiation_output_55833),
    .root_results_data(instantiation_output_55871),
    .root_results_valid(instantiation_output_55872),
    .simple_results_data(instantiation_output_55966),
    .simple_results_valid(instantiation_output_55967),
    .sums_data(instantiation_output_56018),
    .sums_valid(instantiation_output_56019),
    .vectors_ready(instantiation_output_56079),
    .collects_ready(instantiation_output_55115),
    .divider_results_ready(instantiation_output_55167),
    .lane_results_ready(instantiation_output_55583),
    .power_results_ready(instantiation_output_55730),
    .reduction_results_ready(instantiation_output_55834),
    .root_results_ready(instantiation_output_55873),
    .simple_results_ready(instantiation_output_55968),
    .sums_ready(instantiation_output_56020),
    .vectors_data(instantiation_output_56077),
    .vectors_valid(instantiation_output_56078),
    .clk(clk)
  );
  edgegen_control edgegen_control_inst24 (
    .rst(rst),
    .done_data(instantiation_output_55360),
    .done_valid(instantiation_output_55361),
    .events_data(instantiation_output_55412),
    .events_valid(instantiation_output_55413),
    .faults_data(instantiation_output_55425),
    .faults_valid(instantiation_output_55426),
    .s_ar_data(s_ar_data),
    .s_ar_valid(s_ar_valid),
    .s_aw_data(s_aw_data),
    .s_aw_valid(s_aw_valid),
    .s_b_ready(s_b_ready),
    .s_r_ready(s_r_ready),
    .s_w_data(s_w_data),
    .s_w_valid(s_w_valid),
    .start_ready(instantiation_output_55988),
    .done_ready(instantiation_output_55362),
    .events_ready(instantiation_output_55414),
    .faults_ready(instantiation_output_55427),
    .s_ar_ready(instantiation_output_55892),
    .s_aw_ready(instantiation_output_55898),
    .s_b_data(instantiation_output_55902),
    .s_b_valid(instantiation_output_55903),
    .s_r_data(instantiation_output_55908),
    .s_r_valid(instantiation_output_55909),
    .s_w_ready(instantiation_output_55916),
    .start_data(instantiation_output_55986),
    .start_valid(instantiation_output_55987),
    .clk(clk)
  );
  edgegen_queue edgegen_queue_inst25 (
    .rst(rst),
    .collects_ready(instantiation_output_55109),
    .commands_data(instantiation_output_55126),
    .commands_valid(instantiation_output_55127),
    .faults_ready(instantiation_output_55421),
    .feeds_ready(instantiation_output_55434),
    .finished_data(instantiation_output_55451),
    .finished_valid(instantiation_output_55452),
    .jobs_w_ready(instantiation_output_55473),
    .jobs_x_ready(instantiation_output_55486),
    .reads_ready(instantiation_output_55776),
    .start_data(instantiation_output_55992),
    .start_valid(instantiation_output_55993),
    .walks_ready(instantiation_output_56092),
    .writes_ready(instantiation_output_56118),
    .collects_data(instantiation_output_55107),
    .collects_valid(instantiation_output_55108),
    .commands_ready(instantiation_output_55128),
    .faults_data(instantiation_output_55419),
    .faults_valid(instantiation_output_55420),
    .feeds_data(instantiation_output_55432),
    .feeds_valid(instantiation_output_55433),
    .finished_ready(instantiation_output_55453),
    .jobs_w_data(instantiation_output_55471),
    .jobs_w_valid(instantiation_output_55472),
    .jobs_x_data(instantiation_output_55484),
    .jobs_x_valid(instantiation_output_55485),
    .reads_data(instantiation_output_55774),
    .reads_valid(instantiation_output_55775),
    .start_ready(instantiation_output_55994),
    .walks_data(instantiation_output_56090),
    .walks_valid(instantiation_output_56091),
    .writes_data(instantiation_output_56116),
    .writes_valid(instantiation_output_56117),
    .clk(clk)
  );
  edgegen_accumulate edgegen_accumulate_inst26 (
    .rst(rst),
    .results_ready(instantiation_output_55841),
    .scaled_data(instantiation_output_55927),
    .scaled_valid(instantiation_output_55928),
    .results_data(instantiation_output_55839),
    .results_valid(instantiation_output_55840),
    .scaled_ready(instantiation_output_55929),
    .clk(clk)
  );
  edgegen_decode edgegen_decode_inst27 (
    .rst(rst),
    .decoded_ready(instantiation_output_55135),
    .multiplied_data(instantiation_output_55650),
    .multiplied_valid(instantiation_output_55651),
    .decoded_data(instantiation_output_55133),
    .decoded_valid(instantiation_output_55134),
    .multiplied_ready(instantiation_output_55652),
    .clk(clk)
  );
  edgegen_encode edgegen_encode_inst28 (
    .rst(rst),
    .encoded_ready(instantiation_output_55369),
    .selected_data(instantiation_output_55940),
    .selected_valid(instantiation_output_55941),
    .encoded_data(instantiation_output_55367),
    .encoded_valid(instantiation_output_55368),
    .selected_ready(instantiation_output_55942),
    .clk(clk)
  );
  edgegen_multiply edgegen_multiply_inst29 (
    .rst(rst),
    .encoded_data(instantiation_output_55373),
    .encoded_valid(instantiation_output_55374),
    .multiplied_ready(instantiation_output_55646),
    .encoded_ready(instantiation_output_55375),
    .multiplied_data(instantiation_output_55644),
    .multiplied_valid(instantiation_output_55645),
    .clk(clk)
  );
  edgegen_reduce edgegen_reduce_inst30 (
    .rst(rst),
    .decoded_data(instantiation_output_55139),
    .decoded_valid(instantiation_output_55140),
    .reduced__1_ready(instantiation_output_55802),
    .decoded_ready(instantiation_output_55141),
    .reduced__1_data(instantiation_output_55800),
    .reduced__1_valid(instantiation_output_55801),
    .clk(clk)
  );
  edgegen_scale edgegen_scale_inst31 (
    .rst(rst),
    .scaled_ready(instantiation_output_55923),
    .summed_data(instantiation_output_56005),
    .summed_valid(instantiation_output_56006),
    .scaled_data(instantiation_output_55921),
    .scaled_valid(instantiation_output_55922),
    .summed_ready(instantiation_output_56007),
    .clk(clk)
  );
  edgegen_select edgegen_select_inst32 (
    .rst(rst),
    .codes_data(instantiation_output_55100),
    .codes_valid(instantiation_output_55101),
    .selected_ready(instantiation_output_55936),
    .slices_data(instantiation_output_55979),
    .slices_valid(instantiation_output_55980),
    .codes_ready(instantiation_output_55102),
    .selected_data(instantiation_output_55934),
    .selected_valid(instantiation_output_55935),
    .slices_ready(instantiation_output_55981),
    .clk(clk)
  );
  edgegen_sum edgegen_sum_inst33 (
    .rst(rst),
    .reduced__1_data(instantiation_output_55806),
    .reduced__1_valid(instantiation_output_55807),
    .summed_ready(instantiation_output_56001),
    .reduced__1_ready(instantiation_output_55808),
    .summed_data(instantiation_output_55999),
    .summed_valid(instantiation_output_56000),
    .clk(clk)
  );
  edgegen_finishpower edgegen_finishpower_inst34 (
    .rst(rst),
    .power_fourth_data(instantiation_output_55702),
    .power_fourth_valid(instantiation_output_55703),
    .power_results_ready(instantiation_output_55724),
    .power_fourth_ready(instantiation_output_55704),
    .power_results_data(instantiation_output_55722),
    .power_results_valid(instantiation_output_55723),
    .clk(clk)
  );
  edgegen_powerstep edgegen_powerstep_inst35 (
    .rst(rst),
    .power_first_ready(instantiation_output_55685),
    .power_prepared_data(instantiation_output_55715),
    .power_prepared_valid(instantiation_output_55716),
    .power_first_data(instantiation_output_55683),
    .power_first_valid(instantiation_output_55684),
    .power_prepared_ready(instantiation_output_55717),
    .clk(clk)
  );
  edgegen_powerstep_1 edgegen_powerstep_1_inst36 (
    .rst(rst),
    .power_first_data(instantiation_output_55689),
    .power_first_valid(instantiation_output_55690),
    .power_second_ready(instantiation_output_55737),
    .power_first_ready(instantiation_output_55691),
    .power_second_data(instantiation_output_55735),
    .power_second_valid(instantiation_output_55736),
    .clk(clk)
  );
  edgegen_powerstep_2 edgegen_powerstep_2_inst37 (
    .rst(rst),
    .power_second_data(instantiation_output_55741),
    .power_second_valid(instantiation_output_55742),
    .power_third_ready(instantiation_output_55750),
    .power_second_ready(instantiation_output_55743),
    .power_third_data(instantiation_output_55748),
    .power_third_valid(instantiation_output_55749),
    .clk(clk)
  );
  edgegen_powerstep_3 edgegen_powerstep_3_inst38 (
    .rst(rst),
    .power_fourth_ready(instantiation_output_55698),
    .power_third_data(instantiation_output_55754),
    .power_third_valid(instantiation_output_55755),
    .power_fourth_data(instantiation_output_55696),
    .power_fourth_valid(instantiation_output_55697),
    .power_third_ready(instantiation_output_55756),
    .clk(clk)
  );
  edgegen_preparepower edgegen_preparepower_inst39 (
    .rst(rst),
    .power_data(instantiation_output_55676),
    .power_valid(instantiation_output_55677),
    .power_prepared_ready(instantiation_output_55711),
    .power_ready(instantiation_output_55678),
    .power_prepared_data(instantiation_output_55709),
    .power_prepared_valid(instantiation_output_55710),
    .clk(clk)
  );
  edgegen_frames edgegen_frames_inst40 (
    .rst(rst),
    .codes_ready(instantiation_output_55096),
    .jobs_w_data(instantiation_output_55477),
    .jobs_w_valid(instantiation_output_55478),
    .weights_data(instantiation_output_56109),
    .weights_valid(instantiation_output_56110),
    .codes_data(instantiation_output_55094),
    .codes_valid(instantiation_output_55095),
    .jobs_w_ready(instantiation_output_55479),
    .weights_ready(instantiation_output_56111),
    .clk(clk)
  );
  edgegen_ring edgegen_ring_inst41 (
    .rst(rst),
    .inputs_data(instantiation_output_55464),
    .inputs_valid(instantiation_output_55465),
    .jobs_x_data(instantiation_output_55490),
    .jobs_x_valid(instantiation_output_55491),
    .slices_ready(instantiation_output_55975),
    .inputs_ready(instantiation_output_55466),
    .jobs_x_ready(instantiation_output_55492),
    .slices_data(instantiation_output_55973),
    .slices_valid(instantiation_output_55974),
    .clk(clk)
  );
  edgegen_distribute edgegen_distribute_inst42 (
    .rst(rst),
    .commands_ready(instantiation_output_55122),
    .ended_ready(instantiation_output_55382),
    .events_ready(instantiation_output_55408),
    .inputs_ready(instantiation_output_55460),
    .m_r_data(m_r_data),
    .m_r_valid(m_r_valid),
    .routes_data(instantiation_output_55884),
    .routes_valid(instantiation_output_55885),
    .vector_a_ready(instantiation_output_56040),
    .vector_b_ready(instantiation_output_56053),
    .weights_ready(instantiation_output_56105),
    .commands_data(instantiation_output_55120),
    .commands_valid(instantiation_output_55121),
    .ended_data(instantiation_output_55380),
    .ended_valid(instantiation_output_55381),
    .events_data(instantiation_output_55406),
    .events_valid(instantiation_output_55407),
    .inputs_data(instantiation_output_55458),
    .inputs_valid(instantiation_output_55459),
    .m_r_ready(instantiation_output_55633),
    .routes_ready(instantiation_output_55886),
    .vector_a_data(instantiation_output_56038),
    .vector_a_valid(instantiation_output_56039),
    .vector_b_data(instantiation_output_56051),
    .vector_b_valid(instantiation_output_56052),
    .weights_data(instantiation_output_56103),
    .weights_valid(instantiation_output_56104),
    .clk(clk)
  );
  edgegen_requestreads edgegen_requestreads_inst43 (
    .rst(rst),
    .ended_data(instantiation_output_55386),
    .ended_valid(instantiation_output_55387),
    .m_ar_ready(m_ar_ready),
    .routes_ready(instantiation_output_55880),
    .vector_reads_data(instantiation_output_56070),
    .vector_reads_valid(instantiation_output_56071),
    .ended_ready(instantiation_output_55388),
    .m_ar_data(instantiation_output_55613),
    .m_ar_valid(instantiation_output_55614),
    .routes_data(instantiation_output_55878),
    .routes_valid(instantiation_output_55879),
    .vector_reads_ready(instantiation_output_56072),
    .clk(clk)
  );
  edgegen_walkvectors edgegen_walkvectors_inst44 (
    .rst(rst),
    .reads_data(instantiation_output_55780),
    .reads_valid(instantiation_output_55781),
    .vector_reads_ready(instantiation_output_56066),
    .walks_data(instantiation_output_56096),
    .walks_valid(instantiation_output_56097),
    .reads_ready(instantiation_output_55782),
    .vector_reads_data(instantiation_output_56064),
    .vector_reads_valid(instantiation_output_56065),
    .walks_ready(instantiation_output_56098),
    .clk(clk)
  );
  edgegen_confirm edgegen_confirm_inst45 (
    .rst(rst),
    .done_ready(instantiation_output_55356),
    .ends_data(instantiation_output_55399),
    .ends_valid(instantiation_output_55400),
    .finished_ready(instantiation_output_55447),
    .m_b_data(m_b_data),
    .m_b_valid(m_b_valid),
    .done_data(instantiation_output_55354),
    .done_valid(instantiation_output_55355),
    .ends_ready(instantiation_output_55401),
    .finished_data(instantiation_output_55445),
    .finished_valid(instantiation_output_55446),
    .m_b_ready(instantiation_output_55627),
    .clk(clk)
  );
  edgegen_requestwrites edgegen_requestwrites_inst46 (
    .rst(rst),
    .lengths_ready(instantiation_output_55603),
    .m_aw_ready(m_aw_ready),
    .writes_data(instantiation_output_56122),
    .writes_valid(instantiation_output_56123),
    .lengths_data(instantiation_output_55601),
    .lengths_valid(instantiation_output_55602),
    .m_aw_data(instantiation_output_55619),
    .m_aw_valid(instantiation_output_55620),
    .writes_ready(instantiation_output_56124),
    .clk(clk)
  );
  edgegen_sendbeats edgegen_sendbeats_inst47 (
    .rst(rst),
    .ends_ready(instantiation_output_55395),
    .lengths_data(instantiation_output_55607),
    .lengths_valid(instantiation_output_55608),
    .m_w_ready(m_w_ready),
    .results_data(instantiation_output_55845),
    .results_valid(instantiation_output_55846),
    .vectors_data(instantiation_output_56083),
    .vectors_valid(instantiation_output_56084),
    .ends_data(instantiation_output_55393),
    .ends_valid(instantiation_output_55394),
    .lengths_ready(instantiation_output_55609),
    .m_w_data(instantiation_output_55637),
    .m_w_valid(instantiation_output_55638),
    .results_ready(instantiation_output_55847),
    .vectors_ready(instantiation_output_56085),
    .clk(clk)
  );
  edgegen_feed edgegen_feed_inst48 (
    .rst(rst),
    .feeds_data(instantiation_output_55438),
    .feeds_valid(instantiation_output_55439),
    .operands_ready(instantiation_output_55659),
    .vector_a_data(instantiation_output_56044),
    .vector_a_valid(instantiation_output_56045),
    .vector_b_data(instantiation_output_56057),
    .vector_b_valid(instantiation_output_56058),
    .feeds_ready(instantiation_output_55440),
    .operands_data(instantiation_output_55657),
    .operands_valid(instantiation_output_55658),
    .vector_a_ready(instantiation_output_56046),
    .vector_b_ready(instantiation_output_56059),
    .clk(clk)
  );
  edgegen_finishreduction edgegen_finishreduction_inst49 (
    .rst(rst),
    .reduction_results_ready(instantiation_output_55828),
    .totals_data(instantiation_output_56031),
    .totals_valid(instantiation_output_56032),
    .reduction_results_data(instantiation_output_55826),
    .reduction_results_valid(instantiation_output_55827),
    .totals_ready(instantiation_output_56033),
    .clk(clk)
  );
  edgegen_normalizetotal edgegen_normalizetotal_inst50 (
    .rst(rst),
    .reduced_data(instantiation_output_55793),
    .reduced_valid(instantiation_output_55794),
    .totals_ready(instantiation_output_56027),
    .reduced_ready(instantiation_output_55795),
    .totals_data(instantiation_output_56025),
    .totals_valid(instantiation_output_56026),
    .clk(clk)
  );
  edgegen_reducesegments edgegen_reducesegments_inst51 (
    .rst(rst),
    .reduced_ready(instantiation_output_55789),
    .reduction_data(instantiation_output_55819),
    .reduction_valid(instantiation_output_55820),
    .reduced_data(instantiation_output_55787),
    .reduced_valid(instantiation_output_55788),
    .reduction_ready(instantiation_output_55821),
    .clk(clk)
  );
  edgegen_simple edgegen_simple_inst52 (
    .rst(rst),
    .simple_data(instantiation_output_55953),
    .simple_valid(instantiation_output_55954),
    .simple_results_ready(instantiation_output_55962),
    .simple_ready(instantiation_output_55955),
    .simple_results_data(instantiation_output_55960),
    .simple_results_valid(instantiation_output_55961),
    .clk(clk)
  );
  edgegen_route edgegen_route_inst53 (
    .rst(rst),
    .divider_ready(instantiation_output_55148),
    .lanes_ready(instantiation_output_55590),
    .operands_data(instantiation_output_55663),
    .operands_valid(instantiation_output_55664),
    .power_ready(instantiation_output_55672),
    .reduction_ready(instantiation_output_55815),
    .root_ready(instantiation_output_55854),
    .simple_ready(instantiation_output_55949),
    .divider_data(instantiation_output_55146),
    .divider_valid(instantiation_output_55147),
    .lanes_data(instantiation_output_55588),
    .lanes_valid(instantiation_output_55589),
    .operands_ready(instantiation_output_55665),
    .power_data(instantiation_output_55670),
    .power_valid(instantiation_output_55671),
    .reduction_data(instantiation_output_55813),
    .reduction_valid(instantiation_output_55814),
    .root_data(instantiation_output_55852),
    .root_valid(instantiation_output_55853),
    .simple_data(instantiation_output_55947),
    .simple_valid(instantiation_output_55948),
    .clk(clk)
  );
  edgegen_core__1 edgegen_core__1_inst54 (
    .rst(rst),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(4)) fifo_codes_ (
    .rst(rst),
    .push_data(instantiation_output_55094),
    .push_valid(instantiation_output_55095),
    .pop_ready(instantiation_output_55102),
    .push_ready(instantiation_output_55096),
    .pop_data(instantiation_output_55100),
    .pop_valid(instantiation_output_55101),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(85), .DEPTH(1)) fifo_collects_ (
    .rst(rst),
    .push_data(instantiation_output_55107),
    .push_valid(instantiation_output_55108),
    .pop_ready(instantiation_output_55115),
    .push_ready(instantiation_output_55109),
    .pop_data(instantiation_output_55113),
    .pop_valid(instantiation_output_55114),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_commands_ (
    .rst(rst),
    .push_data(instantiation_output_55120),
    .push_valid(instantiation_output_55121),
    .pop_ready(instantiation_output_55128),
    .push_ready(instantiation_output_55122),
    .pop_data(instantiation_output_55126),
    .pop_valid(instantiation_output_55127),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1108), .DEPTH(1)) fifo_decoded_ (
    .rst(rst),
    .push_data(instantiation_output_55133),
    .push_valid(instantiation_output_55134),
    .pop_ready(instantiation_output_55141),
    .push_ready(instantiation_output_55135),
    .pop_data(instantiation_output_55139),
    .pop_valid(instantiation_output_55140),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_divider_ (
    .rst(rst),
    .push_data(instantiation_output_55146),
    .push_valid(instantiation_output_55147),
    .pop_ready(instantiation_output_55154),
    .push_ready(instantiation_output_55148),
    .pop_data(instantiation_output_55152),
    .pop_valid(instantiation_output_55153),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_divider_results_ (
    .rst(rst),
    .push_data(instantiation_output_55159),
    .push_valid(instantiation_output_55160),
    .pop_ready(instantiation_output_55167),
    .push_ready(instantiation_output_55161),
    .pop_data(instantiation_output_55165),
    .pop_valid(instantiation_output_55166),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__0_ (
    .rst(rst),
    .push_data(instantiation_output_55172),
    .push_valid(instantiation_output_55173),
    .pop_ready(instantiation_output_55180),
    .push_ready(instantiation_output_55174),
    .pop_data(instantiation_output_55178),
    .pop_valid(instantiation_output_55179),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__1_ (
    .rst(rst),
    .push_data(instantiation_output_55185),
    .push_valid(instantiation_output_55186),
    .pop_ready(instantiation_output_55193),
    .push_ready(instantiation_output_55187),
    .pop_data(instantiation_output_55191),
    .pop_valid(instantiation_output_55192),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__10_ (
    .rst(rst),
    .push_data(instantiation_output_55198),
    .push_valid(instantiation_output_55199),
    .pop_ready(instantiation_output_55206),
    .push_ready(instantiation_output_55200),
    .pop_data(instantiation_output_55204),
    .pop_valid(instantiation_output_55205),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__11_ (
    .rst(rst),
    .push_data(instantiation_output_55211),
    .push_valid(instantiation_output_55212),
    .pop_ready(instantiation_output_55219),
    .push_ready(instantiation_output_55213),
    .pop_data(instantiation_output_55217),
    .pop_valid(instantiation_output_55218),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__12_ (
    .rst(rst),
    .push_data(instantiation_output_55224),
    .push_valid(instantiation_output_55225),
    .pop_ready(instantiation_output_55232),
    .push_ready(instantiation_output_55226),
    .pop_data(instantiation_output_55230),
    .pop_valid(instantiation_output_55231),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__13_ (
    .rst(rst),
    .push_data(instantiation_output_55237),
    .push_valid(instantiation_output_55238),
    .pop_ready(instantiation_output_55245),
    .push_ready(instantiation_output_55239),
    .pop_data(instantiation_output_55243),
    .pop_valid(instantiation_output_55244),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__2_ (
    .rst(rst),
    .push_data(instantiation_output_55250),
    .push_valid(instantiation_output_55251),
    .pop_ready(instantiation_output_55258),
    .push_ready(instantiation_output_55252),
    .pop_data(instantiation_output_55256),
    .pop_valid(instantiation_output_55257),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__3_ (
    .rst(rst),
    .push_data(instantiation_output_55263),
    .push_valid(instantiation_output_55264),
    .pop_ready(instantiation_output_55271),
    .push_ready(instantiation_output_55265),
    .pop_data(instantiation_output_55269),
    .pop_valid(instantiation_output_55270),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__4_ (
    .rst(rst),
    .push_data(instantiation_output_55276),
    .push_valid(instantiation_output_55277),
    .pop_ready(instantiation_output_55284),
    .push_ready(instantiation_output_55278),
    .pop_data(instantiation_output_55282),
    .pop_valid(instantiation_output_55283),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__5_ (
    .rst(rst),
    .push_data(instantiation_output_55289),
    .push_valid(instantiation_output_55290),
    .pop_ready(instantiation_output_55297),
    .push_ready(instantiation_output_55291),
    .pop_data(instantiation_output_55295),
    .pop_valid(instantiation_output_55296),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__6_ (
    .rst(rst),
    .push_data(instantiation_output_55302),
    .push_valid(instantiation_output_55303),
    .pop_ready(instantiation_output_55310),
    .push_ready(instantiation_output_55304),
    .pop_data(instantiation_output_55308),
    .pop_valid(instantiation_output_55309),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__7_ (
    .rst(rst),
    .push_data(instantiation_output_55315),
    .push_valid(instantiation_output_55316),
    .pop_ready(instantiation_output_55323),
    .push_ready(instantiation_output_55317),
    .pop_data(instantiation_output_55321),
    .pop_valid(instantiation_output_55322),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__8_ (
    .rst(rst),
    .push_data(instantiation_output_55328),
    .push_valid(instantiation_output_55329),
    .pop_ready(instantiation_output_55336),
    .push_ready(instantiation_output_55330),
    .pop_data(instantiation_output_55334),
    .pop_valid(instantiation_output_55335),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__9_ (
    .rst(rst),
    .push_data(instantiation_output_55341),
    .push_valid(instantiation_output_55342),
    .pop_ready(instantiation_output_55349),
    .push_ready(instantiation_output_55343),
    .pop_data(instantiation_output_55347),
    .pop_valid(instantiation_output_55348),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(2), .DEPTH(4)) fifo_done_ (
    .rst(rst),
    .push_data(instantiation_output_55354),
    .push_valid(instantiation_output_55355),
    .pop_ready(instantiation_output_55362),
    .push_ready(instantiation_output_55356),
    .pop_data(instantiation_output_55360),
    .pop_valid(instantiation_output_55361),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_encoded_ (
    .rst(rst),
    .push_data(instantiation_output_55367),
    .push_valid(instantiation_output_55368),
    .pop_ready(instantiation_output_55375),
    .push_ready(instantiation_output_55369),
    .pop_data(instantiation_output_55373),
    .pop_valid(instantiation_output_55374),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_ended_ (
    .rst(rst),
    .push_data(instantiation_output_55380),
    .push_valid(instantiation_output_55381),
    .pop_ready(instantiation_output_55388),
    .push_ready(instantiation_output_55382),
    .pop_data(instantiation_output_55386),
    .pop_valid(instantiation_output_55387),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(8)) fifo_ends_ (
    .rst(rst),
    .push_data(instantiation_output_55393),
    .push_valid(instantiation_output_55394),
    .pop_ready(instantiation_output_55401),
    .push_ready(instantiation_output_55395),
    .pop_data(instantiation_output_55399),
    .pop_valid(instantiation_output_55400),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_events_ (
    .rst(rst),
    .push_data(instantiation_output_55406),
    .push_valid(instantiation_output_55407),
    .pop_ready(instantiation_output_55414),
    .push_ready(instantiation_output_55408),
    .pop_data(instantiation_output_55412),
    .pop_valid(instantiation_output_55413),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(2)) fifo_faults_ (
    .rst(rst),
    .push_data(instantiation_output_55419),
    .push_valid(instantiation_output_55420),
    .pop_ready(instantiation_output_55427),
    .push_ready(instantiation_output_55421),
    .pop_data(instantiation_output_55425),
    .pop_valid(instantiation_output_55426),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(85), .DEPTH(1)) fifo_feeds_ (
    .rst(rst),
    .push_data(instantiation_output_55432),
    .push_valid(instantiation_output_55433),
    .pop_ready(instantiation_output_55440),
    .push_ready(instantiation_output_55434),
    .pop_data(instantiation_output_55438),
    .pop_valid(instantiation_output_55439),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_finished_ (
    .rst(rst),
    .push_data(instantiation_output_55445),
    .push_valid(instantiation_output_55446),
    .pop_ready(instantiation_output_55453),
    .push_ready(instantiation_output_55447),
    .pop_data(instantiation_output_55451),
    .pop_valid(instantiation_output_55452),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_inputs_ (
    .rst(rst),
    .push_data(instantiation_output_55458),
    .push_valid(instantiation_output_55459),
    .pop_ready(instantiation_output_55466),
    .push_ready(instantiation_output_55460),
    .pop_data(instantiation_output_55464),
    .pop_valid(instantiation_output_55465),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(52), .DEPTH(2)) fifo_jobs_w_ (
    .rst(rst),
    .push_data(instantiation_output_55471),
    .push_valid(instantiation_output_55472),
    .pop_ready(instantiation_output_55479),
    .push_ready(instantiation_output_55473),
    .pop_data(instantiation_output_55477),
    .pop_valid(instantiation_output_55478),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(52), .DEPTH(2)) fifo_jobs_x_ (
    .rst(rst),
    .push_data(instantiation_output_55484),
    .push_valid(instantiation_output_55485),
    .pop_ready(instantiation_output_55492),
    .push_ready(instantiation_output_55486),
    .pop_data(instantiation_output_55490),
    .pop_valid(instantiation_output_55491),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(449), .DEPTH(1)) fifo_lane_aligned_ (
    .rst(rst),
    .push_data(instantiation_output_55497),
    .push_valid(instantiation_output_55498),
    .pop_ready(instantiation_output_55505),
    .push_ready(instantiation_output_55499),
    .pop_data(instantiation_output_55503),
    .pop_valid(instantiation_output_55504),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_exact_ (
    .rst(rst),
    .push_data(instantiation_output_55510),
    .push_valid(instantiation_output_55511),
    .pop_ready(instantiation_output_55518),
    .push_ready(instantiation_output_55512),
    .pop_data(instantiation_output_55516),
    .pop_valid(instantiation_output_55517),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_normalized_ (
    .rst(rst),
    .push_data(instantiation_output_55523),
    .push_valid(instantiation_output_55524),
    .pop_ready(instantiation_output_55531),
    .push_ready(instantiation_output_55525),
    .pop_data(instantiation_output_55529),
    .pop_valid(instantiation_output_55530),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lane_operands_ (
    .rst(rst),
    .push_data(instantiation_output_55536),
    .push_valid(instantiation_output_55537),
    .pop_ready(instantiation_output_55544),
    .push_ready(instantiation_output_55538),
    .pop_data(instantiation_output_55542),
    .pop_valid(instantiation_output_55543),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_lane_partial_ (
    .rst(rst),
    .push_data(instantiation_output_55549),
    .push_valid(instantiation_output_55550),
    .pop_ready(instantiation_output_55557),
    .push_ready(instantiation_output_55551),
    .pop_data(instantiation_output_55555),
    .pop_valid(instantiation_output_55556),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(473), .DEPTH(1)) fifo_lane_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_55562),
    .push_valid(instantiation_output_55563),
    .pop_ready(instantiation_output_55570),
    .push_ready(instantiation_output_55564),
    .pop_data(instantiation_output_55568),
    .pop_valid(instantiation_output_55569),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_lane_results_ (
    .rst(rst),
    .push_data(instantiation_output_55575),
    .push_valid(instantiation_output_55576),
    .pop_ready(instantiation_output_55583),
    .push_ready(instantiation_output_55577),
    .pop_data(instantiation_output_55581),
    .pop_valid(instantiation_output_55582),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lanes_ (
    .rst(rst),
    .push_data(instantiation_output_55588),
    .push_valid(instantiation_output_55589),
    .pop_ready(instantiation_output_55596),
    .push_ready(instantiation_output_55590),
    .pop_data(instantiation_output_55594),
    .pop_valid(instantiation_output_55595),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(10), .DEPTH(8)) fifo_lengths_ (
    .rst(rst),
    .push_data(instantiation_output_55601),
    .push_valid(instantiation_output_55602),
    .pop_ready(instantiation_output_55609),
    .push_ready(instantiation_output_55603),
    .pop_data(instantiation_output_55607),
    .pop_valid(instantiation_output_55608),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_multiplied_ (
    .rst(rst),
    .push_data(instantiation_output_55644),
    .push_valid(instantiation_output_55645),
    .pop_ready(instantiation_output_55652),
    .push_ready(instantiation_output_55646),
    .pop_data(instantiation_output_55650),
    .pop_valid(instantiation_output_55651),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_operands_ (
    .rst(rst),
    .push_data(instantiation_output_55657),
    .push_valid(instantiation_output_55658),
    .pop_ready(instantiation_output_55665),
    .push_ready(instantiation_output_55659),
    .pop_data(instantiation_output_55663),
    .pop_valid(instantiation_output_55664),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_power_ (
    .rst(rst),
    .push_data(instantiation_output_55670),
    .push_valid(instantiation_output_55671),
    .pop_ready(instantiation_output_55678),
    .push_ready(instantiation_output_55672),
    .pop_data(instantiation_output_55676),
    .pop_valid(instantiation_output_55677),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_first_ (
    .rst(rst),
    .push_data(instantiation_output_55683),
    .push_valid(instantiation_output_55684),
    .pop_ready(instantiation_output_55691),
    .push_ready(instantiation_output_55685),
    .pop_data(instantiation_output_55689),
    .pop_valid(instantiation_output_55690),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_fourth_ (
    .rst(rst),
    .push_data(instantiation_output_55696),
    .push_valid(instantiation_output_55697),
    .pop_ready(instantiation_output_55704),
    .push_ready(instantiation_output_55698),
    .pop_data(instantiation_output_55702),
    .pop_valid(instantiation_output_55703),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_55709),
    .push_valid(instantiation_output_55710),
    .pop_ready(instantiation_output_55717),
    .push_ready(instantiation_output_55711),
    .pop_data(instantiation_output_55715),
    .pop_valid(instantiation_output_55716),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_power_results_ (
    .rst(rst),
    .push_data(instantiation_output_55722),
    .push_valid(instantiation_output_55723),
    .pop_ready(instantiation_output_55730),
    .push_ready(instantiation_output_55724),
    .pop_data(instantiation_output_55728),
    .pop_valid(instantiation_output_55729),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_second_ (
    .rst(rst),
    .push_data(instantiation_output_55735),
    .push_valid(instantiation_output_55736),
    .pop_ready(instantiation_output_55743),
    .push_ready(instantiation_output_55737),
    .pop_data(instantiation_output_55741),
    .pop_valid(instantiation_output_55742),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_third_ (
    .rst(rst),
    .push_data(instantiation_output_55748),
    .push_valid(instantiation_output_55749),
    .pop_ready(instantiation_output_55756),
    .push_ready(instantiation_output_55750),
    .pop_data(instantiation_output_55754),
    .pop_valid(instantiation_output_55755),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(46), .DEPTH(1)) fifo_quotients_ (
    .rst(rst),
    .push_data(instantiation_output_55761),
    .push_valid(instantiation_output_55762),
    .pop_ready(instantiation_output_55769),
    .push_ready(instantiation_output_55763),
    .pop_data(instantiation_output_55767),
    .pop_valid(instantiation_output_55768),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(4)) fifo_reads_ (
    .rst(rst),
    .push_data(instantiation_output_55774),
    .push_valid(instantiation_output_55775),
    .pop_ready(instantiation_output_55782),
    .push_ready(instantiation_output_55776),
    .pop_data(instantiation_output_55780),
    .pop_valid(instantiation_output_55781),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(138), .DEPTH(1)) fifo_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_55787),
    .push_valid(instantiation_output_55788),
    .pop_ready(instantiation_output_55795),
    .push_ready(instantiation_output_55789),
    .pop_data(instantiation_output_55793),
    .pop_valid(instantiation_output_55794),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(324), .DEPTH(2)) fifo_reduced__1_ (
    .rst(rst),
    .push_data(instantiation_output_55800),
    .push_valid(instantiation_output_55801),
    .pop_ready(instantiation_output_55808),
    .push_ready(instantiation_output_55802),
    .pop_data(instantiation_output_55806),
    .pop_valid(instantiation_output_55807),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_reduction_ (
    .rst(rst),
    .push_data(instantiation_output_55813),
    .push_valid(instantiation_output_55814),
    .pop_ready(instantiation_output_55821),
    .push_ready(instantiation_output_55815),
    .pop_data(instantiation_output_55819),
    .pop_valid(instantiation_output_55820),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_reduction_results_ (
    .rst(rst),
    .push_data(instantiation_output_55826),
    .push_valid(instantiation_output_55827),
    .pop_ready(instantiation_output_55834),
    .push_ready(instantiation_output_55828),
    .pop_data(instantiation_output_55832),
    .pop_valid(instantiation_output_55833),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_results_ (
    .rst(rst),
    .push_data(instantiation_output_55839),
    .push_valid(instantiation_output_55840),
    .pop_ready(instantiation_output_55847),
    .push_ready(instantiation_output_55841),
    .pop_data(instantiation_output_55845),
    .pop_valid(instantiation_output_55846),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_root_ (
    .rst(rst),
    .push_data(instantiation_output_55852),
    .push_valid(instantiation_output_55853),
    .pop_ready(instantiation_output_55860),
    .push_ready(instantiation_output_55854),
    .pop_data(instantiation_output_55858),
    .pop_valid(instantiation_output_55859),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_root_results_ (
    .rst(rst),
    .push_data(instantiation_output_55865),
    .push_valid(instantiation_output_55866),
    .pop_ready(instantiation_output_55873),
    .push_ready(instantiation_output_55867),
    .pop_data(instantiation_output_55871),
    .pop_valid(instantiation_output_55872),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(11), .DEPTH(16)) fifo_routes_ (
    .rst(rst),
    .push_data(instantiation_output_55878),
    .push_valid(instantiation_output_55879),
    .pop_ready(instantiation_output_55886),
    .push_ready(instantiation_output_55880),
    .pop_data(instantiation_output_55884),
    .pop_valid(instantiation_output_55885),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(129), .DEPTH(4)) fifo_scaled_ (
    .rst(rst),
    .push_data(instantiation_output_55921),
    .push_valid(instantiation_output_55922),
    .pop_ready(instantiation_output_55929),
    .push_ready(instantiation_output_55923),
    .pop_data(instantiation_output_55927),
    .pop_valid(instantiation_output_55928),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1364), .DEPTH(1)) fifo_selected_ (
    .rst(rst),
    .push_data(instantiation_output_55934),
    .push_valid(instantiation_output_55935),
    .pop_ready(instantiation_output_55942),
    .push_ready(instantiation_output_55936),
    .pop_data(instantiation_output_55940),
    .pop_valid(instantiation_output_55941),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_simple_ (
    .rst(rst),
    .push_data(instantiation_output_55947),
    .push_valid(instantiation_output_55948),
    .pop_ready(instantiation_output_55955),
    .push_ready(instantiation_output_55949),
    .pop_data(instantiation_output_55953),
    .pop_valid(instantiation_output_55954),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_simple_results_ (
    .rst(rst),
    .push_data(instantiation_output_55960),
    .push_valid(instantiation_output_55961),
    .pop_ready(instantiation_output_55968),
    .push_ready(instantiation_output_55962),
    .pop_data(instantiation_output_55966),
    .pop_valid(instantiation_output_55967),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(513), .DEPTH(4)) fifo_slices_ (
    .rst(rst),
    .push_data(instantiation_output_55973),
    .push_valid(instantiation_output_55974),
    .pop_ready(instantiation_output_55981),
    .push_ready(instantiation_output_55975),
    .pop_data(instantiation_output_55979),
    .pop_valid(instantiation_output_55980),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(96), .DEPTH(2)) fifo_start_ (
    .rst(rst),
    .push_data(instantiation_output_55986),
    .push_valid(instantiation_output_55987),
    .pop_ready(instantiation_output_55994),
    .push_ready(instantiation_output_55988),
    .pop_data(instantiation_output_55992),
    .pop_valid(instantiation_output_55993),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(92), .DEPTH(1)) fifo_summed_ (
    .rst(rst),
    .push_data(instantiation_output_55999),
    .push_valid(instantiation_output_56000),
    .pop_ready(instantiation_output_56007),
    .push_ready(instantiation_output_56001),
    .pop_data(instantiation_output_56005),
    .pop_valid(instantiation_output_56006),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_sums_ (
    .rst(rst),
    .push_data(instantiation_output_56012),
    .push_valid(instantiation_output_56013),
    .pop_ready(instantiation_output_56020),
    .push_ready(instantiation_output_56014),
    .pop_data(instantiation_output_56018),
    .pop_valid(instantiation_output_56019),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(138), .DEPTH(1)) fifo_totals_ (
    .rst(rst),
    .push_data(instantiation_output_56025),
    .push_valid(instantiation_output_56026),
    .pop_ready(instantiation_output_56033),
    .push_ready(instantiation_output_56027),
    .pop_data(instantiation_output_56031),
    .pop_valid(instantiation_output_56032),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_a_ (
    .rst(rst),
    .push_data(instantiation_output_56038),
    .push_valid(instantiation_output_56039),
    .pop_ready(instantiation_output_56046),
    .push_ready(instantiation_output_56040),
    .pop_data(instantiation_output_56044),
    .pop_valid(instantiation_output_56045),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_b_ (
    .rst(rst),
    .push_data(instantiation_output_56051),
    .push_valid(instantiation_output_56052),
    .pop_ready(instantiation_output_56059),
    .push_ready(instantiation_output_56053),
    .pop_data(instantiation_output_56057),
    .pop_valid(instantiation_output_56058),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(2)) fifo_vector_reads_ (
    .rst(rst),
    .push_data(instantiation_output_56064),
    .push_valid(instantiation_output_56065),
    .pop_ready(instantiation_output_56072),
    .push_ready(instantiation_output_56066),
    .pop_data(instantiation_output_56070),
    .pop_valid(instantiation_output_56071),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_vectors_ (
    .rst(rst),
    .push_data(instantiation_output_56077),
    .push_valid(instantiation_output_56078),
    .pop_ready(instantiation_output_56085),
    .push_ready(instantiation_output_56079),
    .pop_data(instantiation_output_56083),
    .pop_valid(instantiation_output_56084),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(1)) fifo_walks_ (
    .rst(rst),
    .push_data(instantiation_output_56090),
    .push_valid(instantiation_output_56091),
    .pop_ready(instantiation_output_56098),
    .push_ready(instantiation_output_56092),
    .pop_data(instantiation_output_56096),
    .pop_valid(instantiation_output_56097),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_weights_ (
    .rst(rst),
    .push_data(instantiation_output_56103),
    .push_valid(instantiation_output_56104),
    .pop_ready(instantiation_output_56111),
    .push_ready(instantiation_output_56105),
    .pop_data(instantiation_output_56109),
    .pop_valid(instantiation_output_56110),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(113), .DEPTH(2)) fifo_writes_ (
    .rst(rst),
    .push_data(instantiation_output_56116),
    .push_valid(instantiation_output_56117),
    .pop_ready(instantiation_output_56124),
    .push_ready(instantiation_output_56118),
    .pop_data(instantiation_output_56122),
    .pop_valid(instantiation_output_56123),
    .clk(clk)
  );
  assign m_ar_data = instantiation_output_55613;
  assign m_ar_valid = instantiation_output_55614;
  assign m_aw_data = instantiation_output_55619;
  assign m_aw_valid = instantiation_output_55620;
  assign m_b_ready = instantiation_output_55627;
  assign m_r_ready = instantiation_output_55633;
  assign m_w_data = instantiation_output_55637;
  assign m_w_valid = instantiation_output_55638;
  assign s_ar_ready = instantiation_output_55892;
  assign s_aw_ready = instantiation_output_55898;
  assign s_b_data = instantiation_output_55902;
  assign s_b_valid = instantiation_output_55903;
  assign s_r_data = instantiation_output_55908;
  assign s_r_valid = instantiation_output_55909;
  assign s_w_ready = instantiation_output_55916;
endmodule
