// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
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
  wire [7:0] literal_1;
  wire [2:0] literal_2;
  wire ne_3;
  wire [2:0] literal_4;
  wire [2:0] literal_5;
  wire step_4_case_cmp;
  wire nand_6;
  wire step_1_case_cmp;
  wire step_2_case_cmp;
  wire [2:0] literal_7;
  wire at_command;
  wire [2:0] literal_8;
  wire [2:0] literal_9;
  wire [2:0] literal_10;
  wire [31:0] run_count;
  wire receives;
  wire idle;
  wire requests;
  wire step_5_case_cmp;
  wire eq_11;
  wire not_12;
  wire decodes;
  wire step_default_case_cmp;
  wire vector;
  wire [29:0] bit_slice_13;
  wire [29:0] literal_14;
  wire not_15;
  wire not_16;
  wire go;
  wire request;
  wire nor_17;
  wire [6:0] ____state_0__next_value_predicates;
  wire [2:0] literal_18;
  wire [31:0] literal_19;
  wire [16:0] concat_20;
  wire [16:0] concat_21;
  wire many;
  wire [30:0] bit_slice_22;
  wire [30:0] literal_23;
  wire or_24;
  wire or_25;
  wire not_26;
  wire not_27;
  wire not_28;
  wire not_29;
  wire [7:0] one_hot_30;
  wire [1:0] literal_31;
  wire not_32;
  wire [31:0] run_queue;
  wire eq_33;
  wire eq_34;
  wire [13:0] literal_35;
  wire [16:0] sel_36;
  wire [30:0] lit_2_squeezed;
  wire [30:0] first__37;
  wire [30:0] bit_slice_38;
  wire [30:0] literal_39;
  wire bit_slice_40;
  wire active_inputs_valid_41;
  wire or_42;
  wire or_43;
  wire or_44;
  wire or_45;
  wire or_46;
  wire or_47;
  wire or_48;
  wire or_49;
  wire or_50;
  wire bit_slice_51;
  wire bit_slice_52;
  wire bit_slice_53;
  wire bit_slice_54;
  wire bit_slice_55;
  wire bit_slice_56;
  wire bit_slice_57;
  wire [2:0] after__37;
  wire [30:0] bit_slice_58;
  wire [30:0] concat_59;
  wire [28:0] bit_slice_60;
  wire [28:0] literal_61;
  wire ends;
  wire [31:0] literal_62;
  wire [29:0] literal_63;
  wire and_64;
  wire [31:0] AHEAD;
  wire [15:0] bit_slice_65;
  wire [15:0] MAGIC;
  wire [7:0] product__1_mode;
  wire [7:0] literal_66;
  wire [7:0] literal_67;
  wire [15:0] words;
  wire [15:0] literal_68;
  wire [15:0] literal_69;
  wire [31:0] rows;
  wire [31:0] literal_70;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [6:0] literal_71;
  wire [1:0] concat_72;
  wire [30:0] concat_73;
  wire [30:0] bit_slice_74;
  wire [30:0] sel_75;
  wire bit_slice_76;
  wire [31:0] concat_77;
  wire [31:0] concat_78;
  wire and_79;
  wire not_80;
  wire stage_outputs_valid_41;
  wire not_81;
  wire not_82;
  wire not_83;
  wire not_84;
  wire eq_85;
  wire eq_86;
  wire eq_87;
  wire eq_88;
  wire eq_89;
  wire eq_90;
  wire eq_91;
  wire and_92;
  wire and_93;
  wire and_94;
  wire and_95;
  wire and_96;
  wire and_97;
  wire and_98;
  wire busy;
  wire [2:0] sel_99;
  wire [30:0] add_100;
  wire bit_slice_101;
  wire [28:0] add_102;
  wire [2:0] bit_slice_103;
  wire [31:0] sign_ext_104;
  wire eq_105;
  wire [31:0] concat_106;
  wire [29:0] add_107;
  wire [1:0] bit_slice_108;
  wire not_109;
  wire ne_110;
  wire eq_111;
  wire ult_112;
  wire ne_113;
  wire ne_114;
  wire ult_115;
  wire ne_116;
  wire ne_117;
  wire ne_118;
  wire [7:0] concat_119;
  wire [31:0] sel_120;
  wire [30:0] priority_sel_121;
  wire and_122;
  wire [31:0] sign_ext_123;
  wire [15:0] literal_124;
  wire [31:0] add_125;
  wire and_126;
  wire send_1901_finished;
  wire and_127;
  wire and_128;
  wire send_1890_finished;
  wire and_129;
  wire send_1959_finished;
  wire and_130;
  wire not_131;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_132;
  wire [2:0] sel_133;
  wire and_134;
  wire and_135;
  wire and_136;
  wire and_137;
  wire and_138;
  wire and_139;
  wire and_140;
  wire [31:0] concat_141;
  wire [31:0] concat_142;
  wire [31:0] add_143;
  wire sel_144;
  wire eq_145;
  wire [31:0] sub_146;
  wire [31:0] concat_147;
  wire and_148;
  wire and_149;
  wire not_150;
  wire product__1_both;
  wire bit_slice_151;
  wire [31:0] bit_slice_152;
  wire [31:0] bit_slice_153;
  wire [31:0] bit_slice_154;
  wire [31:0] bit_slice_155;
  wire good;
  wire [7:0] add_156;
  wire [7:0] concat_157;
  wire not_158;
  wire released;
  wire [2:0] bit_slice_159;
  wire [2:0] concat_160;
  wire [31:0] priority_sel_161;
  wire [31:0] concat_162;
  wire [31:0] and_163;
  wire [15:0] sel_164;
  wire [31:0] sel_165;
  wire and_166;
  wire not_167;
  wire and_168;
  wire and_169;
  wire not_170;
  wire and_171;
  wire not_172;
  wire and_173;
  wire or_174;
  wire [2:0] one_hot_sel_175;
  wire or_176;
  wire [31:0] sel_177;
  wire [31:0] sel_178;
  wire sel_179;
  wire [31:0] sel_180;
  wire sel_181;
  wire [127:0] sel_182;
  wire [127:0] sel_183;
  wire nor_184;
  wire [7:0] sel_185;
  wire sel_186;
  wire sel_187;
  wire [15:0] sel_188;
  wire [31:0] sel_189;
  wire [31:0] sel_190;
  wire [31:0] sel_191;
  wire [31:0] sel_192;
  wire [31:0] sel_193;
  wire [31:0] sel_194;
  wire [15:0] sel_195;
  wire sel_196;
  wire [7:0] sub_197;
  wire nor_198;
  wire literal_199;
  wire literal_200;
  wire and_201;
  wire literal_202;
  wire [54:0] job;
  wire [114:0] read;
  wire and_203;
  wire literal_204;
  wire literal_205;
  wire [112:0] tuple_206;
  wire and_207;
  wire or_208;
  wire and_209;
  wire or_210;
  wire and_211;
  wire or_212;
  wire and_213;
  wire or_214;
  wire and_215;
  wire or_216;
  assign literal_1 = 8'h00;
  assign literal_2 = 3'h4;
  assign ne_3 = ____state_54 != literal_1;
  assign literal_4 = 3'h1;
  assign literal_5 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_2;
  assign nand_6 = ~(____state_53 & ____state_13 & ne_3);
  assign step_1_case_cmp = ____state_0 == literal_4;
  assign step_2_case_cmp = ____state_0 == literal_5;
  assign literal_7 = 3'h0;
  assign at_command = step_4_case_cmp & nand_6;
  assign literal_8 = 3'h5;
  assign literal_9 = 3'h6;
  assign literal_10 = 3'h3;
  assign run_count = start_data[63:32];
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_7;
  assign requests = at_command & ____state_5;
  assign step_5_case_cmp = ____state_0 == literal_8;
  assign eq_11 = ____state_0 == literal_9;
  assign not_12 = ~step_4_case_cmp;
  assign decodes = ____state_0 == literal_10;
  assign step_default_case_cmp = ____state_0 > literal_8;
  assign vector = 1'h0;
  assign bit_slice_13 = run_count[31:2];
  assign literal_14 = 30'h0000_0000;
  assign not_15 = ~receives;
  assign not_16 = ~idle;
  assign go = at_command & ____state_53;
  assign request = idle | requests | step_5_case_cmp | eq_11;
  assign nor_17 = ~(not_12 | ____state_53);
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign literal_18 = 3'h7;
  assign literal_19 = 32'h0000_0001;
  assign concat_20 = {vector, ____state_14};
  assign concat_21 = {____state_14, vector};
  assign many = bit_slice_13 != literal_14;
  assign bit_slice_22 = run_count[30:0];
  assign literal_23 = 31'h0000_0004;
  assign or_24 = commands_valid | not_15;
  assign or_25 = start_valid | not_16;
  assign not_26 = ~vector;
  assign not_27 = ~go;
  assign not_28 = ~request;
  assign not_29 = ~nor_17;
  assign one_hot_30 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign literal_31 = 2'h0;
  assign not_32 = ~____state_3;
  assign run_queue = start_data[95:64];
  assign eq_33 = ____state_0 == literal_18;
  assign eq_34 = ____state_4 == literal_19;
  assign literal_35 = 14'h0000;
  assign sel_36 = ____state_12 ? concat_21 : concat_20;
  assign lit_2_squeezed = 31'h0000_0001;
  assign first__37 = many ? literal_23 : bit_slice_22;
  assign bit_slice_38 = ____state_15[31:1];
  assign literal_39 = 31'h0000_0000;
  assign bit_slice_40 = ____state_15[0];
  assign active_inputs_valid_41 = or_24 & or_25;
  assign or_42 = arrivals_ready | not_26;
  assign or_43 = collects_ready | not_26;
  assign or_44 = feeds_ready | not_26;
  assign or_45 = jobs_w_ready | __jobs_w_already_done_reg | not_27;
  assign or_46 = jobs_x_ready | __jobs_x_already_done_reg | not_27;
  assign or_47 = reads_ready | __reads_already_done_reg | not_28;
  assign or_48 = unwritten_ready | __unwritten_already_done_reg | not_29;
  assign or_49 = walks_ready | not_26;
  assign or_50 = writes_ready | __writes_already_done_reg | not_27;
  assign bit_slice_51 = one_hot_30[6];
  assign bit_slice_52 = one_hot_30[5];
  assign bit_slice_53 = one_hot_30[4];
  assign bit_slice_54 = one_hot_30[3];
  assign bit_slice_55 = one_hot_30[2];
  assign bit_slice_56 = one_hot_30[1];
  assign bit_slice_57 = one_hot_30[0];
  assign after__37 = {literal_31, not_32};
  assign bit_slice_58 = ____state_1[31:1];
  assign concat_59 = {literal_14, requests};
  assign bit_slice_60 = run_queue[31:3];
  assign literal_61 = 29'h0000_0001;
  assign ends = eq_11 | eq_33 | nor_17;
  assign literal_62 = 32'h0000_0002;
  assign literal_63 = 30'h3fff_ffff;
  assign and_64 = requests & eq_34;
  assign AHEAD = 32'h0000_0004;
  assign bit_slice_65 = ____state_8[127:112];
  assign MAGIC = 16'he6c1;
  assign product__1_mode = ____state_7[7:0];
  assign literal_66 = 8'h05;
  assign literal_67 = 8'h03;
  assign words = ____state_7[31:16];
  assign literal_68 = 16'h0000;
  assign literal_69 = 16'h01f9;
  assign rows = ____state_7[63:32];
  assign literal_70 = 32'h0000_0000;
  assign beats = ____state_7[127:96];
  assign product__1_segments = ____state_8[111:96];
  assign literal_71 = 7'h00;
  assign concat_72 = {eq_11, step_5_case_cmp};
  assign concat_73 = {literal_35, sel_36};
  assign bit_slice_74 = ____state_17[31:1];
  assign sel_75 = idle ? first__37 : lit_2_squeezed;
  assign bit_slice_76 = ____state_17[0];
  assign concat_77 = {vector, bit_slice_38};
  assign concat_78 = {literal_39, bit_slice_40};
  assign and_79 = active_inputs_valid_41 & go;
  assign not_80 = ~__jobs_w_already_done_reg;
  assign stage_outputs_valid_41 = active_inputs_valid_41 & or_42 & or_43 & or_44 & or_45 & or_46 & or_47 & or_48 & or_49 & or_50;
  assign not_81 = ~__jobs_x_already_done_reg;
  assign not_82 = ~__reads_already_done_reg;
  assign not_83 = ~__unwritten_already_done_reg;
  assign not_84 = ~__writes_already_done_reg;
  assign eq_85 = idle == bit_slice_51;
  assign eq_86 = step_1_case_cmp == bit_slice_52;
  assign eq_87 = step_2_case_cmp == bit_slice_53;
  assign eq_88 = decodes == bit_slice_54;
  assign eq_89 = step_4_case_cmp == bit_slice_55;
  assign eq_90 = step_5_case_cmp == bit_slice_56;
  assign eq_91 = step_default_case_cmp == bit_slice_57;
  assign and_92 = active_inputs_valid_41 & idle;
  assign and_93 = active_inputs_valid_41 & step_1_case_cmp;
  assign and_94 = active_inputs_valid_41 & step_2_case_cmp;
  assign and_95 = active_inputs_valid_41 & decodes;
  assign and_96 = active_inputs_valid_41 & step_4_case_cmp;
  assign and_97 = active_inputs_valid_41 & step_5_case_cmp;
  assign and_98 = active_inputs_valid_41 & step_default_case_cmp;
  assign busy = ____state_53 & ____state_13 & ne_3;
  assign sel_99 = ____state_53 ? literal_8 : after__37;
  assign add_100 = bit_slice_58 + concat_59;
  assign bit_slice_101 = ____state_1[0];
  assign add_102 = bit_slice_60 + literal_61;
  assign bit_slice_103 = run_queue[2:0];
  assign sign_ext_104 = {32{ends}};
  assign eq_105 = ____state_2 == literal_62;
  assign concat_106 = {literal_39, requests};
  assign add_107 = bit_slice_13 + literal_63;
  assign bit_slice_108 = run_count[1:0];
  assign not_109 = ~and_64;
  assign ne_110 = run_count != AHEAD;
  assign eq_111 = bit_slice_65 == MAGIC;
  assign ult_112 = product__1_mode < literal_66;
  assign ne_113 = product__1_mode != literal_67;
  assign ne_114 = words != literal_68;
  assign ult_115 = words < literal_69;
  assign ne_116 = rows != literal_70;
  assign ne_117 = beats != literal_70;
  assign ne_118 = product__1_segments != literal_68;
  assign concat_119 = {literal_71, go};
  assign sel_120 = idle ? run_queue : ____state_1;
  assign priority_sel_121 = priority_sel_31b_2way(concat_72, concat_73, bit_slice_74, sel_75);
  assign and_122 = bit_slice_76 & eq_11;
  assign sign_ext_123 = {32{eq_11}};
  assign literal_124 = 16'h0001;
  assign add_125 = concat_77 + concat_78;
  assign and_126 = and_79 & not_80;
  assign send_1901_finished = stage_outputs_valid_41 & go;
  assign and_127 = and_79 & not_81;
  assign and_128 = active_inputs_valid_41 & request & not_82;
  assign send_1890_finished = stage_outputs_valid_41 & request;
  assign and_129 = active_inputs_valid_41 & nor_17 & not_83;
  assign send_1959_finished = stage_outputs_valid_41 & nor_17;
  assign and_130 = and_79 & not_84;
  assign not_131 = ~stage_outputs_valid_41;
  assign ____state_0__at_most_one_next_value = eq_85 & eq_86 & eq_87 & eq_88 & eq_89 & eq_90 & eq_91;
  assign concat_132 = {and_92, and_93, and_94, and_95, and_96, and_97, and_98};
  assign sel_133 = busy ? literal_2 : sel_99;
  assign and_134 = stage_outputs_valid_41 & idle;
  assign and_135 = stage_outputs_valid_41 & step_1_case_cmp;
  assign and_136 = stage_outputs_valid_41 & step_2_case_cmp;
  assign and_137 = stage_outputs_valid_41 & decodes;
  assign and_138 = stage_outputs_valid_41 & step_4_case_cmp;
  assign and_139 = stage_outputs_valid_41 & step_5_case_cmp;
  assign and_140 = stage_outputs_valid_41 & step_default_case_cmp;
  assign concat_141 = {add_100, bit_slice_101};
  assign concat_142 = {add_102, bit_slice_103};
  assign add_143 = ____state_2 + sign_ext_104;
  assign sel_144 = ends ? eq_105 : ____state_3;
  assign eq_145 = run_count == literal_19;
  assign sub_146 = ____state_4 - concat_106;
  assign concat_147 = {add_107, bit_slice_108};
  assign and_148 = ____state_5 & not_109;
  assign and_149 = many & ne_110;
  assign not_150 = ~____state_9;
  assign product__1_both = ____state_7[8];
  assign bit_slice_151 = ____state_7[15];
  assign bit_slice_152 = ____state_7[95:64];
  assign bit_slice_153 = ____state_8[31:0];
  assign bit_slice_154 = ____state_8[63:32];
  assign bit_slice_155 = ____state_8[95:64];
  assign good = eq_111 & ult_112 & ne_113 & ne_114 & ult_115 & ne_116 & ne_117 & ne_118;
  assign add_156 = ____state_54 + concat_119;
  assign concat_157 = {literal_71, finished_valid};
  assign not_158 = ~____state_55;
  assign released = releases_valid & ____state_55;
  assign bit_slice_159 = ____state_10[2:0];
  assign concat_160 = {vector, eq_11, step_5_case_cmp};
  assign priority_sel_161 = priority_sel_32b_2way(concat_72, ____state_18, ____state_16, sel_120);
  assign concat_162 = {priority_sel_121, and_122};
  assign and_163 = ____state_20 & sign_ext_123;
  assign sel_164 = eq_11 ? ____state_21 : literal_124;
  assign sel_165 = ____state_12 ? ____state_15 : add_125;
  assign and_166 = and_126 & jobs_w_ready;
  assign not_167 = ~send_1901_finished;
  assign and_168 = and_127 & jobs_x_ready;
  assign and_169 = and_128 & reads_ready;
  assign not_170 = ~send_1890_finished;
  assign and_171 = and_129 & unwritten_ready;
  assign not_172 = ~send_1959_finished;
  assign and_173 = and_130 & writes_ready;
  assign or_174 = not_131 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_175 = after__37 & {3{concat_132[0]}} | literal_9 & {3{concat_132[1]}} | sel_133 & {3{concat_132[2]}} | literal_2 & {3{concat_132[3]}} | literal_10 & {3{concat_132[4]}} | literal_5 & {3{concat_132[5]}} | literal_4 & {3{concat_132[6]}};
  assign or_176 = and_134 | and_135 | and_136 | and_137 | and_138 | and_139 | and_140;
  assign sel_177 = idle ? concat_142 : concat_141;
  assign sel_178 = idle ? run_count : add_143;
  assign sel_179 = idle ? eq_145 : sel_144;
  assign sel_180 = idle ? concat_147 : sub_146;
  assign sel_181 = idle ? and_149 : and_148;
  assign sel_182 = step_1_case_cmp ? commands_data : ____state_7;
  assign sel_183 = step_2_case_cmp ? commands_data : ____state_8;
  assign nor_184 = ~(decodes | not_150);
  assign sel_185 = decodes ? product__1_mode : ____state_10;
  assign sel_186 = decodes ? product__1_both : ____state_12;
  assign sel_187 = decodes ? bit_slice_151 : ____state_13;
  assign sel_188 = decodes ? words : ____state_14;
  assign sel_189 = decodes ? rows : ____state_15;
  assign sel_190 = decodes ? bit_slice_152 : ____state_16;
  assign sel_191 = decodes ? beats : ____state_17;
  assign sel_192 = decodes ? bit_slice_153 : ____state_18;
  assign sel_193 = decodes ? bit_slice_154 : ____state_19;
  assign sel_194 = decodes ? bit_slice_155 : ____state_20;
  assign sel_195 = decodes ? product__1_segments : ____state_21;
  assign sel_196 = decodes ? good : ____state_53;
  assign sub_197 = add_156 - concat_157;
  assign nor_198 = ~(not_158 | released);
  assign literal_199 = 1'h0;
  assign literal_200 = 1'h0;
  assign and_201 = stage_outputs_valid_41 & receives;
  assign literal_202 = 1'h0;
  assign job = {____state_9, bit_slice_159, ____state_12, literal_31, ____state_14, ____state_15};
  assign read = {concat_160, priority_sel_161, concat_162, and_163, sel_164};
  assign and_203 = stage_outputs_valid_41 & ____state_55;
  assign literal_204 = 1'h1;
  assign literal_205 = 1'h0;
  assign tuple_206 = {____state_19, sel_165, literal_70, literal_124, vector};
  assign and_207 = and_166 & not_167;
  assign or_208 = and_166 | send_1901_finished;
  assign and_209 = and_168 & not_167;
  assign or_210 = and_168 | send_1901_finished;
  assign and_211 = and_169 & not_170;
  assign or_212 = and_169 | send_1890_finished;
  assign and_213 = and_171 & not_172;
  assign or_214 = and_171 | send_1959_finished;
  assign and_215 = and_173 & not_167;
  assign or_216 = and_173 | send_1901_finished;
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
      ____state_0 <= or_176 ? one_hot_sel_175 : ____state_0;
      ____state_1 <= stage_outputs_valid_41 ? sel_177 : ____state_1;
      ____state_2 <= stage_outputs_valid_41 ? sel_178 : ____state_2;
      ____state_3 <= stage_outputs_valid_41 ? sel_179 : ____state_3;
      ____state_4 <= stage_outputs_valid_41 ? sel_180 : ____state_4;
      ____state_5 <= stage_outputs_valid_41 ? sel_181 : ____state_5;
      ____state_7 <= stage_outputs_valid_41 ? sel_182 : ____state_7;
      ____state_8 <= stage_outputs_valid_41 ? sel_183 : ____state_8;
      ____state_9 <= stage_outputs_valid_41 ? nor_184 : ____state_9;
      ____state_10 <= stage_outputs_valid_41 ? sel_185 : ____state_10;
      ____state_12 <= stage_outputs_valid_41 ? sel_186 : ____state_12;
      ____state_13 <= stage_outputs_valid_41 ? sel_187 : ____state_13;
      ____state_14 <= stage_outputs_valid_41 ? sel_188 : ____state_14;
      ____state_15 <= stage_outputs_valid_41 ? sel_189 : ____state_15;
      ____state_16 <= stage_outputs_valid_41 ? sel_190 : ____state_16;
      ____state_17 <= stage_outputs_valid_41 ? sel_191 : ____state_17;
      ____state_18 <= stage_outputs_valid_41 ? sel_192 : ____state_18;
      ____state_19 <= stage_outputs_valid_41 ? sel_193 : ____state_19;
      ____state_20 <= stage_outputs_valid_41 ? sel_194 : ____state_20;
      ____state_21 <= stage_outputs_valid_41 ? sel_195 : ____state_21;
      ____state_53 <= stage_outputs_valid_41 ? sel_196 : ____state_53;
      ____state_54 <= stage_outputs_valid_41 ? sub_197 : ____state_54;
      ____state_55 <= stage_outputs_valid_41 ? nor_198 : ____state_55;
      __jobs_w_already_done_reg <= or_208 ? and_207 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_210 ? and_209 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_212 ? and_211 : __reads_already_done_reg;
      __unwritten_already_done_reg <= or_214 ? and_213 : __unwritten_already_done_reg;
      __writes_already_done_reg <= or_216 ? and_215 : __writes_already_done_reg;
    end
  end
  assign arrivals_data = vector;
  assign arrivals_valid = literal_199;
  assign collects_data = __state_i__4_pass;
  assign collects_valid = literal_200;
  assign commands_ready = and_201;
  assign feeds_data = __state_i__4_pass;
  assign feeds_valid = literal_202;
  assign finished_ready = stage_outputs_valid_41;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_126;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_127;
  assign reads_data = read;
  assign reads_valid = and_128;
  assign releases_ready = and_203;
  assign start_ready = and_134;
  assign unwritten_data = literal_204;
  assign unwritten_valid = and_129;
  assign walks_data = walk;
  assign walks_valid = literal_205;
  assign writes_data = tuple_206;
  assign writes_valid = and_130;
endmodule
