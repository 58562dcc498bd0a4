// Generated, do not edit. From hls/dslx/core_batch.x by: edgegen fpga generate
module edgegen_queue(
  input wire clk,
  input wire rst,
  input wire arrivals_ready,
  input wire collects_ready,
  input wire [127:0] commands_data,
  input wire commands_valid,
  input wire feeds_ready,
  input wire finished_data,
  input wire finished_valid,
  input wire jobs_w_ready,
  input wire jobs_x_ready,
  input wire reads_ready,
  input wire releases_data,
  input wire releases_valid,
  input wire [95:0] start_data,
  input wire start_valid,
  input wire unwritten_ready,
  input wire walks_ready,
  input wire writes_ready,
  output wire arrivals_data,
  output wire arrivals_valid,
  output wire [87:0] collects_data,
  output wire collects_valid,
  output wire commands_ready,
  output wire [87:0] feeds_data,
  output wire feeds_valid,
  output wire finished_ready,
  output wire [54:0] jobs_w_data,
  output wire jobs_w_valid,
  output wire [54:0] jobs_x_data,
  output wire jobs_x_valid,
  output wire [114:0] reads_data,
  output wire reads_valid,
  output wire releases_ready,
  output wire start_ready,
  output wire unwritten_data,
  output wire unwritten_valid,
  output wire [154:0] walks_data,
  output wire walks_valid,
  output wire [112:0] writes_data,
  output wire writes_valid
);
  function automatic [30:0] priority_sel_31b_2way (input reg [1:0] sel, input reg [30:0] case0, input reg [30:0] case1, input reg [30:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_31b_2way = case0;
        end
        2'b10: begin
          priority_sel_31b_2way = case1;
        end
        2'b00: begin
          priority_sel_31b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_31b_2way = 31'dx;
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
  wire [87:0] __state_i__4_pass = {5'h00, 1'h0, 2'h0, 1'h0, 1'h0, 2'h0, 20'h0_0000, 16'h0000, 32'h0000_0000, 4'h0, 1'h0, 1'h0, 1'h0, 1'h0};
  wire [154:0] walk = {32'h0000_0000, 32'h0000_0000, 16'h0000, 16'h0000, 20'h0_0000, 20'h0_0000, 16'h0000, 3'h0};
  reg [2:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg ____state_3;
  reg [31:0] ____state_4;
  reg ____state_5;
  reg [127:0] ____state_7;
  reg [127:0] ____state_8;
  reg ____state_9;
  reg [7:0] ____state_10;
  reg [1:0] ____state_11;
  reg ____state_12;
  reg ____state_13;
  reg [15:0] ____state_14;
  reg [31:0] ____state_15;
  reg [31:0] ____state_16;
  reg [31:0] ____state_17;
  reg [31:0] ____state_18;
  reg [31:0] ____state_19;
  reg [31:0] ____state_20;
  reg [15:0] ____state_21;
  reg ____state_53;
  reg [7:0] ____state_54;
  reg ____state_55;
  reg __jobs_w_already_done_reg;
  reg __jobs_x_already_done_reg;
  reg __reads_already_done_reg;
  reg __unwritten_already_done_reg;
  reg __writes_already_done_reg;
  wire vector;
  wire [16:0] concat_1;
  wire [16:0] concat_2;
  wire [7:0] literal_3;
  wire [16:0] sel_4;
  wire bit_slice_5;
  wire [2:0] literal_6;
  wire ne_7;
  wire [17:0] concat_8;
  wire [17:0] sign_ext_9;
  wire [2:0] literal_10;
  wire [2:0] literal_11;
  wire step_4_case_cmp;
  wire nand_12;
  wire [17:0] and_13;
  wire step_1_case_cmp;
  wire step_2_case_cmp;
  wire [2:0] literal_14;
  wire at_command;
  wire [2:0] literal_15;
  wire [2:0] literal_16;
  wire [2:0] literal_17;
  wire [17:0] add_18;
  wire bit_slice_19;
  wire [31:0] run_count;
  wire [31:0] sign_ext_20;
  wire receives;
  wire idle;
  wire requests;
  wire step_5_case_cmp;
  wire eq_21;
  wire not_22;
  wire decodes;
  wire step_default_case_cmp;
  wire [16:0] bit_slice_23;
  wire [17:0] sign_ext_24;
  wire [29:0] bit_slice_25;
  wire [29:0] literal_26;
  wire [31:0] and_27;
  wire not_28;
  wire not_29;
  wire go;
  wire request;
  wire nor_30;
  wire [6:0] ____state_0__next_value_predicates;
  wire [2:0] literal_31;
  wire [31:0] literal_32;
  wire [17:0] concat_33;
  wire [17:0] and_34;
  wire many;
  wire [30:0] bit_slice_35;
  wire [30:0] literal_36;
  wire [31:0] add_37;
  wire [30:0] bit_slice_38;
  wire [30:0] sign_ext_39;
  wire or_40;
  wire or_41;
  wire not_42;
  wire not_43;
  wire not_44;
  wire not_45;
  wire [7:0] one_hot_46;
  wire [1:0] literal_47;
  wire not_48;
  wire [31:0] run_queue;
  wire eq_49;
  wire eq_50;
  wire bit_slice_51;
  wire bit_slice_52;
  wire [11:0] literal_53;
  wire [17:0] add_54;
  wire bit_slice_55;
  wire [30:0] lit_2_squeezed;
  wire [30:0] first__56;
  wire [30:0] bit_slice_57;
  wire [30:0] literal_58;
  wire bit_slice_59;
  wire [30:0] bit_slice_60;
  wire [30:0] and_61;
  wire active_inputs_valid_62;
  wire or_63;
  wire or_64;
  wire or_65;
  wire or_66;
  wire or_67;
  wire or_68;
  wire or_69;
  wire or_70;
  wire or_71;
  wire bit_slice_72;
  wire bit_slice_73;
  wire bit_slice_74;
  wire bit_slice_75;
  wire bit_slice_76;
  wire bit_slice_77;
  wire bit_slice_78;
  wire [2:0] after__56;
  wire [30:0] bit_slice_79;
  wire [30:0] concat_80;
  wire [28:0] bit_slice_81;
  wire [28:0] literal_82;
  wire ends;
  wire [31:0] literal_83;
  wire [29:0] literal_84;
  wire and_85;
  wire [31:0] AHEAD;
  wire [15:0] bit_slice_86;
  wire [15:0] MAGIC;
  wire product__1_both;
  wire nor_87;
  wire bit_slice_88;
  wire bit_slice_89;
  wire [5:0] bit_slice_90;
  wire [5:0] literal_91;
  wire [5:0] literal_92;
  wire [15:0] words;
  wire [15:0] literal_93;
  wire [15:0] literal_94;
  wire [31:0] rows;
  wire [31:0] literal_95;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [6:0] literal_96;
  wire [1:0] concat_97;
  wire [30:0] concat_98;
  wire [30:0] bit_slice_99;
  wire [30:0] sel_100;
  wire bit_slice_101;
  wire [31:0] concat_102;
  wire [31:0] concat_103;
  wire [30:0] add_104;
  wire bit_slice_105;
  wire and_106;
  wire not_107;
  wire stage_outputs_valid_62;
  wire not_108;
  wire not_109;
  wire not_110;
  wire not_111;
  wire eq_112;
  wire eq_113;
  wire eq_114;
  wire eq_115;
  wire eq_116;
  wire eq_117;
  wire eq_118;
  wire and_119;
  wire and_120;
  wire and_121;
  wire and_122;
  wire and_123;
  wire and_124;
  wire and_125;
  wire busy;
  wire [2:0] sel_126;
  wire [30:0] add_127;
  wire bit_slice_128;
  wire [28:0] add_129;
  wire [2:0] bit_slice_130;
  wire [31:0] sign_ext_131;
  wire eq_132;
  wire [31:0] concat_133;
  wire [29:0] add_134;
  wire [1:0] bit_slice_135;
  wire not_136;
  wire ne_137;
  wire eq_138;
  wire or_139;
  wire product__1ountable__56;
  wire ult_140;
  wire ne_141;
  wire ne_142;
  wire ult_143;
  wire ne_144;
  wire ne_145;
  wire ne_146;
  wire [7:0] concat_147;
  wire [31:0] sel_148;
  wire [30:0] priority_sel_149;
  wire and_150;
  wire [31:0] sign_ext_151;
  wire [15:0] literal_152;
  wire [31:0] add_153;
  wire [31:0] concat_154;
  wire and_155;
  wire send_1904_finished;
  wire and_156;
  wire and_157;
  wire send_1893_finished;
  wire and_158;
  wire send_1962_finished;
  wire and_159;
  wire not_160;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_161;
  wire [2:0] sel_162;
  wire and_163;
  wire and_164;
  wire and_165;
  wire and_166;
  wire and_167;
  wire and_168;
  wire and_169;
  wire [31:0] concat_170;
  wire [31:0] concat_171;
  wire [31:0] add_172;
  wire sel_173;
  wire eq_174;
  wire [31:0] sub_175;
  wire [31:0] concat_176;
  wire and_177;
  wire and_178;
  wire not_179;
  wire [7:0] product__1_mode;
  wire [1:0] product__1_more;
  wire bit_slice_180;
  wire [31:0] bit_slice_181;
  wire [31:0] bit_slice_182;
  wire [31:0] bit_slice_183;
  wire [31:0] bit_slice_184;
  wire good;
  wire [7:0] add_185;
  wire [7:0] concat_186;
  wire not_187;
  wire released;
  wire [2:0] bit_slice_188;
  wire [2:0] concat_189;
  wire [31:0] priority_sel_190;
  wire [31:0] concat_191;
  wire [31:0] and_192;
  wire [15:0] sel_193;
  wire [31:0] sel_194;
  wire and_195;
  wire not_196;
  wire and_197;
  wire and_198;
  wire not_199;
  wire and_200;
  wire not_201;
  wire and_202;
  wire or_203;
  wire [2:0] one_hot_sel_204;
  wire or_205;
  wire [31:0] sel_206;
  wire [31:0] sel_207;
  wire sel_208;
  wire [31:0] sel_209;
  wire sel_210;
  wire [127:0] sel_211;
  wire [127:0] sel_212;
  wire nor_213;
  wire [7:0] sel_214;
  wire [1:0] sel_215;
  wire sel_216;
  wire sel_217;
  wire [15:0] sel_218;
  wire [31:0] sel_219;
  wire [31:0] sel_220;
  wire [31:0] sel_221;
  wire [31:0] sel_222;
  wire [31:0] sel_223;
  wire [31:0] sel_224;
  wire [15:0] sel_225;
  wire sel_226;
  wire [7:0] sub_227;
  wire nor_228;
  wire literal_229;
  wire literal_230;
  wire and_231;
  wire literal_232;
  wire [54:0] job;
  wire [114:0] read;
  wire and_233;
  wire literal_234;
  wire literal_235;
  wire [112:0] tuple_236;
  wire and_237;
  wire or_238;
  wire and_239;
  wire or_240;
  wire and_241;
  wire or_242;
  wire and_243;
  wire or_244;
  wire and_245;
  wire or_246;
  assign vector = 1'h0;
  assign concat_1 = {vector, ____state_14};
  assign concat_2 = {____state_14, vector};
  assign literal_3 = 8'h00;
  assign sel_4 = ____state_12 ? concat_2 : concat_1;
  assign bit_slice_5 = ____state_11[0];
  assign literal_6 = 3'h4;
  assign ne_7 = ____state_54 != literal_3;
  assign concat_8 = {vector, sel_4};
  assign sign_ext_9 = {18{bit_slice_5}};
  assign literal_10 = 3'h1;
  assign literal_11 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_6;
  assign nand_12 = ~(____state_53 & ____state_13 & ne_7);
  assign and_13 = concat_8 & sign_ext_9;
  assign step_1_case_cmp = ____state_0 == literal_10;
  assign step_2_case_cmp = ____state_0 == literal_11;
  assign literal_14 = 3'h0;
  assign at_command = step_4_case_cmp & nand_12;
  assign literal_15 = 3'h5;
  assign literal_16 = 3'h6;
  assign literal_17 = 3'h3;
  assign add_18 = concat_8 + and_13;
  assign bit_slice_19 = ____state_11[1];
  assign run_count = start_data[63:32];
  assign sign_ext_20 = {32{bit_slice_5}};
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_14;
  assign requests = at_command & ____state_5;
  assign step_5_case_cmp = ____state_0 == literal_15;
  assign eq_21 = ____state_0 == literal_16;
  assign not_22 = ~step_4_case_cmp;
  assign decodes = ____state_0 == literal_17;
  assign step_default_case_cmp = ____state_0 > literal_15;
  assign bit_slice_23 = add_18[17:1];
  assign sign_ext_24 = {18{bit_slice_19}};
  assign bit_slice_25 = run_count[31:2];
  assign literal_26 = 30'h0000_0000;
  assign and_27 = ____state_15 & sign_ext_20;
  assign not_28 = ~receives;
  assign not_29 = ~idle;
  assign go = at_command & ____state_53;
  assign request = idle | requests | step_5_case_cmp | eq_21;
  assign nor_30 = ~(not_22 | ____state_53);
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign literal_31 = 3'h7;
  assign literal_32 = 32'h0000_0001;
  assign concat_33 = {vector, bit_slice_23};
  assign and_34 = concat_8 & sign_ext_24;
  assign many = bit_slice_25 != literal_26;
  assign bit_slice_35 = run_count[30:0];
  assign literal_36 = 31'h0000_0004;
  assign add_37 = ____state_15 + and_27;
  assign bit_slice_38 = ____state_15[30:0];
  assign sign_ext_39 = {31{bit_slice_19}};
  assign or_40 = commands_valid | not_28;
  assign or_41 = start_valid | not_29;
  assign not_42 = ~vector;
  assign not_43 = ~go;
  assign not_44 = ~request;
  assign not_45 = ~nor_30;
  assign one_hot_46 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign literal_47 = 2'h0;
  assign not_48 = ~____state_3;
  assign run_queue = start_data[95:64];
  assign eq_49 = ____state_0 == literal_31;
  assign eq_50 = ____state_4 == literal_32;
  assign bit_slice_51 = ____state_7[6];
  assign bit_slice_52 = ____state_7[7];
  assign literal_53 = 12'h000;
  assign add_54 = concat_33 + and_34;
  assign bit_slice_55 = add_18[0];
  assign lit_2_squeezed = 31'h0000_0001;
  assign first__56 = many ? literal_36 : bit_slice_35;
  assign bit_slice_57 = ____state_15[31:1];
  assign literal_58 = 31'h0000_0000;
  assign bit_slice_59 = ____state_15[0];
  assign bit_slice_60 = add_37[31:1];
  assign and_61 = bit_slice_38 & sign_ext_39;
  assign active_inputs_valid_62 = or_40 & or_41;
  assign or_63 = arrivals_ready | not_42;
  assign or_64 = collects_ready | not_42;
  assign or_65 = feeds_ready | not_42;
  assign or_66 = jobs_w_ready | __jobs_w_already_done_reg | not_43;
  assign or_67 = jobs_x_ready | __jobs_x_already_done_reg | not_43;
  assign or_68 = reads_ready | __reads_already_done_reg | not_44;
  assign or_69 = unwritten_ready | __unwritten_already_done_reg | not_45;
  assign or_70 = walks_ready | not_42;
  assign or_71 = writes_ready | __writes_already_done_reg | not_43;
  assign bit_slice_72 = one_hot_46[6];
  assign bit_slice_73 = one_hot_46[5];
  assign bit_slice_74 = one_hot_46[4];
  assign bit_slice_75 = one_hot_46[3];
  assign bit_slice_76 = one_hot_46[2];
  assign bit_slice_77 = one_hot_46[1];
  assign bit_slice_78 = one_hot_46[0];
  assign after__56 = {literal_47, not_48};
  assign bit_slice_79 = ____state_1[31:1];
  assign concat_80 = {literal_26, requests};
  assign bit_slice_81 = run_queue[31:3];
  assign literal_82 = 29'h0000_0001;
  assign ends = eq_21 | eq_49 | nor_30;
  assign literal_83 = 32'h0000_0002;
  assign literal_84 = 30'h3fff_ffff;
  assign and_85 = requests & eq_50;
  assign AHEAD = 32'h0000_0004;
  assign bit_slice_86 = ____state_8[127:112];
  assign MAGIC = 16'he6c1;
  assign product__1_both = ____state_7[8];
  assign nor_87 = ~(bit_slice_51 | bit_slice_52);
  assign bit_slice_88 = ____state_7[62];
  assign bit_slice_89 = ____state_7[63];
  assign bit_slice_90 = ____state_7[5:0];
  assign literal_91 = 6'h05;
  assign literal_92 = 6'h03;
  assign words = ____state_7[31:16];
  assign literal_93 = 16'h0000;
  assign literal_94 = 16'h01f9;
  assign rows = ____state_7[63:32];
  assign literal_95 = 32'h0000_0000;
  assign beats = ____state_7[127:96];
  assign product__1_segments = ____state_8[111:96];
  assign literal_96 = 7'h00;
  assign concat_97 = {eq_21, step_5_case_cmp};
  assign concat_98 = {literal_53, add_54, bit_slice_55};
  assign bit_slice_99 = ____state_17[31:1];
  assign sel_100 = idle ? first__56 : lit_2_squeezed;
  assign bit_slice_101 = ____state_17[0];
  assign concat_102 = {vector, bit_slice_57};
  assign concat_103 = {literal_58, bit_slice_59};
  assign add_104 = bit_slice_60 + and_61;
  assign bit_slice_105 = add_37[0];
  assign and_106 = active_inputs_valid_62 & go;
  assign not_107 = ~__jobs_w_already_done_reg;
  assign stage_outputs_valid_62 = active_inputs_valid_62 & or_63 & or_64 & or_65 & or_66 & or_67 & or_68 & or_69 & or_70 & or_71;
  assign not_108 = ~__jobs_x_already_done_reg;
  assign not_109 = ~__reads_already_done_reg;
  assign not_110 = ~__unwritten_already_done_reg;
  assign not_111 = ~__writes_already_done_reg;
  assign eq_112 = idle == bit_slice_72;
  assign eq_113 = step_1_case_cmp == bit_slice_73;
  assign eq_114 = step_2_case_cmp == bit_slice_74;
  assign eq_115 = decodes == bit_slice_75;
  assign eq_116 = step_4_case_cmp == bit_slice_76;
  assign eq_117 = step_5_case_cmp == bit_slice_77;
  assign eq_118 = step_default_case_cmp == bit_slice_78;
  assign and_119 = active_inputs_valid_62 & idle;
  assign and_120 = active_inputs_valid_62 & step_1_case_cmp;
  assign and_121 = active_inputs_valid_62 & step_2_case_cmp;
  assign and_122 = active_inputs_valid_62 & decodes;
  assign and_123 = active_inputs_valid_62 & step_4_case_cmp;
  assign and_124 = active_inputs_valid_62 & step_5_case_cmp;
  assign and_125 = active_inputs_valid_62 & step_default_case_cmp;
  assign busy = ____state_53 & ____state_13 & ne_7;
  assign sel_126 = ____state_53 ? literal_15 : after__56;
  assign add_127 = bit_slice_79 + concat_80;
  assign bit_slice_128 = ____state_1[0];
  assign add_129 = bit_slice_81 + literal_82;
  assign bit_slice_130 = run_queue[2:0];
  assign sign_ext_131 = {32{ends}};
  assign eq_132 = ____state_2 == literal_83;
  assign concat_133 = {literal_58, requests};
  assign add_134 = bit_slice_25 + literal_84;
  assign bit_slice_135 = run_count[1:0];
  assign not_136 = ~and_85;
  assign ne_137 = run_count != AHEAD;
  assign eq_138 = bit_slice_86 == MAGIC;
  assign or_139 = product__1_both | nor_87;
  assign product__1ountable__56 = ~(bit_slice_88 | bit_slice_89);
  assign ult_140 = bit_slice_90 < literal_91;
  assign ne_141 = bit_slice_90 != literal_92;
  assign ne_142 = words != literal_93;
  assign ult_143 = words < literal_94;
  assign ne_144 = rows != literal_95;
  assign ne_145 = beats != literal_95;
  assign ne_146 = product__1_segments != literal_93;
  assign concat_147 = {literal_96, go};
  assign sel_148 = idle ? run_queue : ____state_1;
  assign priority_sel_149 = priority_sel_31b_2way(concat_97, concat_98, bit_slice_99, sel_100);
  assign and_150 = bit_slice_101 & eq_21;
  assign sign_ext_151 = {32{eq_21}};
  assign literal_152 = 16'h0001;
  assign add_153 = concat_102 + concat_103;
  assign concat_154 = {add_104, bit_slice_105};
  assign and_155 = and_106 & not_107;
  assign send_1904_finished = stage_outputs_valid_62 & go;
  assign and_156 = and_106 & not_108;
  assign and_157 = active_inputs_valid_62 & request & not_109;
  assign send_1893_finished = stage_outputs_valid_62 & request;
  assign and_158 = active_inputs_valid_62 & nor_30 & not_110;
  assign send_1962_finished = stage_outputs_valid_62 & nor_30;
  assign and_159 = and_106 & not_111;
  assign not_160 = ~stage_outputs_valid_62;
  assign ____state_0__at_most_one_next_value = eq_112 & eq_113 & eq_114 & eq_115 & eq_116 & eq_117 & eq_118;
  assign concat_161 = {and_119, and_120, and_121, and_122, and_123, and_124, and_125};
  assign sel_162 = busy ? literal_6 : sel_126;
  assign and_163 = stage_outputs_valid_62 & idle;
  assign and_164 = stage_outputs_valid_62 & step_1_case_cmp;
  assign and_165 = stage_outputs_valid_62 & step_2_case_cmp;
  assign and_166 = stage_outputs_valid_62 & decodes;
  assign and_167 = stage_outputs_valid_62 & step_4_case_cmp;
  assign and_168 = stage_outputs_valid_62 & step_5_case_cmp;
  assign and_169 = stage_outputs_valid_62 & step_default_case_cmp;
  assign concat_170 = {add_127, bit_slice_128};
  assign concat_171 = {add_129, bit_slice_130};
  assign add_172 = ____state_2 + sign_ext_131;
  assign sel_173 = ends ? eq_132 : ____state_3;
  assign eq_174 = run_count == literal_32;
  assign sub_175 = ____state_4 - concat_133;
  assign concat_176 = {add_134, bit_slice_135};
  assign and_177 = ____state_5 & not_136;
  assign and_178 = many & ne_137;
  assign not_179 = ~____state_9;
  assign product__1_mode = {literal_47, bit_slice_90};
  assign product__1_more = ____state_7[7:6];
  assign bit_slice_180 = ____state_7[15];
  assign bit_slice_181 = ____state_7[95:64];
  assign bit_slice_182 = ____state_8[31:0];
  assign bit_slice_183 = ____state_8[63:32];
  assign bit_slice_184 = ____state_8[95:64];
  assign good = eq_138 & or_139 & product__1ountable__56 & ult_140 & ne_141 & ne_142 & ult_143 & ne_144 & ne_145 & ne_146;
  assign add_185 = ____state_54 + concat_147;
  assign concat_186 = {literal_96, finished_valid};
  assign not_187 = ~____state_55;
  assign released = releases_valid & ____state_55;
  assign bit_slice_188 = ____state_10[2:0];
  assign concat_189 = {vector, eq_21, step_5_case_cmp};
  assign priority_sel_190 = priority_sel_32b_2way(concat_97, ____state_18, ____state_16, sel_148);
  assign concat_191 = {priority_sel_149, and_150};
  assign and_192 = ____state_20 & sign_ext_151;
  assign sel_193 = eq_21 ? ____state_21 : literal_152;
  assign sel_194 = ____state_12 ? concat_154 : add_153;
  assign and_195 = and_155 & jobs_w_ready;
  assign not_196 = ~send_1904_finished;
  assign and_197 = and_156 & jobs_x_ready;
  assign and_198 = and_157 & reads_ready;
  assign not_199 = ~send_1893_finished;
  assign and_200 = and_158 & unwritten_ready;
  assign not_201 = ~send_1962_finished;
  assign and_202 = and_159 & writes_ready;
  assign or_203 = not_160 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_204 = after__56 & {3{concat_161[0]}} | literal_16 & {3{concat_161[1]}} | sel_162 & {3{concat_161[2]}} | literal_6 & {3{concat_161[3]}} | literal_17 & {3{concat_161[4]}} | literal_11 & {3{concat_161[5]}} | literal_10 & {3{concat_161[6]}};
  assign or_205 = and_163 | and_164 | and_165 | and_166 | and_167 | and_168 | and_169;
  assign sel_206 = idle ? concat_171 : concat_170;
  assign sel_207 = idle ? run_count : add_172;
  assign sel_208 = idle ? eq_174 : sel_173;
  assign sel_209 = idle ? concat_176 : sub_175;
  assign sel_210 = idle ? and_178 : and_177;
  assign sel_211 = step_1_case_cmp ? commands_data : ____state_7;
  assign sel_212 = step_2_case_cmp ? commands_data : ____state_8;
  assign nor_213 = ~(decodes | not_179);
  assign sel_214 = decodes ? product__1_mode : ____state_10;
  assign sel_215 = decodes ? product__1_more : ____state_11;
  assign sel_216 = decodes ? product__1_both : ____state_12;
  assign sel_217 = decodes ? bit_slice_180 : ____state_13;
  assign sel_218 = decodes ? words : ____state_14;
  assign sel_219 = decodes ? rows : ____state_15;
  assign sel_220 = decodes ? bit_slice_181 : ____state_16;
  assign sel_221 = decodes ? beats : ____state_17;
  assign sel_222 = decodes ? bit_slice_182 : ____state_18;
  assign sel_223 = decodes ? bit_slice_183 : ____state_19;
  assign sel_224 = decodes ? bit_slice_184 : ____state_20;
  assign sel_225 = decodes ? product__1_segments : ____state_21;
  assign sel_226 = decodes ? good : ____state_53;
  assign sub_227 = add_185 - concat_186;
  assign nor_228 = ~(not_187 | released);
  assign literal_229 = 1'h0;
  assign literal_230 = 1'h0;
  assign and_231 = stage_outputs_valid_62 & receives;
  assign literal_232 = 1'h0;
  assign job = {____state_9, bit_slice_188, ____state_12, ____state_11, ____state_14, ____state_15};
  assign read = {concat_189, priority_sel_190, concat_191, and_192, sel_193};
  assign and_233 = stage_outputs_valid_62 & ____state_55;
  assign literal_234 = 1'h1;
  assign literal_235 = 1'h0;
  assign tuple_236 = {____state_19, sel_194, literal_95, literal_152, vector};
  assign and_237 = and_195 & not_196;
  assign or_238 = and_195 | send_1904_finished;
  assign and_239 = and_197 & not_196;
  assign or_240 = and_197 | send_1904_finished;
  assign and_241 = and_198 & not_199;
  assign or_242 = and_198 | send_1893_finished;
  assign and_243 = and_200 & not_201;
  assign or_244 = and_200 | send_1962_finished;
  assign and_245 = and_202 & not_196;
  assign or_246 = and_202 | send_1904_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 3'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 1'h0;
      ____state_4 <= 32'h0000_0000;
      ____state_5 <= 1'h0;
      ____state_7 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_8 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_9 <= 1'h0;
      ____state_10 <= 8'h00;
      ____state_11 <= 2'h0;
      ____state_12 <= 1'h0;
      ____state_13 <= 1'h0;
      ____state_14 <= 16'h0000;
      ____state_15 <= 32'h0000_0000;
      ____state_16 <= 32'h0000_0000;
      ____state_17 <= 32'h0000_0000;
      ____state_18 <= 32'h0000_0000;
      ____state_19 <= 32'h0000_0000;
      ____state_20 <= 32'h0000_0000;
      ____state_21 <= 16'h0000;
      ____state_53 <= 1'h0;
      ____state_54 <= 8'h00;
      ____state_55 <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __unwritten_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_205 ? one_hot_sel_204 : ____state_0;
      ____state_1 <= stage_outputs_valid_62 ? sel_206 : ____state_1;
      ____state_2 <= stage_outputs_valid_62 ? sel_207 : ____state_2;
      ____state_3 <= stage_outputs_valid_62 ? sel_208 : ____state_3;
      ____state_4 <= stage_outputs_valid_62 ? sel_209 : ____state_4;
      ____state_5 <= stage_outputs_valid_62 ? sel_210 : ____state_5;
      ____state_7 <= stage_outputs_valid_62 ? sel_211 : ____state_7;
      ____state_8 <= stage_outputs_valid_62 ? sel_212 : ____state_8;
      ____state_9 <= stage_outputs_valid_62 ? nor_213 : ____state_9;
      ____state_10 <= stage_outputs_valid_62 ? sel_214 : ____state_10;
      ____state_11 <= stage_outputs_valid_62 ? sel_215 : ____state_11;
      ____state_12 <= stage_outputs_valid_62 ? sel_216 : ____state_12;
      ____state_13 <= stage_outputs_valid_62 ? sel_217 : ____state_13;
      ____state_14 <= stage_outputs_valid_62 ? sel_218 : ____state_14;
      ____state_15 <= stage_outputs_valid_62 ? sel_219 : ____state_15;
      ____state_16 <= stage_outputs_valid_62 ? sel_220 : ____state_16;
      ____state_17 <= stage_outputs_valid_62 ? sel_221 : ____state_17;
      ____state_18 <= stage_outputs_valid_62 ? sel_222 : ____state_18;
      ____state_19 <= stage_outputs_valid_62 ? sel_223 : ____state_19;
      ____state_20 <= stage_outputs_valid_62 ? sel_224 : ____state_20;
      ____state_21 <= stage_outputs_valid_62 ? sel_225 : ____state_21;
      ____state_53 <= stage_outputs_valid_62 ? sel_226 : ____state_53;
      ____state_54 <= stage_outputs_valid_62 ? sub_227 : ____state_54;
      ____state_55 <= stage_outputs_valid_62 ? nor_228 : ____state_55;
      __jobs_w_already_done_reg <= or_238 ? and_237 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_240 ? and_239 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_242 ? and_241 : __reads_already_done_reg;
      __unwritten_already_done_reg <= or_244 ? and_243 : __unwritten_already_done_reg;
      __writes_already_done_reg <= or_246 ? and_245 : __writes_already_done_reg;
    end
  end
  assign arrivals_data = vector;
  assign arrivals_valid = literal_229;
  assign collects_data = __state_i__4_pass;
  assign collects_valid = literal_230;
  assign commands_ready = and_231;
  assign feeds_data = __state_i__4_pass;
  assign feeds_valid = literal_232;
  assign finished_ready = stage_outputs_valid_62;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_155;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_156;
  assign reads_data = read;
  assign reads_valid = and_157;
  assign releases_ready = and_233;
  assign start_ready = and_163;
  assign unwritten_data = literal_234;
  assign unwritten_valid = and_158;
  assign walks_data = walk;
  assign walks_valid = literal_235;
  assign writes_data = tuple_236;
  assign writes_valid = and_159;
endmodule
