// Generated, do not edit. From hls/dslx/core_batch.x by: edgegen fpga generate
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
  wire [86:0] __state_i__2_pass = {5'h00, 2'h0, 2'h0, 1'h0, 1'h0, 2'h0, 20'h0_0000, 16'h0000, 32'h0000_0000, 4'h0, 1'h0, 1'h0};
  wire [154:0] walk = {32'h0000_0000, 32'h0000_0000, 16'h0000, 16'h0000, 20'h0_0000, 20'h0_0000, 16'h0000, 3'h0};
  reg [2:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg ____state_3;
  reg [127:0] ____state_5;
  reg [127:0] ____state_6;
  reg [7:0] ____state_7;
  reg [1:0] ____state_8;
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
  reg ____state_46;
  reg [7:0] ____state_47;
  reg __faults_already_done_reg;
  reg __jobs_w_already_done_reg;
  reg __jobs_x_already_done_reg;
  reg __reads_already_done_reg;
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
  wire more;
  wire [2:0] literal_15;
  wire [2:0] literal_16;
  wire [2:0] literal_17;
  wire [17:0] add_18;
  wire bit_slice_19;
  wire receives;
  wire idle;
  wire not_20;
  wire and_21;
  wire step_5_case_cmp;
  wire eq_22;
  wire decodes;
  wire step_default_case_cmp;
  wire [16:0] bit_slice_23;
  wire [17:0] sign_ext_24;
  wire [31:0] sign_ext_25;
  wire not_26;
  wire not_27;
  wire nor_28;
  wire go;
  wire request;
  wire [6:0] ____state_0__next_value_predicates;
  wire [2:0] literal_29;
  wire [30:0] __state_1_bits_1_width_31;
  wire [30:0] literal_30;
  wire [17:0] concat_31;
  wire [17:0] and_32;
  wire [31:0] and_33;
  wire or_34;
  wire or_35;
  wire not_36;
  wire not_37;
  wire not_38;
  wire not_39;
  wire [7:0] one_hot_40;
  wire [1:0] literal_41;
  wire eq_42;
  wire bit_slice_43;
  wire bit_slice_44;
  wire [30:0] add_45;
  wire __state_1_portion_0_width_1;
  wire [17:0] add_46;
  wire bit_slice_47;
  wire [31:0] add_48;
  wire [30:0] bit_slice_49;
  wire [30:0] sign_ext_50;
  wire active_inputs_valid_51;
  wire or_52;
  wire or_53;
  wire or_54;
  wire or_55;
  wire or_56;
  wire or_57;
  wire or_58;
  wire or_59;
  wire bit_slice_60;
  wire bit_slice_61;
  wire bit_slice_62;
  wire bit_slice_63;
  wire bit_slice_64;
  wire bit_slice_65;
  wire bit_slice_66;
  wire [2:0] after__67;
  wire ends;
  wire [31:0] literal_68;
  wire [15:0] bit_slice_69;
  wire [15:0] MAGIC;
  wire product__1_both;
  wire nor_70;
  wire bit_slice_71;
  wire bit_slice_72;
  wire [5:0] bit_slice_73;
  wire [5:0] literal_74;
  wire [5:0] literal_75;
  wire [15:0] words;
  wire [15:0] literal_76;
  wire [15:0] literal_77;
  wire [31:0] rows;
  wire [31:0] literal_78;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [6:0] literal_79;
  wire [31:0] concat_80;
  wire [31:0] run_queue;
  wire [11:0] bit_slice_81;
  wire [11:0] sign_ext_82;
  wire [1:0] concat_83;
  wire [18:0] concat_84;
  wire [18:0] bit_slice_85;
  wire [18:0] literal_86;
  wire bit_slice_87;
  wire [30:0] bit_slice_88;
  wire [30:0] and_89;
  wire not_90;
  wire stage_outputs_valid_51;
  wire and_91;
  wire not_92;
  wire not_93;
  wire not_94;
  wire not_95;
  wire eq_96;
  wire eq_97;
  wire eq_98;
  wire eq_99;
  wire eq_100;
  wire eq_101;
  wire eq_102;
  wire and_103;
  wire and_104;
  wire and_105;
  wire and_106;
  wire and_107;
  wire and_108;
  wire and_109;
  wire waits;
  wire [2:0] sel_110;
  wire [30:0] sel_111;
  wire [31:0] sign_ext_112;
  wire eq_113;
  wire [31:0] run_count;
  wire [31:0] literal_114;
  wire eq_115;
  wire or_116;
  wire product__1ountable__67;
  wire ult_117;
  wire ne_118;
  wire ne_119;
  wire ult_120;
  wire ne_121;
  wire ne_122;
  wire ne_123;
  wire [7:0] concat_124;
  wire [31:0] sel_125;
  wire [11:0] and_126;
  wire [18:0] priority_sel_127;
  wire and_128;
  wire [31:0] sign_ext_129;
  wire [15:0] literal_130;
  wire [30:0] add_131;
  wire bit_slice_132;
  wire and_133;
  wire send_1748_finished;
  wire and_134;
  wire send_1703_finished;
  wire and_135;
  wire and_136;
  wire send_1693_finished;
  wire and_137;
  wire not_138;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_139;
  wire [2:0] sel_140;
  wire and_141;
  wire and_142;
  wire and_143;
  wire and_144;
  wire and_145;
  wire and_146;
  wire and_147;
  wire [31:0] concat_148;
  wire [31:0] add_149;
  wire sel_150;
  wire eq_151;
  wire [7:0] product__1_mode;
  wire [1:0] product__1_more;
  wire bit_slice_152;
  wire [31:0] bit_slice_153;
  wire [31:0] bit_slice_154;
  wire [31:0] bit_slice_155;
  wire [31:0] bit_slice_156;
  wire good;
  wire [7:0] add_157;
  wire [7:0] concat_158;
  wire [2:0] bit_slice_159;
  wire [2:0] concat_160;
  wire [31:0] priority_sel_161;
  wire [31:0] concat_162;
  wire [31:0] and_163;
  wire [15:0] sel_164;
  wire [31:0] concat_165;
  wire and_166;
  wire not_167;
  wire and_168;
  wire not_169;
  wire and_170;
  wire and_171;
  wire not_172;
  wire and_173;
  wire or_174;
  wire [2:0] one_hot_sel_175;
  wire or_176;
  wire [31:0] sel_177;
  wire [31:0] sel_178;
  wire sel_179;
  wire [127:0] sel_180;
  wire [127:0] sel_181;
  wire [7:0] sel_182;
  wire [1:0] sel_183;
  wire sel_184;
  wire sel_185;
  wire [15:0] sel_186;
  wire [31:0] sel_187;
  wire [31:0] sel_188;
  wire [31:0] sel_189;
  wire [31:0] sel_190;
  wire [31:0] sel_191;
  wire [31:0] sel_192;
  wire [15:0] sel_193;
  wire sel_194;
  wire [7:0] sub_195;
  wire literal_196;
  wire and_197;
  wire literal_198;
  wire literal_199;
  wire [53:0] job;
  wire [114:0] read;
  wire literal_200;
  wire [112:0] tuple_201;
  wire and_202;
  wire or_203;
  wire and_204;
  wire or_205;
  wire and_206;
  wire or_207;
  wire and_208;
  wire or_209;
  wire and_210;
  wire or_211;
  assign vector = 1'h0;
  assign concat_1 = {vector, ____state_11};
  assign concat_2 = {____state_11, vector};
  assign literal_3 = 8'h00;
  assign sel_4 = ____state_9 ? concat_2 : concat_1;
  assign bit_slice_5 = ____state_8[0];
  assign literal_6 = 3'h4;
  assign ne_7 = ____state_47 != literal_3;
  assign concat_8 = {vector, sel_4};
  assign sign_ext_9 = {18{bit_slice_5}};
  assign literal_10 = 3'h1;
  assign literal_11 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_6;
  assign nand_12 = ~(____state_10 & ____state_46 & ne_7);
  assign and_13 = concat_8 & sign_ext_9;
  assign step_1_case_cmp = ____state_0 == literal_10;
  assign step_2_case_cmp = ____state_0 == literal_11;
  assign literal_14 = 3'h0;
  assign at_command = step_4_case_cmp & nand_12;
  assign more = ~____state_3;
  assign literal_15 = 3'h5;
  assign literal_16 = 3'h6;
  assign literal_17 = 3'h3;
  assign add_18 = concat_8 + and_13;
  assign bit_slice_19 = ____state_8[1];
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_14;
  assign not_20 = ~step_4_case_cmp;
  assign and_21 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_15;
  assign eq_22 = ____state_0 == literal_16;
  assign decodes = ____state_0 == literal_17;
  assign step_default_case_cmp = ____state_0 > literal_15;
  assign bit_slice_23 = add_18[17:1];
  assign sign_ext_24 = {18{bit_slice_19}};
  assign sign_ext_25 = {32{bit_slice_5}};
  assign not_26 = ~receives;
  assign not_27 = ~idle;
  assign nor_28 = ~(not_20 | ____state_46);
  assign go = at_command & ____state_46;
  assign request = idle | and_21 | step_5_case_cmp | eq_22;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign literal_29 = 3'h7;
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign literal_30 = 31'h0000_0001;
  assign concat_31 = {vector, bit_slice_23};
  assign and_32 = concat_8 & sign_ext_24;
  assign and_33 = ____state_12 & sign_ext_25;
  assign or_34 = commands_valid | not_26;
  assign or_35 = start_valid | not_27;
  assign not_36 = ~vector;
  assign not_37 = ~nor_28;
  assign not_38 = ~go;
  assign not_39 = ~request;
  assign one_hot_40 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign literal_41 = 2'h0;
  assign eq_42 = ____state_0 == literal_29;
  assign bit_slice_43 = ____state_5[6];
  assign bit_slice_44 = ____state_5[7];
  assign add_45 = __state_1_bits_1_width_31 + literal_30;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign add_46 = concat_31 + and_32;
  assign bit_slice_47 = add_18[0];
  assign add_48 = ____state_12 + and_33;
  assign bit_slice_49 = ____state_12[30:0];
  assign sign_ext_50 = {31{bit_slice_19}};
  assign active_inputs_valid_51 = or_34 & or_35;
  assign or_52 = collects_ready | not_36;
  assign or_53 = faults_ready | __faults_already_done_reg | not_37;
  assign or_54 = feeds_ready | not_36;
  assign or_55 = jobs_w_ready | __jobs_w_already_done_reg | not_38;
  assign or_56 = jobs_x_ready | __jobs_x_already_done_reg | not_38;
  assign or_57 = reads_ready | __reads_already_done_reg | not_39;
  assign or_58 = walks_ready | not_36;
  assign or_59 = writes_ready | __writes_already_done_reg | not_38;
  assign bit_slice_60 = one_hot_40[6];
  assign bit_slice_61 = one_hot_40[5];
  assign bit_slice_62 = one_hot_40[4];
  assign bit_slice_63 = one_hot_40[3];
  assign bit_slice_64 = one_hot_40[2];
  assign bit_slice_65 = one_hot_40[1];
  assign bit_slice_66 = one_hot_40[0];
  assign after__67 = {literal_41, more};
  assign ends = eq_22 | eq_42 | nor_28;
  assign literal_68 = 32'h0000_0002;
  assign bit_slice_69 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign product__1_both = ____state_5[8];
  assign nor_70 = ~(bit_slice_43 | bit_slice_44);
  assign bit_slice_71 = ____state_5[62];
  assign bit_slice_72 = ____state_5[63];
  assign bit_slice_73 = ____state_5[5:0];
  assign literal_74 = 6'h05;
  assign literal_75 = 6'h03;
  assign words = ____state_5[31:16];
  assign literal_76 = 16'h0000;
  assign literal_77 = 16'h01f9;
  assign rows = ____state_5[63:32];
  assign literal_78 = 32'h0000_0000;
  assign beats = ____state_5[127:96];
  assign product__1_segments = ____state_6[111:96];
  assign literal_79 = 7'h00;
  assign concat_80 = {add_45, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_81 = ____state_14[31:20];
  assign sign_ext_82 = {12{eq_22}};
  assign concat_83 = {eq_22, step_5_case_cmp};
  assign concat_84 = {add_46, bit_slice_47};
  assign bit_slice_85 = ____state_14[19:1];
  assign literal_86 = 19'h0_0001;
  assign bit_slice_87 = ____state_14[0];
  assign bit_slice_88 = add_48[31:1];
  assign and_89 = bit_slice_49 & sign_ext_50;
  assign not_90 = ~__faults_already_done_reg;
  assign stage_outputs_valid_51 = active_inputs_valid_51 & or_52 & or_53 & or_54 & or_55 & or_56 & or_57 & or_58 & or_59;
  assign and_91 = active_inputs_valid_51 & go;
  assign not_92 = ~__jobs_w_already_done_reg;
  assign not_93 = ~__jobs_x_already_done_reg;
  assign not_94 = ~__reads_already_done_reg;
  assign not_95 = ~__writes_already_done_reg;
  assign eq_96 = idle == bit_slice_60;
  assign eq_97 = step_1_case_cmp == bit_slice_61;
  assign eq_98 = step_2_case_cmp == bit_slice_62;
  assign eq_99 = decodes == bit_slice_63;
  assign eq_100 = step_4_case_cmp == bit_slice_64;
  assign eq_101 = step_5_case_cmp == bit_slice_65;
  assign eq_102 = step_default_case_cmp == bit_slice_66;
  assign and_103 = active_inputs_valid_51 & idle;
  assign and_104 = active_inputs_valid_51 & step_1_case_cmp;
  assign and_105 = active_inputs_valid_51 & step_2_case_cmp;
  assign and_106 = active_inputs_valid_51 & decodes;
  assign and_107 = active_inputs_valid_51 & step_4_case_cmp;
  assign and_108 = active_inputs_valid_51 & step_5_case_cmp;
  assign and_109 = active_inputs_valid_51 & step_default_case_cmp;
  assign waits = ____state_10 & ____state_46 & ne_7;
  assign sel_110 = ____state_46 ? literal_15 : after__67;
  assign sel_111 = ends ? add_45 : __state_1_bits_1_width_31;
  assign sign_ext_112 = {32{ends}};
  assign eq_113 = ____state_2 == literal_68;
  assign run_count = start_data[63:32];
  assign literal_114 = 32'h0000_0001;
  assign eq_115 = bit_slice_69 == MAGIC;
  assign or_116 = product__1_both | nor_70;
  assign product__1ountable__67 = ~(bit_slice_71 | bit_slice_72);
  assign ult_117 = bit_slice_73 < literal_74;
  assign ne_118 = bit_slice_73 != literal_75;
  assign ne_119 = words != literal_76;
  assign ult_120 = words < literal_77;
  assign ne_121 = rows != literal_78;
  assign ne_122 = beats != literal_78;
  assign ne_123 = product__1_segments != literal_76;
  assign concat_124 = {literal_79, go};
  assign sel_125 = idle ? run_queue : concat_80;
  assign and_126 = bit_slice_81 & sign_ext_82;
  assign priority_sel_127 = priority_sel_19b_2way(concat_83, concat_84, bit_slice_85, literal_86);
  assign and_128 = bit_slice_87 & eq_22;
  assign sign_ext_129 = {32{eq_22}};
  assign literal_130 = 16'h0001;
  assign add_131 = bit_slice_88 + and_89;
  assign bit_slice_132 = add_48[0];
  assign and_133 = active_inputs_valid_51 & nor_28 & not_90;
  assign send_1748_finished = stage_outputs_valid_51 & nor_28;
  assign and_134 = and_91 & not_92;
  assign send_1703_finished = stage_outputs_valid_51 & go;
  assign and_135 = and_91 & not_93;
  assign and_136 = active_inputs_valid_51 & request & not_94;
  assign send_1693_finished = stage_outputs_valid_51 & request;
  assign and_137 = and_91 & not_95;
  assign not_138 = ~stage_outputs_valid_51;
  assign ____state_0__at_most_one_next_value = eq_96 & eq_97 & eq_98 & eq_99 & eq_100 & eq_101 & eq_102;
  assign concat_139 = {and_103, and_104, and_105, and_106, and_107, and_108, and_109};
  assign sel_140 = waits ? literal_6 : sel_110;
  assign and_141 = stage_outputs_valid_51 & idle;
  assign and_142 = stage_outputs_valid_51 & step_1_case_cmp;
  assign and_143 = stage_outputs_valid_51 & step_2_case_cmp;
  assign and_144 = stage_outputs_valid_51 & decodes;
  assign and_145 = stage_outputs_valid_51 & step_4_case_cmp;
  assign and_146 = stage_outputs_valid_51 & step_5_case_cmp;
  assign and_147 = stage_outputs_valid_51 & step_default_case_cmp;
  assign concat_148 = {sel_111, __state_1_portion_0_width_1};
  assign add_149 = ____state_2 + sign_ext_112;
  assign sel_150 = ends ? eq_113 : ____state_3;
  assign eq_151 = run_count == literal_114;
  assign product__1_mode = {literal_41, bit_slice_73};
  assign product__1_more = ____state_5[7:6];
  assign bit_slice_152 = ____state_5[15];
  assign bit_slice_153 = ____state_5[95:64];
  assign bit_slice_154 = ____state_6[31:0];
  assign bit_slice_155 = ____state_6[63:32];
  assign bit_slice_156 = ____state_6[95:64];
  assign good = eq_115 & or_116 & product__1ountable__67 & ult_117 & ne_118 & ne_119 & ult_120 & ne_121 & ne_122 & ne_123;
  assign add_157 = ____state_47 + concat_124;
  assign concat_158 = {literal_79, finished_valid};
  assign bit_slice_159 = ____state_7[2:0];
  assign concat_160 = {vector, eq_22, step_5_case_cmp};
  assign priority_sel_161 = priority_sel_32b_2way(concat_83, ____state_15, ____state_13, sel_125);
  assign concat_162 = {and_126, priority_sel_127, and_128};
  assign and_163 = ____state_17 & sign_ext_129;
  assign sel_164 = eq_22 ? ____state_18 : literal_130;
  assign concat_165 = {add_131, bit_slice_132};
  assign and_166 = and_133 & faults_ready;
  assign not_167 = ~send_1748_finished;
  assign and_168 = and_134 & jobs_w_ready;
  assign not_169 = ~send_1703_finished;
  assign and_170 = and_135 & jobs_x_ready;
  assign and_171 = and_136 & reads_ready;
  assign not_172 = ~send_1693_finished;
  assign and_173 = and_137 & writes_ready;
  assign or_174 = not_138 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_175 = after__67 & {3{concat_139[0]}} | literal_16 & {3{concat_139[1]}} | sel_140 & {3{concat_139[2]}} | literal_6 & {3{concat_139[3]}} | literal_17 & {3{concat_139[4]}} | literal_11 & {3{concat_139[5]}} | literal_10 & {3{concat_139[6]}};
  assign or_176 = and_141 | and_142 | and_143 | and_144 | and_145 | and_146 | and_147;
  assign sel_177 = idle ? run_queue : concat_148;
  assign sel_178 = idle ? run_count : add_149;
  assign sel_179 = idle ? eq_151 : sel_150;
  assign sel_180 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_181 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_182 = decodes ? product__1_mode : ____state_7;
  assign sel_183 = decodes ? product__1_more : ____state_8;
  assign sel_184 = decodes ? product__1_both : ____state_9;
  assign sel_185 = decodes ? bit_slice_152 : ____state_10;
  assign sel_186 = decodes ? words : ____state_11;
  assign sel_187 = decodes ? rows : ____state_12;
  assign sel_188 = decodes ? bit_slice_153 : ____state_13;
  assign sel_189 = decodes ? beats : ____state_14;
  assign sel_190 = decodes ? bit_slice_154 : ____state_15;
  assign sel_191 = decodes ? bit_slice_155 : ____state_16;
  assign sel_192 = decodes ? bit_slice_156 : ____state_17;
  assign sel_193 = decodes ? product__1_segments : ____state_18;
  assign sel_194 = decodes ? good : ____state_46;
  assign sub_195 = add_157 - concat_158;
  assign literal_196 = 1'h0;
  assign and_197 = stage_outputs_valid_51 & receives;
  assign literal_198 = 1'h1;
  assign literal_199 = 1'h0;
  assign job = {bit_slice_159, ____state_9, ____state_8, ____state_11, ____state_12};
  assign read = {concat_160, priority_sel_161, concat_162, and_163, sel_164};
  assign literal_200 = 1'h0;
  assign tuple_201 = {____state_16, concat_165, literal_78, literal_130, vector};
  assign and_202 = and_166 & not_167;
  assign or_203 = and_166 | send_1748_finished;
  assign and_204 = and_168 & not_169;
  assign or_205 = and_168 | send_1703_finished;
  assign and_206 = and_170 & not_169;
  assign or_207 = and_170 | send_1703_finished;
  assign and_208 = and_171 & not_172;
  assign or_209 = and_171 | send_1693_finished;
  assign and_210 = and_173 & not_169;
  assign or_211 = and_173 | send_1703_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 3'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 1'h0;
      ____state_5 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_6 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_7 <= 8'h00;
      ____state_8 <= 2'h0;
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
      ____state_46 <= 1'h0;
      ____state_47 <= 8'h00;
      __faults_already_done_reg <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_176 ? one_hot_sel_175 : ____state_0;
      ____state_1 <= stage_outputs_valid_51 ? sel_177 : ____state_1;
      ____state_2 <= stage_outputs_valid_51 ? sel_178 : ____state_2;
      ____state_3 <= stage_outputs_valid_51 ? sel_179 : ____state_3;
      ____state_5 <= stage_outputs_valid_51 ? sel_180 : ____state_5;
      ____state_6 <= stage_outputs_valid_51 ? sel_181 : ____state_6;
      ____state_7 <= stage_outputs_valid_51 ? sel_182 : ____state_7;
      ____state_8 <= stage_outputs_valid_51 ? sel_183 : ____state_8;
      ____state_9 <= stage_outputs_valid_51 ? sel_184 : ____state_9;
      ____state_10 <= stage_outputs_valid_51 ? sel_185 : ____state_10;
      ____state_11 <= stage_outputs_valid_51 ? sel_186 : ____state_11;
      ____state_12 <= stage_outputs_valid_51 ? sel_187 : ____state_12;
      ____state_13 <= stage_outputs_valid_51 ? sel_188 : ____state_13;
      ____state_14 <= stage_outputs_valid_51 ? sel_189 : ____state_14;
      ____state_15 <= stage_outputs_valid_51 ? sel_190 : ____state_15;
      ____state_16 <= stage_outputs_valid_51 ? sel_191 : ____state_16;
      ____state_17 <= stage_outputs_valid_51 ? sel_192 : ____state_17;
      ____state_18 <= stage_outputs_valid_51 ? sel_193 : ____state_18;
      ____state_46 <= stage_outputs_valid_51 ? sel_194 : ____state_46;
      ____state_47 <= stage_outputs_valid_51 ? sub_195 : ____state_47;
      __faults_already_done_reg <= or_203 ? and_202 : __faults_already_done_reg;
      __jobs_w_already_done_reg <= or_205 ? and_204 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_207 ? and_206 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_209 ? and_208 : __reads_already_done_reg;
      __writes_already_done_reg <= or_211 ? and_210 : __writes_already_done_reg;
    end
  end
  assign collects_data = __state_i__2_pass;
  assign collects_valid = literal_196;
  assign commands_ready = and_197;
  assign faults_data = literal_198;
  assign faults_valid = and_133;
  assign feeds_data = __state_i__2_pass;
  assign feeds_valid = literal_199;
  assign finished_ready = stage_outputs_valid_51;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_134;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_135;
  assign reads_data = read;
  assign reads_valid = and_136;
  assign start_ready = and_141;
  assign walks_data = walk;
  assign walks_valid = literal_200;
  assign writes_data = tuple_201;
  assign writes_valid = and_137;
endmodule
