// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_collect(
  input wire clk,
  input wire rst,
  input wire [85:0] collects_data,
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
  wire [31:0] bit_slice_75;
  wire [31:0] sign_ext_76;
  wire [31:0] bit_slice_77;
  wire [31:0] sign_ext_78;
  wire [31:0] bit_slice_79;
  wire [31:0] sign_ext_80;
  wire [31:0] bit_slice_81;
  wire [31:0] sign_ext_82;
  wire bit_slice_83;
  wire bit_slice_84;
  wire eq_85;
  wire nor_86;
  wire nand_87;
  wire ends;
  wire and_88;
  wire shifts;
  wire eq_89;
  wire [4:0] literal_90;
  wire eq_91;
  wire eq_92;
  wire [4:0] literal_93;
  wire [2:0] bit_slice_94;
  wire eq_95;
  wire eq_96;
  wire eq_97;
  wire eq_98;
  wire eq_99;
  wire eq_100;
  wire [1:0] pass_top;
  wire [31:0] and_101;
  wire [31:0] and_102;
  wire [31:0] and_103;
  wire [31:0] and_104;
  wire nor_105;
  wire and_106;
  wire and_107;
  wire and_108;
  wire and_109;
  wire and_110;
  wire and_111;
  wire and_112;
  wire and_113;
  wire bit_slice_114;
  wire bit_slice_115;
  wire segment_ends;
  wire word_ends;
  wire full;
  wire [1:0] sel_116;
  wire eq_117;
  wire or_118;
  wire eq_119;
  wire eq_120;
  wire or_121;
  wire or_122;
  wire eq_123;
  wire bit_slice_124;
  wire bit_slice_125;
  wire bit_slice_126;
  wire bit_slice_127;
  wire literal_128;
  wire not_129;
  wire not_130;
  wire not_131;
  wire not_132;
  wire not_133;
  wire not_134;
  wire not_135;
  wire not_136;
  wire or_137;
  wire eq_138;
  wire eq_139;
  wire nor_140;
  wire or_141;
  wire [1:0] sel_142;
  wire nand_143;
  wire or_144;
  wire [5:0] concat_145;
  wire [1:0] literal_146;
  wire [4:0] literal_147;
  wire [4:0] literal_148;
  wire [4:0] literal_149;
  wire [4:0] literal_150;
  wire [1:0] sel_151;
  wire [1:0] sign_ext_152;
  wire [15:0] literal_153;
  wire not_154;
  wire [6:0] bit_slice_155;
  wire [6:0] sign_ext_156;
  wire not_157;
  wire [6:0] bit_slice_158;
  wire [6:0] sign_ext_159;
  wire not_160;
  wire [6:0] bit_slice_161;
  wire [6:0] sign_ext_162;
  wire not_163;
  wire [6:0] bit_slice_164;
  wire [6:0] sign_ext_165;
  wire [1:0] concat_166;
  wire not_167;
  wire not_168;
  wire or_169;
  wire or_170;
  wire or_171;
  wire or_172;
  wire or_173;
  wire or_174;
  wire or_175;
  wire or_176;
  wire not_177;
  wire not_178;
  wire [2:0] concat_179;
  wire [127:0] bit_slice_180;
  wire [127:0] bit_slice_181;
  wire [127:0] bit_slice_182;
  wire [127:0] bit_slice_183;
  wire [1:0] sel_184;
  wire [1:0] sign_ext_185;
  wire kind__2_to_186;
  wire [1:0] kind__0_to_187;
  wire eq_188;
  wire eq_189;
  wire eq_190;
  wire eq_191;
  wire [1:0] and_192;
  wire [15:0] sign_ext_193;
  wire eq_194;
  wire [15:0] pass_segments;
  wire [15:0] literal_195;
  wire [2:0] concat_196;
  wire or_197;
  wire [6:0] bit_slice_198;
  wire [6:0] bit_slice_199;
  wire [6:0] bit_slice_200;
  wire [6:0] bit_slice_201;
  wire [223:0] bit_slice_202;
  wire low__2_squeezed_portion_31_width_203;
  wire [6:0] and_204;
  wire low__2_squeezed_portion_23_width_203;
  wire [6:0] and_205;
  wire low__2_squeezed_portion_15_width_203;
  wire [6:0] and_206;
  wire low__2_squeezed_portion_7_width_203;
  wire [6:0] and_207;
  wire [223:0] bit_slice_208;
  wire [1:0] add_209;
  wire [1:0] concat_210;
  wire nor_211;
  wire active_inputs_valid_212;
  wire or_213;
  wire or_214;
  wire [127:0] elements;
  wire [127:0] priority_sel_215;
  wire [1:0] next_phase;
  wire [2:0] kind;
  wire or_216;
  wire [1:0] sel_217;
  wire [15:0] add_218;
  wire sel_219;
  wire eq_220;
  wire [2:0] add_221;
  wire [2:0] sign_ext_222;
  wire [255:0] concat_223;
  wire [255:0] concat_224;
  wire [1:0] sel_225;
  wire [1:0] sign_ext_226;
  wire or_227;
  wire pass_kept;
  wire stage_outputs_valid_212;
  wire [127:0] beat;
  wire and_228;
  wire [1:0] sel_229;
  wire [2:0] sel_230;
  wire sel_231;
  wire [1:0] sel_232;
  wire [15:0] sel_233;
  wire sel_234;
  wire [2:0] and_235;
  wire [255:0] high__203;
  wire [255:0] low__203;
  wire [1:0] and_236;
  wire and_237;
  wire sel_238;
  wire and_239;
  wire and_240;
  wire and_241;
  wire and_242;
  wire [130:0] sum;
  wire and_243;
  wire and_244;
  wire and_245;
  wire and_246;
  wire and_247;
  wire and_248;
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
  assign pass_op = collects_data[85:81];
  assign literal_67 = 5'h05;
  assign literal_68 = 5'h06;
  assign literal_69 = 5'h0d;
  assign literal_70 = 5'h0e;
  assign literal_71 = 5'h0f;
  assign literal_72 = 5'h10;
  assign literal_73 = 5'h08;
  assign literal_74 = 5'h09;
  assign bit_slice_75 = r_beat[127:96];
  assign sign_ext_76 = {32{bit_slice_57}};
  assign bit_slice_77 = r_beat[95:64];
  assign sign_ext_78 = {32{bit_slice_58}};
  assign bit_slice_79 = r_beat[63:32];
  assign sign_ext_80 = {32{bit_slice_59}};
  assign bit_slice_81 = r_beat[31:0];
  assign sign_ext_82 = {32{bit_slice_60}};
  assign bit_slice_83 = ____state_0[0];
  assign bit_slice_84 = ____state_0[1];
  assign eq_85 = ____state_1 == literal_61;
  assign nor_86 = ~(eq_41 | halves);
  assign nand_87 = ~(gather & r_tag__1_difference);
  assign ends = gather & r_tag__3_last & or_62;
  assign and_88 = words & eq_63 & ____state_10;
  assign shifts = and_64 | eq_65;
  assign eq_89 = ____state_6 == literal_66;
  assign literal_90 = 5'h07;
  assign eq_91 = pass_op == literal_67;
  assign eq_92 = pass_op == literal_68;
  assign literal_93 = 5'h04;
  assign bit_slice_94 = pass_op[4:2];
  assign eq_95 = pass_op == literal_69;
  assign eq_96 = pass_op == literal_70;
  assign eq_97 = pass_op == literal_71;
  assign eq_98 = pass_op == literal_72;
  assign eq_99 = pass_op == literal_73;
  assign eq_100 = pass_op == literal_74;
  assign pass_top = collects_data[75:74];
  assign and_101 = bit_slice_75 & sign_ext_76;
  assign and_102 = bit_slice_77 & sign_ext_78;
  assign and_103 = bit_slice_79 & sign_ext_80;
  assign and_104 = bit_slice_81 & sign_ext_82;
  assign nor_105 = ~(bit_slice_83 | bit_slice_84);
  assign and_106 = gather & eq_10;
  assign and_107 = gather & eq_12;
  assign and_108 = gather & eq_8;
  assign and_109 = gather & eq_85;
  assign and_110 = gather & eq_9;
  assign and_111 = gather & eq_7;
  assign and_112 = gather & eq_11;
  assign and_113 = gather & nor_86 & nand_87;
  assign bit_slice_114 = ____state_9[0];
  assign bit_slice_115 = ____state_9[1];
  assign segment_ends = coded ? and_88 : ends;
  assign word_ends = words & eq_63;
  assign full = shifts & eq_89;
  assign sel_116 = ends ? literal_38 : ____state_0;
  assign eq_117 = pass_op == literal_90;
  assign or_118 = eq_91 | eq_92;
  assign eq_119 = pass_op == literal_93;
  assign eq_120 = bit_slice_94 == literal_6;
  assign or_121 = eq_95 | eq_96 | eq_97 | eq_98;
  assign or_122 = eq_99 | eq_100;
  assign eq_123 = pass_top == literal_38;
  assign bit_slice_124 = and_101[7];
  assign bit_slice_125 = and_102[7];
  assign bit_slice_126 = and_103[7];
  assign bit_slice_127 = and_104[7];
  assign literal_128 = 1'h0;
  assign not_129 = ~nor_105;
  assign not_130 = ~and_106;
  assign not_131 = ~and_107;
  assign not_132 = ~and_108;
  assign not_133 = ~and_109;
  assign not_134 = ~and_110;
  assign not_135 = ~and_111;
  assign not_136 = ~and_112;
  assign or_137 = and_113 | words;
  assign eq_138 = ____state_9 == literal_38;
  assign eq_139 = ____state_9 == literal_20;
  assign nor_140 = ~(bit_slice_114 | bit_slice_115);
  assign or_141 = segment_ends | word_ends;
  assign sel_142 = full ? literal_37 : sel_116;
  assign nand_143 = ~(segment_ends & ____state_5);
  assign or_144 = eq_117 | or_118 | eq_119 | eq_120;
  assign concat_145 = {or_121, or_122, eq_117, or_118, eq_119, eq_120};
  assign literal_146 = 2'h0;
  assign literal_147 = 5'h11;
  assign literal_148 = 5'h12;
  assign literal_149 = 5'h13;
  assign literal_150 = 5'h03;
  assign sel_151 = eq_123 ? literal_38 : literal_20;
  assign sign_ext_152 = {2{eq_92}};
  assign literal_153 = 16'h0002;
  assign not_154 = ~bit_slice_124;
  assign bit_slice_155 = r_beat[102:96];
  assign sign_ext_156 = {7{bit_slice_57}};
  assign not_157 = ~bit_slice_125;
  assign bit_slice_158 = r_beat[70:64];
  assign sign_ext_159 = {7{bit_slice_58}};
  assign not_160 = ~bit_slice_126;
  assign bit_slice_161 = r_beat[38:32];
  assign sign_ext_162 = {7{bit_slice_59}};
  assign not_163 = ~bit_slice_127;
  assign bit_slice_164 = r_beat[6:0];
  assign sign_ext_165 = {7{bit_slice_60}};
  assign concat_166 = {literal_128, words};
  assign not_167 = ~halves;
  assign not_168 = ~____state_10;
  assign or_169 = collects_valid | not_129;
  assign or_170 = divider_results_valid | not_130;
  assign or_171 = lane_results_valid | not_131;
  assign or_172 = power_results_valid | not_132;
  assign or_173 = reduction_results_valid | not_133;
  assign or_174 = root_results_valid | not_134;
  assign or_175 = simple_results_valid | not_135;
  assign or_176 = sums_valid | not_136;
  assign not_177 = ~postponed;
  assign not_178 = ~or_137;
  assign concat_179 = {eq_138, eq_139, nor_140};
  assign bit_slice_180 = ____state_7[127:0];
  assign bit_slice_181 = ____state_7[255:128];
  assign bit_slice_182 = ____state_8[127:0];
  assign bit_slice_183 = ____state_8[255:128];
  assign sel_184 = or_141 ? literal_20 : sel_142;
  assign sign_ext_185 = {2{nand_143}};
  assign kind__2_to_186 = ~or_144;
  assign kind__0_to_187 = priority_sel_2b_6way(concat_145, literal_146, literal_20, literal_38, literal_37, literal_146, literal_38, literal_20);
  assign eq_188 = pass_op == literal_147;
  assign eq_189 = pass_op == literal_148;
  assign eq_190 = pass_op == literal_149;
  assign eq_191 = pass_op == literal_150;
  assign and_192 = sel_151 & sign_ext_152;
  assign sign_ext_193 = {16{segment_ends}};
  assign eq_194 = ____state_4 == literal_153;
  assign pass_segments = collects_data[53:38];
  assign literal_195 = 16'h0001;
  assign concat_196 = {literal_146, shifts};
  assign or_197 = bit_slice_83 | bit_slice_84;
  assign bit_slice_198 = and_101[13:7];
  assign bit_slice_199 = and_102[13:7];
  assign bit_slice_200 = and_103[13:7];
  assign bit_slice_201 = and_104[13:7];
  assign bit_slice_202 = ____state_7[255:32];
  assign low__2_squeezed_portion_31_width_203 = ~(halves | not_154);
  assign and_204 = bit_slice_155 & sign_ext_156;
  assign low__2_squeezed_portion_23_width_203 = ~(halves | not_157);
  assign and_205 = bit_slice_158 & sign_ext_159;
  assign low__2_squeezed_portion_15_width_203 = ~(halves | not_160);
  assign and_206 = bit_slice_161 & sign_ext_162;
  assign low__2_squeezed_portion_7_width_203 = ~(halves | not_163);
  assign and_207 = bit_slice_164 & sign_ext_165;
  assign bit_slice_208 = ____state_8[255:32];
  assign add_209 = ____state_9 + concat_166;
  assign concat_210 = {not_167, literal_128};
  assign nor_211 = ~(not_168 | gather);
  assign active_inputs_valid_212 = or_169 & or_170 & or_171 & or_172 & or_173 & or_174 & or_175 & or_176;
  assign or_213 = later_ready | not_177;
  assign or_214 = packed_ready | not_178;
  assign elements = {and_101, and_102, and_103, and_104};
  assign priority_sel_215 = priority_sel_128b_3way(concat_179, bit_slice_180, bit_slice_181, bit_slice_182, bit_slice_183);
  assign next_phase = sel_184 & sign_ext_185;
  assign kind = {kind__2_to_186, kind__0_to_187};
  assign or_216 = eq_188 | eq_189 | eq_190 | eq_119 | or_121;
  assign sel_217 = eq_191 ? literal_37 : and_192;
  assign add_218 = ____state_4 + sign_ext_193;
  assign sel_219 = segment_ends ? eq_194 : ____state_5;
  assign eq_220 = pass_segments == literal_195;
  assign add_221 = ____state_6 + concat_196;
  assign sign_ext_222 = {3{or_197}};
  assign concat_223 = {literal_128, bit_slice_198, literal_128, bit_slice_199, literal_128, bit_slice_200, literal_128, bit_slice_201, bit_slice_202};
  assign concat_224 = {low__2_squeezed_portion_31_width_203, and_204, low__2_squeezed_portion_23_width_203, and_205, low__2_squeezed_portion_15_width_203, and_206, low__2_squeezed_portion_7_width_203, and_207, bit_slice_208};
  assign sel_225 = shifts ? concat_210 : add_209;
  assign sign_ext_226 = {2{or_197}};
  assign or_227 = ends | nor_211;
  assign pass_kept = collects_data[0:0];
  assign stage_outputs_valid_212 = active_inputs_valid_212 & or_213 & or_214;
  assign beat = words ? priority_sel_215 : elements;
  assign and_228 = butterfly & r_tag__3_last;
  assign sel_229 = nor_105 ? literal_20 : next_phase;
  assign sel_230 = nor_105 ? kind : ____state_1;
  assign sel_231 = nor_105 ? or_216 : ____state_2;
  assign sel_232 = nor_105 ? sel_217 : ____state_3;
  assign sel_233 = nor_105 ? pass_segments : add_218;
  assign sel_234 = nor_105 ? eq_220 : sel_219;
  assign and_235 = add_221 & sign_ext_222;
  assign high__203 = shifts ? concat_223 : ____state_7;
  assign low__203 = shifts ? concat_224 : ____state_8;
  assign and_236 = sel_225 & sign_ext_226;
  assign and_237 = or_197 & or_227;
  assign sel_238 = nor_105 ? pass_kept : ____state_11;
  assign and_239 = stage_outputs_valid_212 & nor_105;
  assign and_240 = stage_outputs_valid_212 & and_106;
  assign and_241 = stage_outputs_valid_212 & and_107;
  assign and_242 = active_inputs_valid_212 & postponed;
  assign sum = {beat, butterfly, and_228, ____state_11};
  assign and_243 = active_inputs_valid_212 & or_137;
  assign and_244 = stage_outputs_valid_212 & and_108;
  assign and_245 = stage_outputs_valid_212 & and_109;
  assign and_246 = stage_outputs_valid_212 & and_110;
  assign and_247 = stage_outputs_valid_212 & and_111;
  assign and_248 = stage_outputs_valid_212 & and_112;
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
      ____state_0 <= stage_outputs_valid_212 ? sel_229 : ____state_0;
      ____state_1 <= stage_outputs_valid_212 ? sel_230 : ____state_1;
      ____state_2 <= stage_outputs_valid_212 ? sel_231 : ____state_2;
      ____state_3 <= stage_outputs_valid_212 ? sel_232 : ____state_3;
      ____state_4 <= stage_outputs_valid_212 ? sel_233 : ____state_4;
      ____state_5 <= stage_outputs_valid_212 ? sel_234 : ____state_5;
      ____state_6 <= stage_outputs_valid_212 ? and_235 : ____state_6;
      ____state_7 <= stage_outputs_valid_212 ? high__203 : ____state_7;
      ____state_8 <= stage_outputs_valid_212 ? low__203 : ____state_8;
      ____state_9 <= stage_outputs_valid_212 ? and_236 : ____state_9;
      ____state_10 <= stage_outputs_valid_212 ? and_237 : ____state_10;
      ____state_11 <= stage_outputs_valid_212 ? sel_238 : ____state_11;
    end
  end
  assign collects_ready = and_239;
  assign divider_results_ready = and_240;
  assign lane_results_ready = and_241;
  assign later_data = r_beat;
  assign later_valid = and_242;
  assign packed_data = sum;
  assign packed_valid = and_243;
  assign power_results_ready = and_244;
  assign reduction_results_ready = and_245;
  assign root_results_ready = and_246;
  assign simple_results_ready = and_247;
  assign sums_ready = and_248;
endmodule
