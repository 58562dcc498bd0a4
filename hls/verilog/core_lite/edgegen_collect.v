// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_collect(
  input wire clk,
  input wire rst,
  input wire [87:0] collects_data,
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
  wire [2:0] literal_1;
  wire [2:0] literal_2;
  wire [2:0] literal_3;
  wire [2:0] literal_4;
  wire [2:0] literal_5;
  wire [2:0] literal_6;
  wire eq_7;
  wire eq_8;
  wire eq_9;
  wire eq_10;
  wire eq_11;
  wire eq_12;
  wire [12:0] tuple_index_13;
  wire [12:0] tuple_index_14;
  wire [12:0] tuple_index_15;
  wire [12:0] tuple_index_16;
  wire [12:0] tuple_index_17;
  wire [12:0] tuple_index_18;
  wire [12:0] tuple_index_19;
  wire [1:0] literal_20;
  wire [5:0] concat_21;
  wire [3:0] tuple_index_22;
  wire [3:0] tuple_index_23;
  wire [3:0] tuple_index_24;
  wire [3:0] tuple_index_25;
  wire [3:0] tuple_index_26;
  wire [3:0] tuple_index_27;
  wire [3:0] tuple_index_28;
  wire gather;
  wire [3:0] r_tag_valid;
  wire [3:0] sign_ext_29;
  wire tuple_index_30;
  wire tuple_index_31;
  wire tuple_index_32;
  wire tuple_index_33;
  wire tuple_index_34;
  wire tuple_index_35;
  wire tuple_index_36;
  wire [1:0] literal_37;
  wire [1:0] literal_38;
  wire [3:0] and_39;
  wire [3:0] literal_40;
  wire r_tag__1_difference;
  wire butterfly;
  wire eq_41;
  wire halves;
  wire [127:0] tuple_index_42;
  wire [127:0] tuple_index_43;
  wire [127:0] tuple_index_44;
  wire [127:0] tuple_index_45;
  wire [127:0] tuple_index_46;
  wire [127:0] tuple_index_47;
  wire [127:0] tuple_index_48;
  wire [3:0] valid;
  wire tuple_index_49;
  wire tuple_index_50;
  wire tuple_index_51;
  wire tuple_index_52;
  wire tuple_index_53;
  wire tuple_index_54;
  wire tuple_index_55;
  wire postponed;
  wire not_56;
  wire coded;
  wire [127:0] r_beat;
  wire bit_slice_57;
  wire bit_slice_58;
  wire bit_slice_59;
  wire bit_slice_60;
  wire [2:0] literal_61;
  wire r_tag__3_last;
  wire or_62;
  wire words;
  wire eq_63;
  wire and_64;
  wire eq_65;
  wire [2:0] literal_66;
  wire [4:0] pass_op;
  wire [4:0] literal_67;
  wire [4:0] literal_68;
  wire [4:0] literal_69;
  wire [4:0] literal_70;
  wire [4:0] literal_71;
  wire [4:0] literal_72;
  wire [4:0] literal_73;
  wire [4:0] literal_74;
  wire [4:0] literal_75;
  wire [4:0] literal_76;
  wire [4:0] literal_77;
  wire [4:0] literal_78;
  wire [4:0] literal_79;
  wire [31:0] bit_slice_80;
  wire [31:0] sign_ext_81;
  wire [31:0] bit_slice_82;
  wire [31:0] sign_ext_83;
  wire [31:0] bit_slice_84;
  wire [31:0] sign_ext_85;
  wire [31:0] bit_slice_86;
  wire [31:0] sign_ext_87;
  wire bit_slice_88;
  wire bit_slice_89;
  wire eq_90;
  wire nor_91;
  wire nand_92;
  wire ends;
  wire and_93;
  wire shifts;
  wire eq_94;
  wire [4:0] literal_95;
  wire eq_96;
  wire eq_97;
  wire [4:0] literal_98;
  wire eq_99;
  wire eq_100;
  wire eq_101;
  wire eq_102;
  wire eq_103;
  wire eq_104;
  wire eq_105;
  wire eq_106;
  wire eq_107;
  wire eq_108;
  wire eq_109;
  wire [1:0] pass_top;
  wire [31:0] and_110;
  wire [31:0] and_111;
  wire [31:0] and_112;
  wire [31:0] and_113;
  wire nor_114;
  wire and_115;
  wire and_116;
  wire and_117;
  wire and_118;
  wire and_119;
  wire and_120;
  wire and_121;
  wire and_122;
  wire bit_slice_123;
  wire bit_slice_124;
  wire segment_ends;
  wire word_ends;
  wire full;
  wire [1:0] sel_125;
  wire eq_126;
  wire or_127;
  wire eq_128;
  wire or_129;
  wire or_130;
  wire or_131;
  wire eq_132;
  wire or_133;
  wire bit_slice_134;
  wire bit_slice_135;
  wire bit_slice_136;
  wire bit_slice_137;
  wire literal_138;
  wire not_139;
  wire not_140;
  wire not_141;
  wire not_142;
  wire not_143;
  wire not_144;
  wire not_145;
  wire not_146;
  wire or_147;
  wire eq_148;
  wire eq_149;
  wire nor_150;
  wire or_151;
  wire [1:0] sel_152;
  wire nand_153;
  wire or_154;
  wire [5:0] concat_155;
  wire [1:0] literal_156;
  wire [4:0] literal_157;
  wire [4:0] literal_158;
  wire [4:0] literal_159;
  wire [1:0] sel_160;
  wire [1:0] sign_ext_161;
  wire [15:0] literal_162;
  wire not_163;
  wire [6:0] bit_slice_164;
  wire [6:0] sign_ext_165;
  wire not_166;
  wire [6:0] bit_slice_167;
  wire [6:0] sign_ext_168;
  wire not_169;
  wire [6:0] bit_slice_170;
  wire [6:0] sign_ext_171;
  wire not_172;
  wire [6:0] bit_slice_173;
  wire [6:0] sign_ext_174;
  wire [1:0] concat_175;
  wire not_176;
  wire not_177;
  wire or_178;
  wire or_179;
  wire or_180;
  wire or_181;
  wire or_182;
  wire or_183;
  wire or_184;
  wire or_185;
  wire not_186;
  wire not_187;
  wire [2:0] concat_188;
  wire [127:0] bit_slice_189;
  wire [127:0] bit_slice_190;
  wire [127:0] bit_slice_191;
  wire [127:0] bit_slice_192;
  wire [1:0] sel_193;
  wire [1:0] sign_ext_194;
  wire kind__2_to_195;
  wire [1:0] kind__0_to_196;
  wire eq_197;
  wire eq_198;
  wire eq_199;
  wire [1:0] and_200;
  wire [15:0] sign_ext_201;
  wire eq_202;
  wire [15:0] pass_segments;
  wire [15:0] literal_203;
  wire [2:0] concat_204;
  wire or_205;
  wire [6:0] bit_slice_206;
  wire [6:0] bit_slice_207;
  wire [6:0] bit_slice_208;
  wire [6:0] bit_slice_209;
  wire [223:0] bit_slice_210;
  wire low__2_squeezed_portion_31_width_211;
  wire [6:0] and_212;
  wire low__2_squeezed_portion_23_width_211;
  wire [6:0] and_213;
  wire low__2_squeezed_portion_15_width_211;
  wire [6:0] and_214;
  wire low__2_squeezed_portion_7_width_211;
  wire [6:0] and_215;
  wire [223:0] bit_slice_216;
  wire [1:0] add_217;
  wire [1:0] concat_218;
  wire nor_219;
  wire active_inputs_valid_220;
  wire or_221;
  wire or_222;
  wire [127:0] elements;
  wire [127:0] priority_sel_223;
  wire [1:0] next_phase;
  wire [2:0] kind;
  wire or_224;
  wire [1:0] sel_225;
  wire [15:0] add_226;
  wire sel_227;
  wire eq_228;
  wire [2:0] add_229;
  wire [2:0] sign_ext_230;
  wire [255:0] concat_231;
  wire [255:0] concat_232;
  wire [1:0] sel_233;
  wire [1:0] sign_ext_234;
  wire or_235;
  wire pass_kept;
  wire stage_outputs_valid_220;
  wire [127:0] beat;
  wire and_236;
  wire [1:0] sel_237;
  wire [2:0] sel_238;
  wire sel_239;
  wire [1:0] sel_240;
  wire [15:0] sel_241;
  wire sel_242;
  wire [2:0] and_243;
  wire [255:0] high__211;
  wire [255:0] low__211;
  wire [1:0] and_244;
  wire and_245;
  wire sel_246;
  wire and_247;
  wire and_248;
  wire and_249;
  wire and_250;
  wire [130:0] sum;
  wire and_251;
  wire and_252;
  wire and_253;
  wire and_254;
  wire and_255;
  wire and_256;
  assign literal_1 = 3'h5;
  assign literal_2 = 3'h4;
  assign literal_3 = 3'h3;
  assign literal_4 = 3'h2;
  assign literal_5 = 3'h1;
  assign literal_6 = 3'h0;
  assign eq_7 = ____state_1 == literal_1;
  assign eq_8 = ____state_1 == literal_2;
  assign eq_9 = ____state_1 == literal_3;
  assign eq_10 = ____state_1 == literal_4;
  assign eq_11 = ____state_1 == literal_5;
  assign eq_12 = ____state_1 == literal_6;
  assign tuple_index_13 = lane_results_data[12:0];
  assign tuple_index_14 = sums_data[12:0];
  assign tuple_index_15 = divider_results_data[12:0];
  assign tuple_index_16 = root_results_data[12:0];
  assign tuple_index_17 = power_results_data[12:0];
  assign tuple_index_18 = simple_results_data[12:0];
  assign tuple_index_19 = reduction_results_data[12:0];
  assign literal_20 = 2'h1;
  assign concat_21 = {eq_7, eq_8, eq_9, eq_10, eq_11, eq_12};
  assign tuple_index_22 = tuple_index_13[4:1];
  assign tuple_index_23 = tuple_index_14[4:1];
  assign tuple_index_24 = tuple_index_15[4:1];
  assign tuple_index_25 = tuple_index_16[4:1];
  assign tuple_index_26 = tuple_index_17[4:1];
  assign tuple_index_27 = tuple_index_18[4:1];
  assign tuple_index_28 = tuple_index_19[4:1];
  assign gather = ____state_0 == literal_20;
  assign r_tag_valid = priority_sel_4b_6way(concat_21, tuple_index_22, tuple_index_23, tuple_index_24, tuple_index_25, tuple_index_26, tuple_index_27, tuple_index_28);
  assign sign_ext_29 = {4{gather}};
  assign tuple_index_30 = tuple_index_13[5:5];
  assign tuple_index_31 = tuple_index_14[5:5];
  assign tuple_index_32 = tuple_index_15[5:5];
  assign tuple_index_33 = tuple_index_16[5:5];
  assign tuple_index_34 = tuple_index_17[5:5];
  assign tuple_index_35 = tuple_index_18[5:5];
  assign tuple_index_36 = tuple_index_19[5:5];
  assign literal_37 = 2'h3;
  assign literal_38 = 2'h2;
  assign and_39 = r_tag_valid & sign_ext_29;
  assign literal_40 = 4'hf;
  assign r_tag__1_difference = priority_sel_1b_6way(concat_21, tuple_index_30, tuple_index_31, tuple_index_32, tuple_index_33, tuple_index_34, tuple_index_35, tuple_index_36);
  assign butterfly = ____state_3 == literal_37;
  assign eq_41 = ____state_3 == literal_20;
  assign halves = ____state_3 == literal_38;
  assign tuple_index_42 = lane_results_data[140:13];
  assign tuple_index_43 = sums_data[140:13];
  assign tuple_index_44 = divider_results_data[140:13];
  assign tuple_index_45 = root_results_data[140:13];
  assign tuple_index_46 = power_results_data[140:13];
  assign tuple_index_47 = simple_results_data[140:13];
  assign tuple_index_48 = reduction_results_data[140:13];
  assign valid = ____state_2 ? literal_40 : and_39;
  assign tuple_index_49 = tuple_index_13[0:0];
  assign tuple_index_50 = tuple_index_14[0:0];
  assign tuple_index_51 = tuple_index_15[0:0];
  assign tuple_index_52 = tuple_index_16[0:0];
  assign tuple_index_53 = tuple_index_17[0:0];
  assign tuple_index_54 = tuple_index_18[0:0];
  assign tuple_index_55 = tuple_index_19[0:0];
  assign postponed = gather & r_tag__1_difference;
  assign not_56 = ~butterfly;
  assign coded = eq_41 | halves;
  assign r_beat = priority_sel_128b_6way(concat_21, tuple_index_42, tuple_index_43, tuple_index_44, tuple_index_45, tuple_index_46, tuple_index_47, tuple_index_48);
  assign bit_slice_57 = valid[3];
  assign bit_slice_58 = valid[2];
  assign bit_slice_59 = valid[1];
  assign bit_slice_60 = valid[0];
  assign literal_61 = 3'h6;
  assign r_tag__3_last = priority_sel_1b_6way(concat_21, tuple_index_49, tuple_index_50, tuple_index_51, tuple_index_52, tuple_index_53, tuple_index_54, tuple_index_55);
  assign or_62 = postponed | not_56;
  assign words = ____state_0 == literal_37;
  assign eq_63 = ____state_9 == literal_37;
  assign and_64 = gather & coded;
  assign eq_65 = ____state_0 == literal_38;
  assign literal_66 = 3'h7;
  assign pass_op = collects_data[87:83];
  assign literal_67 = 5'h05;
  assign literal_68 = 5'h06;
  assign literal_69 = 5'h00;
  assign literal_70 = 5'h01;
  assign literal_71 = 5'h02;
  assign literal_72 = 5'h03;
  assign literal_73 = 5'h14;
  assign literal_74 = 5'h0d;
  assign literal_75 = 5'h0e;
  assign literal_76 = 5'h0f;
  assign literal_77 = 5'h10;
  assign literal_78 = 5'h08;
  assign literal_79 = 5'h09;
  assign bit_slice_80 = r_beat[127:96];
  assign sign_ext_81 = {32{bit_slice_57}};
  assign bit_slice_82 = r_beat[95:64];
  assign sign_ext_83 = {32{bit_slice_58}};
  assign bit_slice_84 = r_beat[63:32];
  assign sign_ext_85 = {32{bit_slice_59}};
  assign bit_slice_86 = r_beat[31:0];
  assign sign_ext_87 = {32{bit_slice_60}};
  assign bit_slice_88 = ____state_0[0];
  assign bit_slice_89 = ____state_0[1];
  assign eq_90 = ____state_1 == literal_61;
  assign nor_91 = ~(eq_41 | halves);
  assign nand_92 = ~(gather & r_tag__1_difference);
  assign ends = gather & r_tag__3_last & or_62;
  assign and_93 = words & eq_63 & ____state_10;
  assign shifts = and_64 | eq_65;
  assign eq_94 = ____state_6 == literal_66;
  assign literal_95 = 5'h07;
  assign eq_96 = pass_op == literal_67;
  assign eq_97 = pass_op == literal_68;
  assign literal_98 = 5'h04;
  assign eq_99 = pass_op == literal_69;
  assign eq_100 = pass_op == literal_70;
  assign eq_101 = pass_op == literal_71;
  assign eq_102 = pass_op == literal_72;
  assign eq_103 = pass_op == literal_73;
  assign eq_104 = pass_op == literal_74;
  assign eq_105 = pass_op == literal_75;
  assign eq_106 = pass_op == literal_76;
  assign eq_107 = pass_op == literal_77;
  assign eq_108 = pass_op == literal_78;
  assign eq_109 = pass_op == literal_79;
  assign pass_top = collects_data[77:76];
  assign and_110 = bit_slice_80 & sign_ext_81;
  assign and_111 = bit_slice_82 & sign_ext_83;
  assign and_112 = bit_slice_84 & sign_ext_85;
  assign and_113 = bit_slice_86 & sign_ext_87;
  assign nor_114 = ~(bit_slice_88 | bit_slice_89);
  assign and_115 = gather & eq_10;
  assign and_116 = gather & eq_12;
  assign and_117 = gather & eq_8;
  assign and_118 = gather & eq_90;
  assign and_119 = gather & eq_9;
  assign and_120 = gather & eq_7;
  assign and_121 = gather & eq_11;
  assign and_122 = gather & nor_91 & nand_92;
  assign bit_slice_123 = ____state_9[0];
  assign bit_slice_124 = ____state_9[1];
  assign segment_ends = coded ? and_93 : ends;
  assign word_ends = words & eq_63;
  assign full = shifts & eq_94;
  assign sel_125 = ends ? literal_38 : ____state_0;
  assign eq_126 = pass_op == literal_95;
  assign or_127 = eq_96 | eq_97;
  assign eq_128 = pass_op == literal_98;
  assign or_129 = eq_99 | eq_100 | eq_101 | eq_102 | eq_103;
  assign or_130 = eq_104 | eq_105 | eq_106 | eq_107;
  assign or_131 = eq_108 | eq_109;
  assign eq_132 = pass_top == literal_38;
  assign or_133 = eq_97 | eq_103;
  assign bit_slice_134 = and_110[7];
  assign bit_slice_135 = and_111[7];
  assign bit_slice_136 = and_112[7];
  assign bit_slice_137 = and_113[7];
  assign literal_138 = 1'h0;
  assign not_139 = ~nor_114;
  assign not_140 = ~and_115;
  assign not_141 = ~and_116;
  assign not_142 = ~and_117;
  assign not_143 = ~and_118;
  assign not_144 = ~and_119;
  assign not_145 = ~and_120;
  assign not_146 = ~and_121;
  assign or_147 = and_122 | words;
  assign eq_148 = ____state_9 == literal_38;
  assign eq_149 = ____state_9 == literal_20;
  assign nor_150 = ~(bit_slice_123 | bit_slice_124);
  assign or_151 = segment_ends | word_ends;
  assign sel_152 = full ? literal_37 : sel_125;
  assign nand_153 = ~(segment_ends & ____state_5);
  assign or_154 = eq_126 | or_127 | eq_128 | or_129;
  assign concat_155 = {or_130, or_131, eq_126, or_127, eq_128, or_129};
  assign literal_156 = 2'h0;
  assign literal_157 = 5'h11;
  assign literal_158 = 5'h12;
  assign literal_159 = 5'h13;
  assign sel_160 = eq_132 ? literal_38 : literal_20;
  assign sign_ext_161 = {2{or_133}};
  assign literal_162 = 16'h0002;
  assign not_163 = ~bit_slice_134;
  assign bit_slice_164 = r_beat[102:96];
  assign sign_ext_165 = {7{bit_slice_57}};
  assign not_166 = ~bit_slice_135;
  assign bit_slice_167 = r_beat[70:64];
  assign sign_ext_168 = {7{bit_slice_58}};
  assign not_169 = ~bit_slice_136;
  assign bit_slice_170 = r_beat[38:32];
  assign sign_ext_171 = {7{bit_slice_59}};
  assign not_172 = ~bit_slice_137;
  assign bit_slice_173 = r_beat[6:0];
  assign sign_ext_174 = {7{bit_slice_60}};
  assign concat_175 = {literal_138, words};
  assign not_176 = ~halves;
  assign not_177 = ~____state_10;
  assign or_178 = collects_valid | not_139;
  assign or_179 = divider_results_valid | not_140;
  assign or_180 = lane_results_valid | not_141;
  assign or_181 = power_results_valid | not_142;
  assign or_182 = reduction_results_valid | not_143;
  assign or_183 = root_results_valid | not_144;
  assign or_184 = simple_results_valid | not_145;
  assign or_185 = sums_valid | not_146;
  assign not_186 = ~postponed;
  assign not_187 = ~or_147;
  assign concat_188 = {eq_148, eq_149, nor_150};
  assign bit_slice_189 = ____state_7[127:0];
  assign bit_slice_190 = ____state_7[255:128];
  assign bit_slice_191 = ____state_8[127:0];
  assign bit_slice_192 = ____state_8[255:128];
  assign sel_193 = or_151 ? literal_20 : sel_152;
  assign sign_ext_194 = {2{nand_153}};
  assign kind__2_to_195 = ~or_154;
  assign kind__0_to_196 = priority_sel_2b_6way(concat_155, literal_156, literal_20, literal_38, literal_37, literal_156, literal_38, literal_20);
  assign eq_197 = pass_op == literal_157;
  assign eq_198 = pass_op == literal_158;
  assign eq_199 = pass_op == literal_159;
  assign and_200 = sel_160 & sign_ext_161;
  assign sign_ext_201 = {16{segment_ends}};
  assign eq_202 = ____state_4 == literal_162;
  assign pass_segments = collects_data[55:40];
  assign literal_203 = 16'h0001;
  assign concat_204 = {literal_156, shifts};
  assign or_205 = bit_slice_88 | bit_slice_89;
  assign bit_slice_206 = and_110[13:7];
  assign bit_slice_207 = and_111[13:7];
  assign bit_slice_208 = and_112[13:7];
  assign bit_slice_209 = and_113[13:7];
  assign bit_slice_210 = ____state_7[255:32];
  assign low__2_squeezed_portion_31_width_211 = ~(halves | not_163);
  assign and_212 = bit_slice_164 & sign_ext_165;
  assign low__2_squeezed_portion_23_width_211 = ~(halves | not_166);
  assign and_213 = bit_slice_167 & sign_ext_168;
  assign low__2_squeezed_portion_15_width_211 = ~(halves | not_169);
  assign and_214 = bit_slice_170 & sign_ext_171;
  assign low__2_squeezed_portion_7_width_211 = ~(halves | not_172);
  assign and_215 = bit_slice_173 & sign_ext_174;
  assign bit_slice_216 = ____state_8[255:32];
  assign add_217 = ____state_9 + concat_175;
  assign concat_218 = {not_176, literal_138};
  assign nor_219 = ~(not_177 | gather);
  assign active_inputs_valid_220 = or_178 & or_179 & or_180 & or_181 & or_182 & or_183 & or_184 & or_185;
  assign or_221 = later_ready | not_186;
  assign or_222 = packed_ready | not_187;
  assign elements = {and_110, and_111, and_112, and_113};
  assign priority_sel_223 = priority_sel_128b_3way(concat_188, bit_slice_189, bit_slice_190, bit_slice_191, bit_slice_192);
  assign next_phase = sel_193 & sign_ext_194;
  assign kind = {kind__2_to_195, kind__0_to_196};
  assign or_224 = eq_197 | eq_198 | eq_199 | eq_128 | or_130;
  assign sel_225 = eq_102 ? literal_37 : and_200;
  assign add_226 = ____state_4 + sign_ext_201;
  assign sel_227 = segment_ends ? eq_202 : ____state_5;
  assign eq_228 = pass_segments == literal_203;
  assign add_229 = ____state_6 + concat_204;
  assign sign_ext_230 = {3{or_205}};
  assign concat_231 = {literal_138, bit_slice_206, literal_138, bit_slice_207, literal_138, bit_slice_208, literal_138, bit_slice_209, bit_slice_210};
  assign concat_232 = {low__2_squeezed_portion_31_width_211, and_212, low__2_squeezed_portion_23_width_211, and_213, low__2_squeezed_portion_15_width_211, and_214, low__2_squeezed_portion_7_width_211, and_215, bit_slice_216};
  assign sel_233 = shifts ? concat_218 : add_217;
  assign sign_ext_234 = {2{or_205}};
  assign or_235 = ends | nor_219;
  assign pass_kept = collects_data[2:2];
  assign stage_outputs_valid_220 = active_inputs_valid_220 & or_221 & or_222;
  assign beat = words ? priority_sel_223 : elements;
  assign and_236 = butterfly & r_tag__3_last;
  assign sel_237 = nor_114 ? literal_20 : next_phase;
  assign sel_238 = nor_114 ? kind : ____state_1;
  assign sel_239 = nor_114 ? or_224 : ____state_2;
  assign sel_240 = nor_114 ? sel_225 : ____state_3;
  assign sel_241 = nor_114 ? pass_segments : add_226;
  assign sel_242 = nor_114 ? eq_228 : sel_227;
  assign and_243 = add_229 & sign_ext_230;
  assign high__211 = shifts ? concat_231 : ____state_7;
  assign low__211 = shifts ? concat_232 : ____state_8;
  assign and_244 = sel_233 & sign_ext_234;
  assign and_245 = or_205 & or_235;
  assign sel_246 = nor_114 ? pass_kept : ____state_11;
  assign and_247 = stage_outputs_valid_220 & nor_114;
  assign and_248 = stage_outputs_valid_220 & and_115;
  assign and_249 = stage_outputs_valid_220 & and_116;
  assign and_250 = active_inputs_valid_220 & postponed;
  assign sum = {beat, butterfly, and_236, ____state_11};
  assign and_251 = active_inputs_valid_220 & or_147;
  assign and_252 = stage_outputs_valid_220 & and_117;
  assign and_253 = stage_outputs_valid_220 & and_118;
  assign and_254 = stage_outputs_valid_220 & and_119;
  assign and_255 = stage_outputs_valid_220 & and_120;
  assign and_256 = stage_outputs_valid_220 & and_121;
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
      ____state_0 <= stage_outputs_valid_220 ? sel_237 : ____state_0;
      ____state_1 <= stage_outputs_valid_220 ? sel_238 : ____state_1;
      ____state_2 <= stage_outputs_valid_220 ? sel_239 : ____state_2;
      ____state_3 <= stage_outputs_valid_220 ? sel_240 : ____state_3;
      ____state_4 <= stage_outputs_valid_220 ? sel_241 : ____state_4;
      ____state_5 <= stage_outputs_valid_220 ? sel_242 : ____state_5;
      ____state_6 <= stage_outputs_valid_220 ? and_243 : ____state_6;
      ____state_7 <= stage_outputs_valid_220 ? high__211 : ____state_7;
      ____state_8 <= stage_outputs_valid_220 ? low__211 : ____state_8;
      ____state_9 <= stage_outputs_valid_220 ? and_244 : ____state_9;
      ____state_10 <= stage_outputs_valid_220 ? and_245 : ____state_10;
      ____state_11 <= stage_outputs_valid_220 ? sel_246 : ____state_11;
    end
  end
  assign collects_ready = and_247;
  assign divider_results_ready = and_248;
  assign lane_results_ready = and_249;
  assign later_data = r_beat;
  assign later_valid = and_250;
  assign packed_data = sum;
  assign packed_valid = and_251;
  assign power_results_ready = and_252;
  assign reduction_results_ready = and_253;
  assign root_results_ready = and_254;
  assign simple_results_ready = and_255;
  assign sums_ready = and_256;
endmodule
