// Generated, do not edit. Build 90fcbe9f. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_core(
  input wire clk,
  input wire rst,
  input wire arrivals_ready,
  input wire m_ar_ready,
  input wire m_aw_ready,
  input wire [1:0] m_b_data,
  input wire m_b_valid,
  input wire [130:0] m_r_data,
  input wire m_r_valid,
  input wire m_w_ready,
  input wire releases_data,
  input wire releases_valid,
  input wire [7:0] s_ar_data,
  input wire s_ar_valid,
  input wire [7:0] s_aw_data,
  input wire s_aw_valid,
  input wire s_b_ready,
  input wire s_r_ready,
  input wire [31:0] s_w_data,
  input wire s_w_valid,
  output wire arrivals_data,
  output wire arrivals_valid,
  output wire [47:0] m_ar_data,
  output wire m_ar_valid,
  output wire [47:0] m_aw_data,
  output wire m_aw_valid,
  output wire m_b_ready,
  output wire m_r_ready,
  output wire [128:0] m_w_data,
  output wire m_w_valid,
  output wire releases_ready,
  output wire s_ar_ready,
  output wire s_aw_ready,
  output wire [1:0] s_b_data,
  output wire s_b_valid,
  output wire [31:0] s_r_data,
  output wire s_r_valid,
  output wire s_w_ready
);
  wire instantiation_output_1;
  wire [195:0] instantiation_output_2;
  wire instantiation_output_3;
  wire instantiation_output_4;
  wire [195:0] instantiation_output_5;
  wire instantiation_output_6;
  wire instantiation_output_7;
  wire [195:0] instantiation_output_8;
  wire instantiation_output_9;
  wire instantiation_output_10;
  wire [195:0] instantiation_output_11;
  wire instantiation_output_12;
  wire instantiation_output_13;
  wire [195:0] instantiation_output_14;
  wire instantiation_output_15;
  wire instantiation_output_16;
  wire [195:0] instantiation_output_17;
  wire instantiation_output_18;
  wire instantiation_output_19;
  wire [195:0] instantiation_output_20;
  wire instantiation_output_21;
  wire instantiation_output_22;
  wire [195:0] instantiation_output_23;
  wire instantiation_output_24;
  wire instantiation_output_25;
  wire [195:0] instantiation_output_26;
  wire instantiation_output_27;
  wire instantiation_output_28;
  wire [195:0] instantiation_output_29;
  wire instantiation_output_30;
  wire instantiation_output_31;
  wire [195:0] instantiation_output_32;
  wire instantiation_output_33;
  wire instantiation_output_34;
  wire [195:0] instantiation_output_35;
  wire instantiation_output_36;
  wire [195:0] instantiation_output_37;
  wire instantiation_output_38;
  wire instantiation_output_39;
  wire instantiation_output_40;
  wire [77:0] instantiation_output_41;
  wire instantiation_output_42;
  wire [140:0] instantiation_output_43;
  wire instantiation_output_44;
  wire instantiation_output_45;
  wire instantiation_output_46;
  wire [195:0] instantiation_output_47;
  wire instantiation_output_48;
  wire instantiation_output_49;
  wire [252:0] instantiation_output_50;
  wire instantiation_output_51;
  wire [352:0] instantiation_output_52;
  wire instantiation_output_53;
  wire instantiation_output_54;
  wire instantiation_output_55;
  wire [252:0] instantiation_output_56;
  wire instantiation_output_57;
  wire instantiation_output_58;
  wire [372:0] instantiation_output_59;
  wire instantiation_output_60;
  wire instantiation_output_61;
  wire [127:0] instantiation_output_62;
  wire instantiation_output_63;
  wire [140:0] instantiation_output_64;
  wire instantiation_output_65;
  wire [275:0] instantiation_output_66;
  wire instantiation_output_67;
  wire instantiation_output_68;
  wire instantiation_output_69;
  wire [140:0] instantiation_output_70;
  wire instantiation_output_71;
  wire instantiation_output_72;
  wire [140:0] instantiation_output_73;
  wire instantiation_output_74;
  wire instantiation_output_75;
  wire instantiation_output_76;
  wire instantiation_output_77;
  wire [127:0] instantiation_output_78;
  wire instantiation_output_79;
  wire [130:0] instantiation_output_80;
  wire instantiation_output_81;
  wire instantiation_output_82;
  wire instantiation_output_83;
  wire instantiation_output_84;
  wire instantiation_output_85;
  wire instantiation_output_86;
  wire [127:0] instantiation_output_87;
  wire instantiation_output_88;
  wire instantiation_output_89;
  wire instantiation_output_90;
  wire [127:0] instantiation_output_91;
  wire instantiation_output_92;
  wire instantiation_output_93;
  wire instantiation_output_94;
  wire instantiation_output_95;
  wire instantiation_output_96;
  wire [1:0] instantiation_output_97;
  wire instantiation_output_98;
  wire [31:0] instantiation_output_99;
  wire instantiation_output_100;
  wire instantiation_output_101;
  wire [95:0] instantiation_output_102;
  wire instantiation_output_103;
  wire instantiation_output_104;
  wire instantiation_output_105;
  wire instantiation_output_106;
  wire [87:0] instantiation_output_107;
  wire instantiation_output_108;
  wire instantiation_output_109;
  wire [87:0] instantiation_output_110;
  wire instantiation_output_111;
  wire [36:0] instantiation_output_112;
  wire instantiation_output_113;
  wire instantiation_output_114;
  wire [54:0] instantiation_output_115;
  wire instantiation_output_116;
  wire [54:0] instantiation_output_117;
  wire instantiation_output_118;
  wire instantiation_output_119;
  wire instantiation_output_120;
  wire instantiation_output_121;
  wire instantiation_output_122;
  wire [155:0] instantiation_output_123;
  wire instantiation_output_124;
  wire [112:0] instantiation_output_125;
  wire instantiation_output_126;
  wire [1111:0] instantiation_output_127;
  wire instantiation_output_128;
  wire instantiation_output_129;
  wire [1399:0] instantiation_output_130;
  wire instantiation_output_131;
  wire instantiation_output_132;
  wire instantiation_output_133;
  wire [1399:0] instantiation_output_134;
  wire instantiation_output_135;
  wire instantiation_output_136;
  wire [327:0] instantiation_output_137;
  wire instantiation_output_138;
  wire [131:0] instantiation_output_139;
  wire instantiation_output_140;
  wire instantiation_output_141;
  wire instantiation_output_142;
  wire instantiation_output_143;
  wire instantiation_output_144;
  wire [1367:0] instantiation_output_145;
  wire instantiation_output_146;
  wire instantiation_output_147;
  wire [95:0] instantiation_output_148;
  wire instantiation_output_149;
  wire instantiation_output_150;
  wire instantiation_output_151;
  wire [127:0] instantiation_output_152;
  wire instantiation_output_153;
  wire [127:0] instantiation_output_154;
  wire instantiation_output_155;
  wire instantiation_output_156;
  wire instantiation_output_157;
  wire [140:0] instantiation_output_158;
  wire instantiation_output_159;
  wire [168:0] instantiation_output_160;
  wire instantiation_output_161;
  wire instantiation_output_162;
  wire instantiation_output_163;
  wire [168:0] instantiation_output_164;
  wire instantiation_output_165;
  wire instantiation_output_166;
  wire [168:0] instantiation_output_167;
  wire instantiation_output_168;
  wire [168:0] instantiation_output_169;
  wire instantiation_output_170;
  wire instantiation_output_171;
  wire instantiation_output_172;
  wire [168:0] instantiation_output_173;
  wire instantiation_output_174;
  wire [154:0] instantiation_output_175;
  wire instantiation_output_176;
  wire instantiation_output_177;
  wire instantiation_output_178;
  wire instantiation_output_179;
  wire instantiation_output_180;
  wire [515:0] instantiation_output_181;
  wire instantiation_output_182;
  wire [127:0] instantiation_output_183;
  wire instantiation_output_184;
  wire instantiation_output_185;
  wire instantiation_output_186;
  wire instantiation_output_187;
  wire instantiation_output_188;
  wire [127:0] instantiation_output_189;
  wire instantiation_output_190;
  wire instantiation_output_191;
  wire instantiation_output_192;
  wire [127:0] instantiation_output_193;
  wire instantiation_output_194;
  wire [127:0] instantiation_output_195;
  wire instantiation_output_196;
  wire [127:0] instantiation_output_197;
  wire instantiation_output_198;
  wire instantiation_output_199;
  wire [47:0] instantiation_output_200;
  wire instantiation_output_201;
  wire [10:0] instantiation_output_202;
  wire instantiation_output_203;
  wire instantiation_output_204;
  wire instantiation_output_205;
  wire [114:0] instantiation_output_206;
  wire instantiation_output_207;
  wire instantiation_output_208;
  wire [1:0] instantiation_output_209;
  wire instantiation_output_210;
  wire instantiation_output_211;
  wire instantiation_output_212;
  wire instantiation_output_213;
  wire instantiation_output_214;
  wire [9:0] instantiation_output_215;
  wire instantiation_output_216;
  wire [47:0] instantiation_output_217;
  wire instantiation_output_218;
  wire instantiation_output_219;
  wire instantiation_output_220;
  wire instantiation_output_221;
  wire instantiation_output_222;
  wire [128:0] instantiation_output_223;
  wire instantiation_output_224;
  wire instantiation_output_225;
  wire instantiation_output_226;
  wire instantiation_output_227;
  wire instantiation_output_228;
  wire [275:0] instantiation_output_229;
  wire instantiation_output_230;
  wire instantiation_output_231;
  wire instantiation_output_232;
  wire instantiation_output_233;
  wire [140:0] instantiation_output_234;
  wire instantiation_output_235;
  wire instantiation_output_236;
  wire instantiation_output_237;
  wire [133:0] instantiation_output_238;
  wire instantiation_output_239;
  wire [125:0] instantiation_output_240;
  wire instantiation_output_241;
  wire instantiation_output_242;
  wire instantiation_output_243;
  wire [140:0] instantiation_output_244;
  wire instantiation_output_245;
  wire [275:0] instantiation_output_246;
  wire instantiation_output_247;
  wire [275:0] instantiation_output_248;
  wire instantiation_output_249;
  wire instantiation_output_250;
  wire [275:0] instantiation_output_251;
  wire instantiation_output_252;
  wire [275:0] instantiation_output_253;
  wire instantiation_output_254;
  wire [275:0] instantiation_output_255;
  wire instantiation_output_256;
  wire [275:0] instantiation_output_257;
  wire instantiation_output_258;
  wire instantiation_output_259;
  wire [154:0] instantiation_output_260;
  wire instantiation_output_261;
  wire instantiation_output_262;
  wire [87:0] instantiation_output_263;
  wire instantiation_output_264;
  wire instantiation_output_265;
  wire [127:0] instantiation_output_266;
  wire instantiation_output_267;
  wire instantiation_output_268;
  wire instantiation_output_269;
  wire instantiation_output_270;
  wire instantiation_output_271;
  wire [275:0] instantiation_output_272;
  wire instantiation_output_273;
  wire instantiation_output_274;
  wire [140:0] instantiation_output_275;
  wire instantiation_output_276;
  wire instantiation_output_277;
  wire [195:0] instantiation_output_278;
  wire instantiation_output_279;
  wire instantiation_output_280;
  wire [195:0] instantiation_output_281;
  wire instantiation_output_282;
  wire instantiation_output_283;
  wire [195:0] instantiation_output_284;
  wire instantiation_output_285;
  wire instantiation_output_286;
  wire [195:0] instantiation_output_287;
  wire instantiation_output_288;
  wire instantiation_output_289;
  wire [195:0] instantiation_output_290;
  wire instantiation_output_291;
  wire instantiation_output_292;
  wire [195:0] instantiation_output_293;
  wire instantiation_output_294;
  wire instantiation_output_295;
  wire [195:0] instantiation_output_296;
  wire instantiation_output_297;
  wire instantiation_output_298;
  wire [195:0] instantiation_output_299;
  wire instantiation_output_300;
  wire instantiation_output_301;
  wire [195:0] instantiation_output_302;
  wire instantiation_output_303;
  wire instantiation_output_304;
  wire [195:0] instantiation_output_305;
  wire instantiation_output_306;
  wire instantiation_output_307;
  wire [195:0] instantiation_output_308;
  wire instantiation_output_309;
  wire instantiation_output_310;
  wire [195:0] instantiation_output_311;
  wire instantiation_output_312;
  wire instantiation_output_313;
  wire [195:0] instantiation_output_314;
  wire instantiation_output_315;
  wire instantiation_output_316;
  wire [195:0] instantiation_output_317;
  wire instantiation_output_318;
  wire instantiation_output_319;
  wire [1:0] instantiation_output_320;
  wire instantiation_output_321;
  wire instantiation_output_322;
  wire instantiation_output_323;
  wire instantiation_output_324;
  wire instantiation_output_325;
  wire instantiation_output_326;
  wire instantiation_output_327;
  wire instantiation_output_328;
  wire instantiation_output_329;
  wire instantiation_output_330;
  wire instantiation_output_331;
  wire [87:0] instantiation_output_332;
  wire instantiation_output_333;
  wire instantiation_output_334;
  wire [36:0] instantiation_output_335;
  wire instantiation_output_336;
  wire instantiation_output_337;
  wire instantiation_output_338;
  wire instantiation_output_339;
  wire instantiation_output_340;
  wire [127:0] instantiation_output_341;
  wire instantiation_output_342;
  wire instantiation_output_343;
  wire [54:0] instantiation_output_344;
  wire instantiation_output_345;
  wire instantiation_output_346;
  wire [54:0] instantiation_output_347;
  wire instantiation_output_348;
  wire instantiation_output_349;
  wire [127:0] instantiation_output_350;
  wire instantiation_output_351;
  wire instantiation_output_352;
  wire [352:0] instantiation_output_353;
  wire instantiation_output_354;
  wire instantiation_output_355;
  wire [252:0] instantiation_output_356;
  wire instantiation_output_357;
  wire instantiation_output_358;
  wire [252:0] instantiation_output_359;
  wire instantiation_output_360;
  wire instantiation_output_361;
  wire [275:0] instantiation_output_362;
  wire instantiation_output_363;
  wire instantiation_output_364;
  wire [127:0] instantiation_output_365;
  wire instantiation_output_366;
  wire instantiation_output_367;
  wire [372:0] instantiation_output_368;
  wire instantiation_output_369;
  wire instantiation_output_370;
  wire [140:0] instantiation_output_371;
  wire instantiation_output_372;
  wire instantiation_output_373;
  wire [275:0] instantiation_output_374;
  wire instantiation_output_375;
  wire instantiation_output_376;
  wire [127:0] instantiation_output_377;
  wire instantiation_output_378;
  wire instantiation_output_379;
  wire [9:0] instantiation_output_380;
  wire instantiation_output_381;
  wire instantiation_output_382;
  wire [275:0] instantiation_output_383;
  wire instantiation_output_384;
  wire instantiation_output_385;
  wire [130:0] instantiation_output_386;
  wire instantiation_output_387;
  wire instantiation_output_388;
  wire [127:0] instantiation_output_389;
  wire instantiation_output_390;
  wire instantiation_output_391;
  wire [275:0] instantiation_output_392;
  wire instantiation_output_393;
  wire instantiation_output_394;
  wire [168:0] instantiation_output_395;
  wire instantiation_output_396;
  wire instantiation_output_397;
  wire [168:0] instantiation_output_398;
  wire instantiation_output_399;
  wire instantiation_output_400;
  wire [168:0] instantiation_output_401;
  wire instantiation_output_402;
  wire instantiation_output_403;
  wire [140:0] instantiation_output_404;
  wire instantiation_output_405;
  wire instantiation_output_406;
  wire [168:0] instantiation_output_407;
  wire instantiation_output_408;
  wire instantiation_output_409;
  wire [168:0] instantiation_output_410;
  wire instantiation_output_411;
  wire instantiation_output_412;
  wire [77:0] instantiation_output_413;
  wire instantiation_output_414;
  wire instantiation_output_415;
  wire [125:0] instantiation_output_416;
  wire instantiation_output_417;
  wire instantiation_output_418;
  wire [275:0] instantiation_output_419;
  wire instantiation_output_420;
  wire instantiation_output_421;
  wire [140:0] instantiation_output_422;
  wire instantiation_output_423;
  wire instantiation_output_424;
  wire [127:0] instantiation_output_425;
  wire instantiation_output_426;
  wire instantiation_output_427;
  wire [275:0] instantiation_output_428;
  wire instantiation_output_429;
  wire instantiation_output_430;
  wire [140:0] instantiation_output_431;
  wire instantiation_output_432;
  wire instantiation_output_433;
  wire [10:0] instantiation_output_434;
  wire instantiation_output_435;
  wire instantiation_output_436;
  wire [131:0] instantiation_output_437;
  wire instantiation_output_438;
  wire instantiation_output_439;
  wire [275:0] instantiation_output_440;
  wire instantiation_output_441;
  wire instantiation_output_442;
  wire [140:0] instantiation_output_443;
  wire instantiation_output_444;
  wire instantiation_output_445;
  wire [515:0] instantiation_output_446;
  wire instantiation_output_447;
  wire instantiation_output_448;
  wire [1111:0] instantiation_output_449;
  wire instantiation_output_450;
  wire instantiation_output_451;
  wire [1399:0] instantiation_output_452;
  wire instantiation_output_453;
  wire instantiation_output_454;
  wire [1399:0] instantiation_output_455;
  wire instantiation_output_456;
  wire instantiation_output_457;
  wire [327:0] instantiation_output_458;
  wire instantiation_output_459;
  wire instantiation_output_460;
  wire [1367:0] instantiation_output_461;
  wire instantiation_output_462;
  wire instantiation_output_463;
  wire [95:0] instantiation_output_464;
  wire instantiation_output_465;
  wire instantiation_output_466;
  wire [95:0] instantiation_output_467;
  wire instantiation_output_468;
  wire instantiation_output_469;
  wire [140:0] instantiation_output_470;
  wire instantiation_output_471;
  wire instantiation_output_472;
  wire [133:0] instantiation_output_473;
  wire instantiation_output_474;
  wire instantiation_output_475;
  wire instantiation_output_476;
  wire instantiation_output_477;
  wire instantiation_output_478;
  wire [127:0] instantiation_output_479;
  wire instantiation_output_480;
  wire instantiation_output_481;
  wire [127:0] instantiation_output_482;
  wire instantiation_output_483;
  wire instantiation_output_484;
  wire [114:0] instantiation_output_485;
  wire instantiation_output_486;
  wire instantiation_output_487;
  wire [127:0] instantiation_output_488;
  wire instantiation_output_489;
  wire instantiation_output_490;
  wire [155:0] instantiation_output_491;
  wire instantiation_output_492;
  wire instantiation_output_493;
  wire [127:0] instantiation_output_494;
  wire instantiation_output_495;
  wire instantiation_output_496;
  wire [112:0] instantiation_output_497;
  wire instantiation_output_498;

  // ===== Instantiations
  edgegen_dividestep edgegen_dividestep_inst0 (
    .rst(rst),
    .division__0_data(instantiation_output_278),
    .division__0_valid(instantiation_output_279),
    .division__1_ready(instantiation_output_280),
    .division__0_ready(instantiation_output_1),
    .division__1_data(instantiation_output_2),
    .division__1_valid(instantiation_output_3),
    .clk(clk)
  );
  edgegen_dividestep_10 edgegen_dividestep_10_inst1 (
    .rst(rst),
    .division__10_data(instantiation_output_284),
    .division__10_valid(instantiation_output_285),
    .division__11_ready(instantiation_output_286),
    .division__10_ready(instantiation_output_4),
    .division__11_data(instantiation_output_5),
    .division__11_valid(instantiation_output_6),
    .clk(clk)
  );
  edgegen_dividestep_11 edgegen_dividestep_11_inst2 (
    .rst(rst),
    .division__11_data(instantiation_output_287),
    .division__11_valid(instantiation_output_288),
    .division__12_ready(instantiation_output_289),
    .division__11_ready(instantiation_output_7),
    .division__12_data(instantiation_output_8),
    .division__12_valid(instantiation_output_9),
    .clk(clk)
  );
  edgegen_dividestep_12 edgegen_dividestep_12_inst3 (
    .rst(rst),
    .division__12_data(instantiation_output_290),
    .division__12_valid(instantiation_output_291),
    .division__13_ready(instantiation_output_292),
    .division__12_ready(instantiation_output_10),
    .division__13_data(instantiation_output_11),
    .division__13_valid(instantiation_output_12),
    .clk(clk)
  );
  edgegen_dividestep_1 edgegen_dividestep_1_inst4 (
    .rst(rst),
    .division__1_data(instantiation_output_281),
    .division__1_valid(instantiation_output_282),
    .division__2_ready(instantiation_output_295),
    .division__1_ready(instantiation_output_13),
    .division__2_data(instantiation_output_14),
    .division__2_valid(instantiation_output_15),
    .clk(clk)
  );
  edgegen_dividestep_2 edgegen_dividestep_2_inst5 (
    .rst(rst),
    .division__2_data(instantiation_output_296),
    .division__2_valid(instantiation_output_297),
    .division__3_ready(instantiation_output_298),
    .division__2_ready(instantiation_output_16),
    .division__3_data(instantiation_output_17),
    .division__3_valid(instantiation_output_18),
    .clk(clk)
  );
  edgegen_dividestep_3 edgegen_dividestep_3_inst6 (
    .rst(rst),
    .division__3_data(instantiation_output_299),
    .division__3_valid(instantiation_output_300),
    .division__4_ready(instantiation_output_301),
    .division__3_ready(instantiation_output_19),
    .division__4_data(instantiation_output_20),
    .division__4_valid(instantiation_output_21),
    .clk(clk)
  );
  edgegen_dividestep_4 edgegen_dividestep_4_inst7 (
    .rst(rst),
    .division__4_data(instantiation_output_302),
    .division__4_valid(instantiation_output_303),
    .division__5_ready(instantiation_output_304),
    .division__4_ready(instantiation_output_22),
    .division__5_data(instantiation_output_23),
    .division__5_valid(instantiation_output_24),
    .clk(clk)
  );
  edgegen_dividestep_5 edgegen_dividestep_5_inst8 (
    .rst(rst),
    .division__5_data(instantiation_output_305),
    .division__5_valid(instantiation_output_306),
    .division__6_ready(instantiation_output_307),
    .division__5_ready(instantiation_output_25),
    .division__6_data(instantiation_output_26),
    .division__6_valid(instantiation_output_27),
    .clk(clk)
  );
  edgegen_dividestep_6 edgegen_dividestep_6_inst9 (
    .rst(rst),
    .division__6_data(instantiation_output_308),
    .division__6_valid(instantiation_output_309),
    .division__7_ready(instantiation_output_310),
    .division__6_ready(instantiation_output_28),
    .division__7_data(instantiation_output_29),
    .division__7_valid(instantiation_output_30),
    .clk(clk)
  );
  edgegen_dividestep_7 edgegen_dividestep_7_inst10 (
    .rst(rst),
    .division__7_data(instantiation_output_311),
    .division__7_valid(instantiation_output_312),
    .division__8_ready(instantiation_output_313),
    .division__7_ready(instantiation_output_31),
    .division__8_data(instantiation_output_32),
    .division__8_valid(instantiation_output_33),
    .clk(clk)
  );
  edgegen_dividestep_8 edgegen_dividestep_8_inst11 (
    .rst(rst),
    .division__8_data(instantiation_output_314),
    .division__8_valid(instantiation_output_315),
    .division__9_ready(instantiation_output_316),
    .division__8_ready(instantiation_output_34),
    .division__9_data(instantiation_output_35),
    .division__9_valid(instantiation_output_36),
    .clk(clk)
  );
  edgegen_dividestep_9 edgegen_dividestep_9_inst12 (
    .rst(rst),
    .division__10_ready(instantiation_output_283),
    .division__9_data(instantiation_output_317),
    .division__9_valid(instantiation_output_318),
    .division__10_data(instantiation_output_37),
    .division__10_valid(instantiation_output_38),
    .division__9_ready(instantiation_output_39),
    .clk(clk)
  );
  edgegen_finishdivision edgegen_finishdivision_inst13 (
    .rst(rst),
    .division__13_data(instantiation_output_293),
    .division__13_valid(instantiation_output_294),
    .quotients_ready(instantiation_output_412),
    .division__13_ready(instantiation_output_40),
    .quotients_data(instantiation_output_41),
    .quotients_valid(instantiation_output_42),
    .clk(clk)
  );
  edgegen_join edgegen_join_inst14 (
    .rst(rst),
    .divider_results_ready(instantiation_output_274),
    .quotients_data(instantiation_output_413),
    .quotients_valid(instantiation_output_414),
    .divider_results_data(instantiation_output_43),
    .divider_results_valid(instantiation_output_44),
    .quotients_ready(instantiation_output_45),
    .clk(clk)
  );
  edgegen_split edgegen_split_inst15 (
    .rst(rst),
    .divider_data(instantiation_output_272),
    .divider_valid(instantiation_output_273),
    .division__0_ready(instantiation_output_277),
    .divider_ready(instantiation_output_46),
    .division__0_data(instantiation_output_47),
    .division__0_valid(instantiation_output_48),
    .clk(clk)
  );
  edgegen_add edgegen_add_inst16 (
    .rst(rst),
    .lane_aligned_data(instantiation_output_353),
    .lane_aligned_valid(instantiation_output_354),
    .lane_exact_ready(instantiation_output_355),
    .lane_aligned_ready(instantiation_output_49),
    .lane_exact_data(instantiation_output_50),
    .lane_exact_valid(instantiation_output_51),
    .clk(clk)
  );
  edgegen_align edgegen_align_inst17 (
    .rst(rst),
    .lane_aligned_ready(instantiation_output_352),
    .lane_prepared_data(instantiation_output_368),
    .lane_prepared_valid(instantiation_output_369),
    .lane_aligned_data(instantiation_output_52),
    .lane_aligned_valid(instantiation_output_53),
    .lane_prepared_ready(instantiation_output_54),
    .clk(clk)
  );
  edgegen_normalize edgegen_normalize_inst18 (
    .rst(rst),
    .lane_exact_data(instantiation_output_356),
    .lane_exact_valid(instantiation_output_357),
    .lane_normalized_ready(instantiation_output_358),
    .lane_exact_ready(instantiation_output_55),
    .lane_normalized_data(instantiation_output_56),
    .lane_normalized_valid(instantiation_output_57),
    .clk(clk)
  );
  edgegen_prepare edgegen_prepare_inst19 (
    .rst(rst),
    .lane_operands_data(instantiation_output_362),
    .lane_operands_valid(instantiation_output_363),
    .lane_prepared_ready(instantiation_output_367),
    .lane_operands_ready(instantiation_output_58),
    .lane_prepared_data(instantiation_output_59),
    .lane_prepared_valid(instantiation_output_60),
    .clk(clk)
  );
  edgegen_round edgegen_round_inst20 (
    .rst(rst),
    .lane_normalized_data(instantiation_output_359),
    .lane_normalized_valid(instantiation_output_360),
    .lane_partial_ready(instantiation_output_364),
    .lane_results_ready(instantiation_output_370),
    .lane_normalized_ready(instantiation_output_61),
    .lane_partial_data(instantiation_output_62),
    .lane_partial_valid(instantiation_output_63),
    .lane_results_data(instantiation_output_64),
    .lane_results_valid(instantiation_output_65),
    .clk(clk)
  );
  edgegen_sumlanes edgegen_sumlanes_inst21 (
    .rst(rst),
    .lane_operands_ready(instantiation_output_361),
    .lane_partial_data(instantiation_output_365),
    .lane_partial_valid(instantiation_output_366),
    .lanes_data(instantiation_output_374),
    .lanes_valid(instantiation_output_375),
    .sums_ready(instantiation_output_469),
    .lane_operands_data(instantiation_output_66),
    .lane_operands_valid(instantiation_output_67),
    .lane_partial_ready(instantiation_output_68),
    .lanes_ready(instantiation_output_69),
    .sums_data(instantiation_output_70),
    .sums_valid(instantiation_output_71),
    .clk(clk)
  );
  edgegen_squareroot edgegen_squareroot_inst22 (
    .rst(rst),
    .root_data(instantiation_output_428),
    .root_valid(instantiation_output_429),
    .root_results_ready(instantiation_output_430),
    .root_ready(instantiation_output_72),
    .root_results_data(instantiation_output_73),
    .root_results_valid(instantiation_output_74),
    .clk(clk)
  );
  edgegen_collect edgegen_collect_inst23 (
    .rst(rst),
    .collects_data(instantiation_output_263),
    .collects_valid(instantiation_output_264),
    .divider_results_data(instantiation_output_275),
    .divider_results_valid(instantiation_output_276),
    .lane_results_data(instantiation_output_371),
    .lane_results_valid(instantiation_output_372),
    .later_ready(instantiation_output_376),
    .packed_ready(instantiation_output_385),
    .power_results_data(instantiation_output_404),
    .power_results_valid(instantiation_output_405),
    .reduction_results_data(instantiation_output_422),
    .reduction_results_valid(instantiation_output_423),
    .root_results_data(instantiation_output_431),
    .root_results_valid(instantiation_output_432),
    .simple_results_data(instantiation_output_443),
    .simple_results_valid(instantiation_output_444),
    .sums_data(instantiation_output_470),
    .sums_valid(instantiation_output_471),
    .collects_ready(instantiation_output_75),
    .divider_results_ready(instantiation_output_76),
    .lane_results_ready(instantiation_output_77),
    .later_data(instantiation_output_78),
    .later_valid(instantiation_output_79),
    .packed_data(instantiation_output_80),
    .packed_valid(instantiation_output_81),
    .power_results_ready(instantiation_output_82),
    .reduction_results_ready(instantiation_output_83),
    .root_results_ready(instantiation_output_84),
    .simple_results_ready(instantiation_output_85),
    .sums_ready(instantiation_output_86),
    .clk(clk)
  );
  edgegen_merge edgegen_merge_inst24 (
    .rst(rst),
    .kept_ready(instantiation_output_349),
    .later_data(instantiation_output_377),
    .later_valid(instantiation_output_378),
    .packed_data(instantiation_output_386),
    .packed_valid(instantiation_output_387),
    .vectors_ready(instantiation_output_487),
    .kept_data(instantiation_output_87),
    .kept_valid(instantiation_output_88),
    .later_ready(instantiation_output_89),
    .packed_ready(instantiation_output_90),
    .vectors_data(instantiation_output_91),
    .vectors_valid(instantiation_output_92),
    .clk(clk)
  );
  edgegen_control edgegen_control_inst25 (
    .rst(rst),
    .done_data(instantiation_output_320),
    .done_valid(instantiation_output_321),
    .events_data(instantiation_output_329),
    .events_valid(instantiation_output_330),
    .s_ar_data(s_ar_data),
    .s_ar_valid(s_ar_valid),
    .s_aw_data(s_aw_data),
    .s_aw_valid(s_aw_valid),
    .s_b_ready(s_b_ready),
    .s_r_ready(s_r_ready),
    .s_w_data(s_w_data),
    .s_w_valid(s_w_valid),
    .start_ready(instantiation_output_466),
    .unwritten_data(instantiation_output_476),
    .unwritten_valid(instantiation_output_477),
    .done_ready(instantiation_output_93),
    .events_ready(instantiation_output_94),
    .s_ar_ready(instantiation_output_95),
    .s_aw_ready(instantiation_output_96),
    .s_b_data(instantiation_output_97),
    .s_b_valid(instantiation_output_98),
    .s_r_data(instantiation_output_99),
    .s_r_valid(instantiation_output_100),
    .s_w_ready(instantiation_output_101),
    .start_data(instantiation_output_102),
    .start_valid(instantiation_output_103),
    .unwritten_ready(instantiation_output_104),
    .clk(clk)
  );
  edgegen_queue edgegen_queue_inst26 (
    .rst(rst),
    .arrivals_ready(arrivals_ready),
    .collects_ready(instantiation_output_262),
    .commands_data(instantiation_output_266),
    .commands_valid(instantiation_output_267),
    .feeds_ready(instantiation_output_331),
    .fetches_ready(instantiation_output_334),
    .finished_data(instantiation_output_338),
    .finished_valid(instantiation_output_339),
    .jobs_w_ready(instantiation_output_343),
    .jobs_x_ready(instantiation_output_346),
    .releases_data(releases_data),
    .releases_valid(releases_valid),
    .start_data(instantiation_output_467),
    .start_valid(instantiation_output_468),
    .unwritten_ready(instantiation_output_475),
    .walks_ready(instantiation_output_490),
    .writes_ready(instantiation_output_496),
    .arrivals_data(instantiation_output_105),
    .arrivals_valid(instantiation_output_106),
    .collects_data(instantiation_output_107),
    .collects_valid(instantiation_output_108),
    .commands_ready(instantiation_output_109),
    .feeds_data(instantiation_output_110),
    .feeds_valid(instantiation_output_111),
    .fetches_data(instantiation_output_112),
    .fetches_valid(instantiation_output_113),
    .finished_ready(instantiation_output_114),
    .jobs_w_data(instantiation_output_115),
    .jobs_w_valid(instantiation_output_116),
    .jobs_x_data(instantiation_output_117),
    .jobs_x_valid(instantiation_output_118),
    .releases_ready(instantiation_output_119),
    .start_ready(instantiation_output_120),
    .unwritten_data(instantiation_output_121),
    .unwritten_valid(instantiation_output_122),
    .walks_data(instantiation_output_123),
    .walks_valid(instantiation_output_124),
    .writes_data(instantiation_output_125),
    .writes_valid(instantiation_output_126),
    .clk(clk)
  );
  edgegen_decode edgegen_decode_inst27 (
    .rst(rst),
    .stage_decoded_ready(instantiation_output_448),
    .stage_multiplied_data(instantiation_output_455),
    .stage_multiplied_valid(instantiation_output_456),
    .stage_decoded_data(instantiation_output_127),
    .stage_decoded_valid(instantiation_output_128),
    .stage_multiplied_ready(instantiation_output_129),
    .clk(clk)
  );
  edgegen_encode edgegen_encode_inst28 (
    .rst(rst),
    .stage_encoded_ready(instantiation_output_451),
    .stage_selected_data(instantiation_output_461),
    .stage_selected_valid(instantiation_output_462),
    .stage_encoded_data(instantiation_output_130),
    .stage_encoded_valid(instantiation_output_131),
    .stage_selected_ready(instantiation_output_132),
    .clk(clk)
  );
  edgegen_multiply edgegen_multiply_inst29 (
    .rst(rst),
    .stage_encoded_data(instantiation_output_452),
    .stage_encoded_valid(instantiation_output_453),
    .stage_multiplied_ready(instantiation_output_454),
    .stage_encoded_ready(instantiation_output_133),
    .stage_multiplied_data(instantiation_output_134),
    .stage_multiplied_valid(instantiation_output_135),
    .clk(clk)
  );
  edgegen_reduce edgegen_reduce_inst30 (
    .rst(rst),
    .stage_decoded_data(instantiation_output_449),
    .stage_decoded_valid(instantiation_output_450),
    .stage_reduced_ready(instantiation_output_457),
    .stage_decoded_ready(instantiation_output_136),
    .stage_reduced_data(instantiation_output_137),
    .stage_reduced_valid(instantiation_output_138),
    .clk(clk)
  );
  edgegen_scale edgegen_scale_inst31 (
    .rst(rst),
    .scaled_ready(instantiation_output_436),
    .stage_summed_data(instantiation_output_464),
    .stage_summed_valid(instantiation_output_465),
    .scaled_data(instantiation_output_139),
    .scaled_valid(instantiation_output_140),
    .stage_summed_ready(instantiation_output_141),
    .clk(clk)
  );
  edgegen_select edgegen_select_inst32 (
    .rst(rst),
    .codes_data(instantiation_output_260),
    .codes_valid(instantiation_output_261),
    .credits_data(instantiation_output_269),
    .credits_valid(instantiation_output_270),
    .slices_data(instantiation_output_446),
    .slices_valid(instantiation_output_447),
    .stage_selected_ready(instantiation_output_460),
    .codes_ready(instantiation_output_142),
    .credits_ready(instantiation_output_143),
    .slices_ready(instantiation_output_144),
    .stage_selected_data(instantiation_output_145),
    .stage_selected_valid(instantiation_output_146),
    .clk(clk)
  );
  edgegen_sum edgegen_sum_inst33 (
    .rst(rst),
    .stage_reduced_data(instantiation_output_458),
    .stage_reduced_valid(instantiation_output_459),
    .stage_summed_ready(instantiation_output_463),
    .stage_reduced_ready(instantiation_output_147),
    .stage_summed_data(instantiation_output_148),
    .stage_summed_valid(instantiation_output_149),
    .clk(clk)
  );
  edgegen_accumulate edgegen_accumulate_inst34 (
    .rst(rst),
    .credits_ready(instantiation_output_268),
    .passed_ready(instantiation_output_388),
    .results_ready(instantiation_output_424),
    .scaled_data(instantiation_output_437),
    .scaled_valid(instantiation_output_438),
    .credits_data(instantiation_output_150),
    .credits_valid(instantiation_output_151),
    .passed_data(instantiation_output_152),
    .passed_valid(instantiation_output_153),
    .results_data(instantiation_output_154),
    .results_valid(instantiation_output_155),
    .scaled_ready(instantiation_output_156),
    .clk(clk)
  );
  edgegen_finishpower edgegen_finishpower_inst35 (
    .rst(rst),
    .power_fourth_data(instantiation_output_398),
    .power_fourth_valid(instantiation_output_399),
    .power_results_ready(instantiation_output_403),
    .power_fourth_ready(instantiation_output_157),
    .power_results_data(instantiation_output_158),
    .power_results_valid(instantiation_output_159),
    .clk(clk)
  );
  edgegen_powerstep edgegen_powerstep_inst36 (
    .rst(rst),
    .power_first_ready(instantiation_output_394),
    .power_prepared_data(instantiation_output_401),
    .power_prepared_valid(instantiation_output_402),
    .power_first_data(instantiation_output_160),
    .power_first_valid(instantiation_output_161),
    .power_prepared_ready(instantiation_output_162),
    .clk(clk)
  );
  edgegen_powerstep_1 edgegen_powerstep_1_inst37 (
    .rst(rst),
    .power_first_data(instantiation_output_395),
    .power_first_valid(instantiation_output_396),
    .power_second_ready(instantiation_output_406),
    .power_first_ready(instantiation_output_163),
    .power_second_data(instantiation_output_164),
    .power_second_valid(instantiation_output_165),
    .clk(clk)
  );
  edgegen_powerstep_2 edgegen_powerstep_2_inst38 (
    .rst(rst),
    .power_second_data(instantiation_output_407),
    .power_second_valid(instantiation_output_408),
    .power_third_ready(instantiation_output_409),
    .power_second_ready(instantiation_output_166),
    .power_third_data(instantiation_output_167),
    .power_third_valid(instantiation_output_168),
    .clk(clk)
  );
  edgegen_powerstep_3 edgegen_powerstep_3_inst39 (
    .rst(rst),
    .power_fourth_ready(instantiation_output_397),
    .power_third_data(instantiation_output_410),
    .power_third_valid(instantiation_output_411),
    .power_fourth_data(instantiation_output_169),
    .power_fourth_valid(instantiation_output_170),
    .power_third_ready(instantiation_output_171),
    .clk(clk)
  );
  edgegen_preparepower edgegen_preparepower_inst40 (
    .rst(rst),
    .power_data(instantiation_output_392),
    .power_valid(instantiation_output_393),
    .power_prepared_ready(instantiation_output_400),
    .power_ready(instantiation_output_172),
    .power_prepared_data(instantiation_output_173),
    .power_prepared_valid(instantiation_output_174),
    .clk(clk)
  );
  edgegen_frames edgegen_frames_inst41 (
    .rst(rst),
    .codes_ready(instantiation_output_259),
    .jobs_w_data(instantiation_output_344),
    .jobs_w_valid(instantiation_output_345),
    .weights_data(instantiation_output_494),
    .weights_valid(instantiation_output_495),
    .codes_data(instantiation_output_175),
    .codes_valid(instantiation_output_176),
    .jobs_w_ready(instantiation_output_177),
    .weights_ready(instantiation_output_178),
    .clk(clk)
  );
  edgegen_ring edgegen_ring_inst42 (
    .rst(rst),
    .inputs_data(instantiation_output_341),
    .inputs_valid(instantiation_output_342),
    .jobs_x_data(instantiation_output_347),
    .jobs_x_valid(instantiation_output_348),
    .slices_ready(instantiation_output_445),
    .inputs_ready(instantiation_output_179),
    .jobs_x_ready(instantiation_output_180),
    .slices_data(instantiation_output_181),
    .slices_valid(instantiation_output_182),
    .clk(clk)
  );
  edgegen_distribute edgegen_distribute_inst43 (
    .rst(rst),
    .commands_ready(instantiation_output_265),
    .ended_ready(instantiation_output_322),
    .events_ready(instantiation_output_328),
    .inputs_ready(instantiation_output_340),
    .m_r_data(m_r_data),
    .m_r_valid(m_r_valid),
    .routes_data(instantiation_output_434),
    .routes_valid(instantiation_output_435),
    .vector_a_ready(instantiation_output_478),
    .vector_b_ready(instantiation_output_481),
    .weights_ready(instantiation_output_493),
    .commands_data(instantiation_output_183),
    .commands_valid(instantiation_output_184),
    .ended_data(instantiation_output_185),
    .ended_valid(instantiation_output_186),
    .events_data(instantiation_output_187),
    .events_valid(instantiation_output_188),
    .inputs_data(instantiation_output_189),
    .inputs_valid(instantiation_output_190),
    .m_r_ready(instantiation_output_191),
    .routes_ready(instantiation_output_192),
    .vector_a_data(instantiation_output_193),
    .vector_a_valid(instantiation_output_194),
    .vector_b_data(instantiation_output_195),
    .vector_b_valid(instantiation_output_196),
    .weights_data(instantiation_output_197),
    .weights_valid(instantiation_output_198),
    .clk(clk)
  );
  edgegen_requestreads edgegen_requestreads_inst44 (
    .rst(rst),
    .ended_data(instantiation_output_323),
    .ended_valid(instantiation_output_324),
    .m_ar_ready(m_ar_ready),
    .routes_ready(instantiation_output_433),
    .vector_reads_data(instantiation_output_485),
    .vector_reads_valid(instantiation_output_486),
    .ended_ready(instantiation_output_199),
    .m_ar_data(instantiation_output_200),
    .m_ar_valid(instantiation_output_201),
    .routes_data(instantiation_output_202),
    .routes_valid(instantiation_output_203),
    .vector_reads_ready(instantiation_output_204),
    .clk(clk)
  );
  edgegen_walkvectors edgegen_walkvectors_inst45 (
    .rst(rst),
    .fetches_data(instantiation_output_335),
    .fetches_valid(instantiation_output_336),
    .vector_reads_ready(instantiation_output_484),
    .walks_data(instantiation_output_491),
    .walks_valid(instantiation_output_492),
    .fetches_ready(instantiation_output_205),
    .vector_reads_data(instantiation_output_206),
    .vector_reads_valid(instantiation_output_207),
    .walks_ready(instantiation_output_208),
    .clk(clk)
  );
  edgegen_confirm edgegen_confirm_inst46 (
    .rst(rst),
    .done_ready(instantiation_output_319),
    .ends_data(instantiation_output_326),
    .ends_valid(instantiation_output_327),
    .finished_ready(instantiation_output_337),
    .m_b_data(m_b_data),
    .m_b_valid(m_b_valid),
    .done_data(instantiation_output_209),
    .done_valid(instantiation_output_210),
    .ends_ready(instantiation_output_211),
    .finished_data(instantiation_output_212),
    .finished_valid(instantiation_output_213),
    .m_b_ready(instantiation_output_214),
    .clk(clk)
  );
  edgegen_requestwrites edgegen_requestwrites_inst47 (
    .rst(rst),
    .lengths_ready(instantiation_output_379),
    .m_aw_ready(m_aw_ready),
    .writes_data(instantiation_output_497),
    .writes_valid(instantiation_output_498),
    .lengths_data(instantiation_output_215),
    .lengths_valid(instantiation_output_216),
    .m_aw_data(instantiation_output_217),
    .m_aw_valid(instantiation_output_218),
    .writes_ready(instantiation_output_219),
    .clk(clk)
  );
  edgegen_sendbeats edgegen_sendbeats_inst48 (
    .rst(rst),
    .ends_ready(instantiation_output_325),
    .lengths_data(instantiation_output_380),
    .lengths_valid(instantiation_output_381),
    .m_w_ready(m_w_ready),
    .results_data(instantiation_output_425),
    .results_valid(instantiation_output_426),
    .vectors_data(instantiation_output_488),
    .vectors_valid(instantiation_output_489),
    .ends_data(instantiation_output_220),
    .ends_valid(instantiation_output_221),
    .lengths_ready(instantiation_output_222),
    .m_w_data(instantiation_output_223),
    .m_w_valid(instantiation_output_224),
    .results_ready(instantiation_output_225),
    .vectors_ready(instantiation_output_226),
    .clk(clk)
  );
  edgegen_feed edgegen_feed_inst49 (
    .rst(rst),
    .feeds_data(instantiation_output_332),
    .feeds_valid(instantiation_output_333),
    .kept_data(instantiation_output_350),
    .kept_valid(instantiation_output_351),
    .operands_ready(instantiation_output_382),
    .passed_data(instantiation_output_389),
    .passed_valid(instantiation_output_390),
    .vector_a_data(instantiation_output_479),
    .vector_a_valid(instantiation_output_480),
    .vector_b_data(instantiation_output_482),
    .vector_b_valid(instantiation_output_483),
    .feeds_ready(instantiation_output_227),
    .kept_ready(instantiation_output_228),
    .operands_data(instantiation_output_229),
    .operands_valid(instantiation_output_230),
    .passed_ready(instantiation_output_231),
    .vector_a_ready(instantiation_output_232),
    .vector_b_ready(instantiation_output_233),
    .clk(clk)
  );
  edgegen_finishreduction edgegen_finishreduction_inst50 (
    .rst(rst),
    .reduction_results_ready(instantiation_output_421),
    .totals_data(instantiation_output_473),
    .totals_valid(instantiation_output_474),
    .reduction_results_data(instantiation_output_234),
    .reduction_results_valid(instantiation_output_235),
    .totals_ready(instantiation_output_236),
    .clk(clk)
  );
  edgegen_normalizetotal edgegen_normalizetotal_inst51 (
    .rst(rst),
    .reduced_data(instantiation_output_416),
    .reduced_valid(instantiation_output_417),
    .totals_ready(instantiation_output_472),
    .reduced_ready(instantiation_output_237),
    .totals_data(instantiation_output_238),
    .totals_valid(instantiation_output_239),
    .clk(clk)
  );
  edgegen_reducesegments edgegen_reducesegments_inst52 (
    .rst(rst),
    .reduced_ready(instantiation_output_415),
    .reduction_data(instantiation_output_419),
    .reduction_valid(instantiation_output_420),
    .reduced_data(instantiation_output_240),
    .reduced_valid(instantiation_output_241),
    .reduction_ready(instantiation_output_242),
    .clk(clk)
  );
  edgegen_simple edgegen_simple_inst53 (
    .rst(rst),
    .simple_data(instantiation_output_440),
    .simple_valid(instantiation_output_441),
    .simple_results_ready(instantiation_output_442),
    .simple_ready(instantiation_output_243),
    .simple_results_data(instantiation_output_244),
    .simple_results_valid(instantiation_output_245),
    .clk(clk)
  );
  edgegen_route edgegen_route_inst54 (
    .rst(rst),
    .divider_ready(instantiation_output_271),
    .lanes_ready(instantiation_output_373),
    .operands_data(instantiation_output_383),
    .operands_valid(instantiation_output_384),
    .power_ready(instantiation_output_391),
    .reduction_ready(instantiation_output_418),
    .root_ready(instantiation_output_427),
    .simple_ready(instantiation_output_439),
    .divider_data(instantiation_output_246),
    .divider_valid(instantiation_output_247),
    .lanes_data(instantiation_output_248),
    .lanes_valid(instantiation_output_249),
    .operands_ready(instantiation_output_250),
    .power_data(instantiation_output_251),
    .power_valid(instantiation_output_252),
    .reduction_data(instantiation_output_253),
    .reduction_valid(instantiation_output_254),
    .root_data(instantiation_output_255),
    .root_valid(instantiation_output_256),
    .simple_data(instantiation_output_257),
    .simple_valid(instantiation_output_258),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(4)) fifo_codes_ (
    .rst(rst),
    .push_data(instantiation_output_175),
    .push_valid(instantiation_output_176),
    .pop_ready(instantiation_output_142),
    .push_ready(instantiation_output_259),
    .pop_data(instantiation_output_260),
    .pop_valid(instantiation_output_261),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(88), .DEPTH(1)) fifo_collects_ (
    .rst(rst),
    .push_data(instantiation_output_107),
    .push_valid(instantiation_output_108),
    .pop_ready(instantiation_output_75),
    .push_ready(instantiation_output_262),
    .pop_data(instantiation_output_263),
    .pop_valid(instantiation_output_264),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_commands_ (
    .rst(rst),
    .push_data(instantiation_output_183),
    .push_valid(instantiation_output_184),
    .pop_ready(instantiation_output_109),
    .push_ready(instantiation_output_265),
    .pop_data(instantiation_output_266),
    .pop_valid(instantiation_output_267),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(16)) fifo_credits_ (
    .rst(rst),
    .push_data(instantiation_output_150),
    .push_valid(instantiation_output_151),
    .pop_ready(instantiation_output_143),
    .push_ready(instantiation_output_268),
    .pop_data(instantiation_output_269),
    .pop_valid(instantiation_output_270),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_divider_ (
    .rst(rst),
    .push_data(instantiation_output_246),
    .push_valid(instantiation_output_247),
    .pop_ready(instantiation_output_46),
    .push_ready(instantiation_output_271),
    .pop_data(instantiation_output_272),
    .pop_valid(instantiation_output_273),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(2)) fifo_divider_results_ (
    .rst(rst),
    .push_data(instantiation_output_43),
    .push_valid(instantiation_output_44),
    .pop_ready(instantiation_output_76),
    .push_ready(instantiation_output_274),
    .pop_data(instantiation_output_275),
    .pop_valid(instantiation_output_276),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__0_ (
    .rst(rst),
    .push_data(instantiation_output_47),
    .push_valid(instantiation_output_48),
    .pop_ready(instantiation_output_1),
    .push_ready(instantiation_output_277),
    .pop_data(instantiation_output_278),
    .pop_valid(instantiation_output_279),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__1_ (
    .rst(rst),
    .push_data(instantiation_output_2),
    .push_valid(instantiation_output_3),
    .pop_ready(instantiation_output_13),
    .push_ready(instantiation_output_280),
    .pop_data(instantiation_output_281),
    .pop_valid(instantiation_output_282),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__10_ (
    .rst(rst),
    .push_data(instantiation_output_37),
    .push_valid(instantiation_output_38),
    .pop_ready(instantiation_output_4),
    .push_ready(instantiation_output_283),
    .pop_data(instantiation_output_284),
    .pop_valid(instantiation_output_285),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__11_ (
    .rst(rst),
    .push_data(instantiation_output_5),
    .push_valid(instantiation_output_6),
    .pop_ready(instantiation_output_7),
    .push_ready(instantiation_output_286),
    .pop_data(instantiation_output_287),
    .pop_valid(instantiation_output_288),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__12_ (
    .rst(rst),
    .push_data(instantiation_output_8),
    .push_valid(instantiation_output_9),
    .pop_ready(instantiation_output_10),
    .push_ready(instantiation_output_289),
    .pop_data(instantiation_output_290),
    .pop_valid(instantiation_output_291),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__13_ (
    .rst(rst),
    .push_data(instantiation_output_11),
    .push_valid(instantiation_output_12),
    .pop_ready(instantiation_output_40),
    .push_ready(instantiation_output_292),
    .pop_data(instantiation_output_293),
    .pop_valid(instantiation_output_294),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__2_ (
    .rst(rst),
    .push_data(instantiation_output_14),
    .push_valid(instantiation_output_15),
    .pop_ready(instantiation_output_16),
    .push_ready(instantiation_output_295),
    .pop_data(instantiation_output_296),
    .pop_valid(instantiation_output_297),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__3_ (
    .rst(rst),
    .push_data(instantiation_output_17),
    .push_valid(instantiation_output_18),
    .pop_ready(instantiation_output_19),
    .push_ready(instantiation_output_298),
    .pop_data(instantiation_output_299),
    .pop_valid(instantiation_output_300),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__4_ (
    .rst(rst),
    .push_data(instantiation_output_20),
    .push_valid(instantiation_output_21),
    .pop_ready(instantiation_output_22),
    .push_ready(instantiation_output_301),
    .pop_data(instantiation_output_302),
    .pop_valid(instantiation_output_303),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__5_ (
    .rst(rst),
    .push_data(instantiation_output_23),
    .push_valid(instantiation_output_24),
    .pop_ready(instantiation_output_25),
    .push_ready(instantiation_output_304),
    .pop_data(instantiation_output_305),
    .pop_valid(instantiation_output_306),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__6_ (
    .rst(rst),
    .push_data(instantiation_output_26),
    .push_valid(instantiation_output_27),
    .pop_ready(instantiation_output_28),
    .push_ready(instantiation_output_307),
    .pop_data(instantiation_output_308),
    .pop_valid(instantiation_output_309),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__7_ (
    .rst(rst),
    .push_data(instantiation_output_29),
    .push_valid(instantiation_output_30),
    .pop_ready(instantiation_output_31),
    .push_ready(instantiation_output_310),
    .pop_data(instantiation_output_311),
    .pop_valid(instantiation_output_312),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__8_ (
    .rst(rst),
    .push_data(instantiation_output_32),
    .push_valid(instantiation_output_33),
    .pop_ready(instantiation_output_34),
    .push_ready(instantiation_output_313),
    .pop_data(instantiation_output_314),
    .pop_valid(instantiation_output_315),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(196), .DEPTH(1)) fifo_division__9_ (
    .rst(rst),
    .push_data(instantiation_output_35),
    .push_valid(instantiation_output_36),
    .pop_ready(instantiation_output_39),
    .push_ready(instantiation_output_316),
    .pop_data(instantiation_output_317),
    .pop_valid(instantiation_output_318),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(2), .DEPTH(4)) fifo_done_ (
    .rst(rst),
    .push_data(instantiation_output_209),
    .push_valid(instantiation_output_210),
    .pop_ready(instantiation_output_93),
    .push_ready(instantiation_output_319),
    .pop_data(instantiation_output_320),
    .pop_valid(instantiation_output_321),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_ended_ (
    .rst(rst),
    .push_data(instantiation_output_185),
    .push_valid(instantiation_output_186),
    .pop_ready(instantiation_output_199),
    .push_ready(instantiation_output_322),
    .pop_data(instantiation_output_323),
    .pop_valid(instantiation_output_324),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(8)) fifo_ends_ (
    .rst(rst),
    .push_data(instantiation_output_220),
    .push_valid(instantiation_output_221),
    .pop_ready(instantiation_output_211),
    .push_ready(instantiation_output_325),
    .pop_data(instantiation_output_326),
    .pop_valid(instantiation_output_327),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_events_ (
    .rst(rst),
    .push_data(instantiation_output_187),
    .push_valid(instantiation_output_188),
    .pop_ready(instantiation_output_94),
    .push_ready(instantiation_output_328),
    .pop_data(instantiation_output_329),
    .pop_valid(instantiation_output_330),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(88), .DEPTH(1)) fifo_feeds_ (
    .rst(rst),
    .push_data(instantiation_output_110),
    .push_valid(instantiation_output_111),
    .pop_ready(instantiation_output_227),
    .push_ready(instantiation_output_331),
    .pop_data(instantiation_output_332),
    .pop_valid(instantiation_output_333),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(37), .DEPTH(4)) fifo_fetches_ (
    .rst(rst),
    .push_data(instantiation_output_112),
    .push_valid(instantiation_output_113),
    .pop_ready(instantiation_output_205),
    .push_ready(instantiation_output_334),
    .pop_data(instantiation_output_335),
    .pop_valid(instantiation_output_336),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_finished_ (
    .rst(rst),
    .push_data(instantiation_output_212),
    .push_valid(instantiation_output_213),
    .pop_ready(instantiation_output_114),
    .push_ready(instantiation_output_337),
    .pop_data(instantiation_output_338),
    .pop_valid(instantiation_output_339),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_inputs_ (
    .rst(rst),
    .push_data(instantiation_output_189),
    .push_valid(instantiation_output_190),
    .pop_ready(instantiation_output_179),
    .push_ready(instantiation_output_340),
    .pop_data(instantiation_output_341),
    .pop_valid(instantiation_output_342),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(55), .DEPTH(2)) fifo_jobs_w_ (
    .rst(rst),
    .push_data(instantiation_output_115),
    .push_valid(instantiation_output_116),
    .pop_ready(instantiation_output_177),
    .push_ready(instantiation_output_343),
    .pop_data(instantiation_output_344),
    .pop_valid(instantiation_output_345),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(55), .DEPTH(2)) fifo_jobs_x_ (
    .rst(rst),
    .push_data(instantiation_output_117),
    .push_valid(instantiation_output_118),
    .pop_ready(instantiation_output_180),
    .push_ready(instantiation_output_346),
    .pop_data(instantiation_output_347),
    .pop_valid(instantiation_output_348),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1024)) fifo_kept_ (
    .rst(rst),
    .push_data(instantiation_output_87),
    .push_valid(instantiation_output_88),
    .pop_ready(instantiation_output_228),
    .push_ready(instantiation_output_349),
    .pop_data(instantiation_output_350),
    .pop_valid(instantiation_output_351),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(353), .DEPTH(1)) fifo_lane_aligned_ (
    .rst(rst),
    .push_data(instantiation_output_52),
    .push_valid(instantiation_output_53),
    .pop_ready(instantiation_output_49),
    .push_ready(instantiation_output_352),
    .pop_data(instantiation_output_353),
    .pop_valid(instantiation_output_354),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_exact_ (
    .rst(rst),
    .push_data(instantiation_output_50),
    .push_valid(instantiation_output_51),
    .pop_ready(instantiation_output_55),
    .push_ready(instantiation_output_355),
    .pop_data(instantiation_output_356),
    .pop_valid(instantiation_output_357),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_normalized_ (
    .rst(rst),
    .push_data(instantiation_output_56),
    .push_valid(instantiation_output_57),
    .pop_ready(instantiation_output_61),
    .push_ready(instantiation_output_358),
    .pop_data(instantiation_output_359),
    .pop_valid(instantiation_output_360),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lane_operands_ (
    .rst(rst),
    .push_data(instantiation_output_66),
    .push_valid(instantiation_output_67),
    .pop_ready(instantiation_output_58),
    .push_ready(instantiation_output_361),
    .pop_data(instantiation_output_362),
    .pop_valid(instantiation_output_363),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_lane_partial_ (
    .rst(rst),
    .push_data(instantiation_output_62),
    .push_valid(instantiation_output_63),
    .pop_ready(instantiation_output_68),
    .push_ready(instantiation_output_364),
    .pop_data(instantiation_output_365),
    .pop_valid(instantiation_output_366),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(373), .DEPTH(1)) fifo_lane_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_59),
    .push_valid(instantiation_output_60),
    .pop_ready(instantiation_output_54),
    .push_ready(instantiation_output_367),
    .pop_data(instantiation_output_368),
    .pop_valid(instantiation_output_369),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_lane_results_ (
    .rst(rst),
    .push_data(instantiation_output_64),
    .push_valid(instantiation_output_65),
    .pop_ready(instantiation_output_77),
    .push_ready(instantiation_output_370),
    .pop_data(instantiation_output_371),
    .pop_valid(instantiation_output_372),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lanes_ (
    .rst(rst),
    .push_data(instantiation_output_248),
    .push_valid(instantiation_output_249),
    .pop_ready(instantiation_output_69),
    .push_ready(instantiation_output_373),
    .pop_data(instantiation_output_374),
    .pop_valid(instantiation_output_375),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_later_ (
    .rst(rst),
    .push_data(instantiation_output_78),
    .push_valid(instantiation_output_79),
    .pop_ready(instantiation_output_89),
    .push_ready(instantiation_output_376),
    .pop_data(instantiation_output_377),
    .pop_valid(instantiation_output_378),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(10), .DEPTH(8)) fifo_lengths_ (
    .rst(rst),
    .push_data(instantiation_output_215),
    .push_valid(instantiation_output_216),
    .pop_ready(instantiation_output_222),
    .push_ready(instantiation_output_379),
    .pop_data(instantiation_output_380),
    .pop_valid(instantiation_output_381),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(2)) fifo_operands_ (
    .rst(rst),
    .push_data(instantiation_output_229),
    .push_valid(instantiation_output_230),
    .pop_ready(instantiation_output_250),
    .push_ready(instantiation_output_382),
    .pop_data(instantiation_output_383),
    .pop_valid(instantiation_output_384),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(131), .DEPTH(32)) fifo_packed_ (
    .rst(rst),
    .push_data(instantiation_output_80),
    .push_valid(instantiation_output_81),
    .pop_ready(instantiation_output_90),
    .push_ready(instantiation_output_385),
    .pop_data(instantiation_output_386),
    .pop_valid(instantiation_output_387),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1024)) fifo_passed_ (
    .rst(rst),
    .push_data(instantiation_output_152),
    .push_valid(instantiation_output_153),
    .pop_ready(instantiation_output_231),
    .push_ready(instantiation_output_388),
    .pop_data(instantiation_output_389),
    .pop_valid(instantiation_output_390),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_power_ (
    .rst(rst),
    .push_data(instantiation_output_251),
    .push_valid(instantiation_output_252),
    .pop_ready(instantiation_output_172),
    .push_ready(instantiation_output_391),
    .pop_data(instantiation_output_392),
    .pop_valid(instantiation_output_393),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_first_ (
    .rst(rst),
    .push_data(instantiation_output_160),
    .push_valid(instantiation_output_161),
    .pop_ready(instantiation_output_163),
    .push_ready(instantiation_output_394),
    .pop_data(instantiation_output_395),
    .pop_valid(instantiation_output_396),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_fourth_ (
    .rst(rst),
    .push_data(instantiation_output_169),
    .push_valid(instantiation_output_170),
    .pop_ready(instantiation_output_157),
    .push_ready(instantiation_output_397),
    .pop_data(instantiation_output_398),
    .pop_valid(instantiation_output_399),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_173),
    .push_valid(instantiation_output_174),
    .pop_ready(instantiation_output_162),
    .push_ready(instantiation_output_400),
    .pop_data(instantiation_output_401),
    .pop_valid(instantiation_output_402),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_power_results_ (
    .rst(rst),
    .push_data(instantiation_output_158),
    .push_valid(instantiation_output_159),
    .pop_ready(instantiation_output_82),
    .push_ready(instantiation_output_403),
    .pop_data(instantiation_output_404),
    .pop_valid(instantiation_output_405),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_second_ (
    .rst(rst),
    .push_data(instantiation_output_164),
    .push_valid(instantiation_output_165),
    .pop_ready(instantiation_output_166),
    .push_ready(instantiation_output_406),
    .pop_data(instantiation_output_407),
    .pop_valid(instantiation_output_408),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_third_ (
    .rst(rst),
    .push_data(instantiation_output_167),
    .push_valid(instantiation_output_168),
    .pop_ready(instantiation_output_171),
    .push_ready(instantiation_output_409),
    .pop_data(instantiation_output_410),
    .pop_valid(instantiation_output_411),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(78), .DEPTH(1)) fifo_quotients_ (
    .rst(rst),
    .push_data(instantiation_output_41),
    .push_valid(instantiation_output_42),
    .pop_ready(instantiation_output_45),
    .push_ready(instantiation_output_412),
    .pop_data(instantiation_output_413),
    .pop_valid(instantiation_output_414),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(126), .DEPTH(1)) fifo_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_240),
    .push_valid(instantiation_output_241),
    .pop_ready(instantiation_output_237),
    .push_ready(instantiation_output_415),
    .pop_data(instantiation_output_416),
    .pop_valid(instantiation_output_417),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_reduction_ (
    .rst(rst),
    .push_data(instantiation_output_253),
    .push_valid(instantiation_output_254),
    .pop_ready(instantiation_output_242),
    .push_ready(instantiation_output_418),
    .pop_data(instantiation_output_419),
    .pop_valid(instantiation_output_420),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_reduction_results_ (
    .rst(rst),
    .push_data(instantiation_output_234),
    .push_valid(instantiation_output_235),
    .pop_ready(instantiation_output_83),
    .push_ready(instantiation_output_421),
    .pop_data(instantiation_output_422),
    .pop_valid(instantiation_output_423),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_results_ (
    .rst(rst),
    .push_data(instantiation_output_154),
    .push_valid(instantiation_output_155),
    .pop_ready(instantiation_output_225),
    .push_ready(instantiation_output_424),
    .pop_data(instantiation_output_425),
    .pop_valid(instantiation_output_426),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_root_ (
    .rst(rst),
    .push_data(instantiation_output_255),
    .push_valid(instantiation_output_256),
    .pop_ready(instantiation_output_72),
    .push_ready(instantiation_output_427),
    .pop_data(instantiation_output_428),
    .pop_valid(instantiation_output_429),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_root_results_ (
    .rst(rst),
    .push_data(instantiation_output_73),
    .push_valid(instantiation_output_74),
    .pop_ready(instantiation_output_84),
    .push_ready(instantiation_output_430),
    .pop_data(instantiation_output_431),
    .pop_valid(instantiation_output_432),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(11), .DEPTH(16)) fifo_routes_ (
    .rst(rst),
    .push_data(instantiation_output_202),
    .push_valid(instantiation_output_203),
    .pop_ready(instantiation_output_192),
    .push_ready(instantiation_output_433),
    .pop_data(instantiation_output_434),
    .pop_valid(instantiation_output_435),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(132), .DEPTH(16)) fifo_scaled_ (
    .rst(rst),
    .push_data(instantiation_output_139),
    .push_valid(instantiation_output_140),
    .pop_ready(instantiation_output_156),
    .push_ready(instantiation_output_436),
    .pop_data(instantiation_output_437),
    .pop_valid(instantiation_output_438),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_simple_ (
    .rst(rst),
    .push_data(instantiation_output_257),
    .push_valid(instantiation_output_258),
    .pop_ready(instantiation_output_243),
    .push_ready(instantiation_output_439),
    .pop_data(instantiation_output_440),
    .pop_valid(instantiation_output_441),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_simple_results_ (
    .rst(rst),
    .push_data(instantiation_output_244),
    .push_valid(instantiation_output_245),
    .pop_ready(instantiation_output_85),
    .push_ready(instantiation_output_442),
    .pop_data(instantiation_output_443),
    .pop_valid(instantiation_output_444),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(516), .DEPTH(4)) fifo_slices_ (
    .rst(rst),
    .push_data(instantiation_output_181),
    .push_valid(instantiation_output_182),
    .pop_ready(instantiation_output_144),
    .push_ready(instantiation_output_445),
    .pop_data(instantiation_output_446),
    .pop_valid(instantiation_output_447),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1112)) fifo_stage_decoded_ (
    .rst(rst),
    .push_data(instantiation_output_127),
    .push_valid(instantiation_output_128),
    .pop_ready(instantiation_output_136),
    .push_ready(instantiation_output_448),
    .pop_data(instantiation_output_449),
    .pop_valid(instantiation_output_450),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1400)) fifo_stage_encoded_ (
    .rst(rst),
    .push_data(instantiation_output_130),
    .push_valid(instantiation_output_131),
    .pop_ready(instantiation_output_133),
    .push_ready(instantiation_output_451),
    .pop_data(instantiation_output_452),
    .pop_valid(instantiation_output_453),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1400)) fifo_stage_multiplied_ (
    .rst(rst),
    .push_data(instantiation_output_134),
    .push_valid(instantiation_output_135),
    .pop_ready(instantiation_output_129),
    .push_ready(instantiation_output_454),
    .pop_data(instantiation_output_455),
    .pop_valid(instantiation_output_456),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(328)) fifo_stage_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_137),
    .push_valid(instantiation_output_138),
    .pop_ready(instantiation_output_147),
    .push_ready(instantiation_output_457),
    .pop_data(instantiation_output_458),
    .pop_valid(instantiation_output_459),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1368)) fifo_stage_selected_ (
    .rst(rst),
    .push_data(instantiation_output_145),
    .push_valid(instantiation_output_146),
    .pop_ready(instantiation_output_132),
    .push_ready(instantiation_output_460),
    .pop_data(instantiation_output_461),
    .pop_valid(instantiation_output_462),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(96)) fifo_stage_summed_ (
    .rst(rst),
    .push_data(instantiation_output_148),
    .push_valid(instantiation_output_149),
    .pop_ready(instantiation_output_141),
    .push_ready(instantiation_output_463),
    .pop_data(instantiation_output_464),
    .pop_valid(instantiation_output_465),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(96), .DEPTH(2)) fifo_start_ (
    .rst(rst),
    .push_data(instantiation_output_102),
    .push_valid(instantiation_output_103),
    .pop_ready(instantiation_output_120),
    .push_ready(instantiation_output_466),
    .pop_data(instantiation_output_467),
    .pop_valid(instantiation_output_468),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_sums_ (
    .rst(rst),
    .push_data(instantiation_output_70),
    .push_valid(instantiation_output_71),
    .pop_ready(instantiation_output_86),
    .push_ready(instantiation_output_469),
    .pop_data(instantiation_output_470),
    .pop_valid(instantiation_output_471),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(134), .DEPTH(1)) fifo_totals_ (
    .rst(rst),
    .push_data(instantiation_output_238),
    .push_valid(instantiation_output_239),
    .pop_ready(instantiation_output_236),
    .push_ready(instantiation_output_472),
    .pop_data(instantiation_output_473),
    .pop_valid(instantiation_output_474),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(2)) fifo_unwritten_ (
    .rst(rst),
    .push_data(instantiation_output_121),
    .push_valid(instantiation_output_122),
    .pop_ready(instantiation_output_104),
    .push_ready(instantiation_output_475),
    .pop_data(instantiation_output_476),
    .pop_valid(instantiation_output_477),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_a_ (
    .rst(rst),
    .push_data(instantiation_output_193),
    .push_valid(instantiation_output_194),
    .pop_ready(instantiation_output_232),
    .push_ready(instantiation_output_478),
    .pop_data(instantiation_output_479),
    .pop_valid(instantiation_output_480),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_b_ (
    .rst(rst),
    .push_data(instantiation_output_195),
    .push_valid(instantiation_output_196),
    .pop_ready(instantiation_output_233),
    .push_ready(instantiation_output_481),
    .pop_data(instantiation_output_482),
    .pop_valid(instantiation_output_483),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(2)) fifo_vector_reads_ (
    .rst(rst),
    .push_data(instantiation_output_206),
    .push_valid(instantiation_output_207),
    .pop_ready(instantiation_output_204),
    .push_ready(instantiation_output_484),
    .pop_data(instantiation_output_485),
    .pop_valid(instantiation_output_486),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_vectors_ (
    .rst(rst),
    .push_data(instantiation_output_91),
    .push_valid(instantiation_output_92),
    .pop_ready(instantiation_output_226),
    .push_ready(instantiation_output_487),
    .pop_data(instantiation_output_488),
    .pop_valid(instantiation_output_489),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(156), .DEPTH(4)) fifo_walks_ (
    .rst(rst),
    .push_data(instantiation_output_123),
    .push_valid(instantiation_output_124),
    .pop_ready(instantiation_output_208),
    .push_ready(instantiation_output_490),
    .pop_data(instantiation_output_491),
    .pop_valid(instantiation_output_492),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_weights_ (
    .rst(rst),
    .push_data(instantiation_output_197),
    .push_valid(instantiation_output_198),
    .pop_ready(instantiation_output_178),
    .push_ready(instantiation_output_493),
    .pop_data(instantiation_output_494),
    .pop_valid(instantiation_output_495),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(113), .DEPTH(2)) fifo_writes_ (
    .rst(rst),
    .push_data(instantiation_output_125),
    .push_valid(instantiation_output_126),
    .pop_ready(instantiation_output_219),
    .push_ready(instantiation_output_496),
    .pop_data(instantiation_output_497),
    .pop_valid(instantiation_output_498),
    .clk(clk)
  );
  assign arrivals_data = instantiation_output_105;
  assign arrivals_valid = instantiation_output_106;
  assign m_ar_data = instantiation_output_200;
  assign m_ar_valid = instantiation_output_201;
  assign m_aw_data = instantiation_output_217;
  assign m_aw_valid = instantiation_output_218;
  assign m_b_ready = instantiation_output_214;
  assign m_r_ready = instantiation_output_191;
  assign m_w_data = instantiation_output_223;
  assign m_w_valid = instantiation_output_224;
  assign releases_ready = instantiation_output_119;
  assign s_ar_ready = instantiation_output_95;
  assign s_aw_ready = instantiation_output_96;
  assign s_b_data = instantiation_output_97;
  assign s_b_valid = instantiation_output_98;
  assign s_r_data = instantiation_output_99;
  assign s_r_valid = instantiation_output_100;
  assign s_w_ready = instantiation_output_101;
endmodule
