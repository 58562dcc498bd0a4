// Generated, do not edit. From hls/dslx/core_batch.x by: edgegen fpga generate
module edgegen_queue(
  input wire clk,
  input wire rst,
  input wire arrivals_ready,
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
  input wire releases_data,
  input wire releases_valid,
  input wire [95:0] start_data,
  input wire start_valid,
  input wire walks_ready,
  input wire writes_ready,
  output wire arrivals_data,
  output wire arrivals_valid,
  output wire [85:0] collects_data,
  output wire collects_valid,
  output wire commands_ready,
  output wire faults_data,
  output wire faults_valid,
  output wire [85:0] feeds_data,
  output wire feeds_valid,
  output wire finished_ready,
  output wire [53:0] jobs_w_data,
  output wire jobs_w_valid,
  output wire [53:0] jobs_x_data,
  output wire jobs_x_valid,
  output wire [114:0] reads_data,
  output wire reads_valid,
  output wire releases_ready,
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
  wire [85:0] __state_i__3_pass = {5'h00, 1'h0, 2'h0, 1'h0, 1'h0, 2'h0, 20'h0_0000, 16'h0000, 32'h0000_0000, 4'h0, 1'h0, 1'h0};
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
  reg ____state_47;
  reg [7:0] ____state_48;
  reg ____state_49;
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
  wire [31:0] sign_ext_20;
  wire receives;
  wire idle;
  wire not_21;
  wire and_22;
  wire step_5_case_cmp;
  wire eq_23;
  wire decodes;
  wire step_default_case_cmp;
  wire [16:0] bit_slice_24;
  wire [17:0] sign_ext_25;
  wire [31:0] and_26;
  wire not_27;
  wire not_28;
  wire nor_29;
  wire go;
  wire request;
  wire [6:0] ____state_0__next_value_predicates;
  wire [2:0] literal_30;
  wire [30:0] __state_1_bits_1_width_31;
  wire [30:0] literal_31;
  wire [17:0] concat_32;
  wire [17:0] and_33;
  wire [31:0] add_34;
  wire [30:0] bit_slice_35;
  wire [30:0] sign_ext_36;
  wire or_37;
  wire or_38;
  wire not_39;
  wire not_40;
  wire not_41;
  wire not_42;
  wire [7:0] one_hot_43;
  wire [1:0] literal_44;
  wire eq_45;
  wire bit_slice_46;
  wire bit_slice_47;
  wire [30:0] add_48;
  wire __state_1_portion_0_width_1;
  wire [17:0] add_49;
  wire bit_slice_50;
  wire [30:0] bit_slice_51;
  wire [30:0] literal_52;
  wire bit_slice_53;
  wire [30:0] bit_slice_54;
  wire [30:0] and_55;
  wire active_inputs_valid_56;
  wire or_57;
  wire or_58;
  wire or_59;
  wire or_60;
  wire or_61;
  wire or_62;
  wire or_63;
  wire or_64;
  wire or_65;
  wire bit_slice_66;
  wire bit_slice_67;
  wire bit_slice_68;
  wire bit_slice_69;
  wire bit_slice_70;
  wire bit_slice_71;
  wire bit_slice_72;
  wire [2:0] after__73;
  wire ends;
  wire [31:0] literal_74;
  wire [15:0] bit_slice_75;
  wire [15:0] MAGIC;
  wire product__1_both;
  wire nor_76;
  wire bit_slice_77;
  wire bit_slice_78;
  wire [5:0] bit_slice_79;
  wire [5:0] literal_80;
  wire [5:0] literal_81;
  wire [15:0] words;
  wire [15:0] literal_82;
  wire [15:0] literal_83;
  wire [31:0] rows;
  wire [31:0] literal_84;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [6:0] literal_85;
  wire [31:0] concat_86;
  wire [31:0] run_queue;
  wire [11:0] bit_slice_87;
  wire [11:0] sign_ext_88;
  wire [1:0] concat_89;
  wire [18:0] concat_90;
  wire [18:0] bit_slice_91;
  wire [18:0] literal_92;
  wire bit_slice_93;
  wire [31:0] concat_94;
  wire [31:0] concat_95;
  wire [30:0] add_96;
  wire bit_slice_97;
  wire not_98;
  wire stage_outputs_valid_56;
  wire and_99;
  wire not_100;
  wire not_101;
  wire not_102;
  wire not_103;
  wire eq_104;
  wire eq_105;
  wire eq_106;
  wire eq_107;
  wire eq_108;
  wire eq_109;
  wire eq_110;
  wire and_111;
  wire and_112;
  wire and_113;
  wire and_114;
  wire and_115;
  wire and_116;
  wire and_117;
  wire busy;
  wire [2:0] sel_118;
  wire [30:0] sel_119;
  wire [31:0] sign_ext_120;
  wire eq_121;
  wire [31:0] run_count;
  wire [31:0] literal_122;
  wire eq_123;
  wire or_124;
  wire product__1ountable__73;
  wire ult_125;
  wire ne_126;
  wire ne_127;
  wire ult_128;
  wire ne_129;
  wire ne_130;
  wire ne_131;
  wire [7:0] concat_132;
  wire [31:0] sel_133;
  wire [11:0] and_134;
  wire [18:0] priority_sel_135;
  wire and_136;
  wire [31:0] sign_ext_137;
  wire [15:0] literal_138;
  wire [31:0] add_139;
  wire [31:0] concat_140;
  wire and_141;
  wire send_1919_finished;
  wire and_142;
  wire send_1870_finished;
  wire and_143;
  wire and_144;
  wire send_1860_finished;
  wire and_145;
  wire not_146;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_147;
  wire [2:0] sel_148;
  wire and_149;
  wire and_150;
  wire and_151;
  wire and_152;
  wire and_153;
  wire and_154;
  wire and_155;
  wire [31:0] concat_156;
  wire [31:0] add_157;
  wire sel_158;
  wire eq_159;
  wire [7:0] product__1_mode;
  wire [1:0] product__1_more;
  wire bit_slice_160;
  wire [31:0] bit_slice_161;
  wire [31:0] bit_slice_162;
  wire [31:0] bit_slice_163;
  wire [31:0] bit_slice_164;
  wire good;
  wire [7:0] add_165;
  wire [7:0] concat_166;
  wire not_167;
  wire released;
  wire [2:0] bit_slice_168;
  wire [2:0] concat_169;
  wire [31:0] priority_sel_170;
  wire [31:0] concat_171;
  wire [31:0] and_172;
  wire [15:0] sel_173;
  wire [31:0] sel_174;
  wire and_175;
  wire not_176;
  wire and_177;
  wire not_178;
  wire and_179;
  wire and_180;
  wire not_181;
  wire and_182;
  wire or_183;
  wire [2:0] one_hot_sel_184;
  wire or_185;
  wire [31:0] sel_186;
  wire [31:0] sel_187;
  wire sel_188;
  wire [127:0] sel_189;
  wire [127:0] sel_190;
  wire [7:0] sel_191;
  wire [1:0] sel_192;
  wire sel_193;
  wire sel_194;
  wire [15:0] sel_195;
  wire [31:0] sel_196;
  wire [31:0] sel_197;
  wire [31:0] sel_198;
  wire [31:0] sel_199;
  wire [31:0] sel_200;
  wire [31:0] sel_201;
  wire [15:0] sel_202;
  wire sel_203;
  wire [7:0] sub_204;
  wire nor_205;
  wire literal_206;
  wire literal_207;
  wire and_208;
  wire literal_209;
  wire literal_210;
  wire [53:0] job;
  wire [114:0] read;
  wire and_211;
  wire literal_212;
  wire [112:0] tuple_213;
  wire and_214;
  wire or_215;
  wire and_216;
  wire or_217;
  wire and_218;
  wire or_219;
  wire and_220;
  wire or_221;
  wire and_222;
  wire or_223;
  assign vector = 1'h0;
  assign concat_1 = {vector, ____state_11};
  assign concat_2 = {____state_11, vector};
  assign literal_3 = 8'h00;
  assign sel_4 = ____state_9 ? concat_2 : concat_1;
  assign bit_slice_5 = ____state_8[0];
  assign literal_6 = 3'h4;
  assign ne_7 = ____state_48 != literal_3;
  assign concat_8 = {vector, sel_4};
  assign sign_ext_9 = {18{bit_slice_5}};
  assign literal_10 = 3'h1;
  assign literal_11 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_6;
  assign nand_12 = ~(____state_10 & ____state_47 & ne_7);
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
  assign sign_ext_20 = {32{bit_slice_5}};
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_14;
  assign not_21 = ~step_4_case_cmp;
  assign and_22 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_15;
  assign eq_23 = ____state_0 == literal_16;
  assign decodes = ____state_0 == literal_17;
  assign step_default_case_cmp = ____state_0 > literal_15;
  assign bit_slice_24 = add_18[17:1];
  assign sign_ext_25 = {18{bit_slice_19}};
  assign and_26 = ____state_12 & sign_ext_20;
  assign not_27 = ~receives;
  assign not_28 = ~idle;
  assign nor_29 = ~(not_21 | ____state_47);
  assign go = at_command & ____state_47;
  assign request = idle | and_22 | step_5_case_cmp | eq_23;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign literal_30 = 3'h7;
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign literal_31 = 31'h0000_0001;
  assign concat_32 = {vector, bit_slice_24};
  assign and_33 = concat_8 & sign_ext_25;
  assign add_34 = ____state_12 + and_26;
  assign bit_slice_35 = ____state_12[30:0];
  assign sign_ext_36 = {31{bit_slice_19}};
  assign or_37 = commands_valid | not_27;
  assign or_38 = start_valid | not_28;
  assign not_39 = ~vector;
  assign not_40 = ~nor_29;
  assign not_41 = ~go;
  assign not_42 = ~request;
  assign one_hot_43 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign literal_44 = 2'h0;
  assign eq_45 = ____state_0 == literal_30;
  assign bit_slice_46 = ____state_5[6];
  assign bit_slice_47 = ____state_5[7];
  assign add_48 = __state_1_bits_1_width_31 + literal_31;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign add_49 = concat_32 + and_33;
  assign bit_slice_50 = add_18[0];
  assign bit_slice_51 = ____state_12[31:1];
  assign literal_52 = 31'h0000_0000;
  assign bit_slice_53 = ____state_12[0];
  assign bit_slice_54 = add_34[31:1];
  assign and_55 = bit_slice_35 & sign_ext_36;
  assign active_inputs_valid_56 = or_37 & or_38;
  assign or_57 = arrivals_ready | not_39;
  assign or_58 = collects_ready | not_39;
  assign or_59 = faults_ready | __faults_already_done_reg | not_40;
  assign or_60 = feeds_ready | not_39;
  assign or_61 = jobs_w_ready | __jobs_w_already_done_reg | not_41;
  assign or_62 = jobs_x_ready | __jobs_x_already_done_reg | not_41;
  assign or_63 = reads_ready | __reads_already_done_reg | not_42;
  assign or_64 = walks_ready | not_39;
  assign or_65 = writes_ready | __writes_already_done_reg | not_41;
  assign bit_slice_66 = one_hot_43[6];
  assign bit_slice_67 = one_hot_43[5];
  assign bit_slice_68 = one_hot_43[4];
  assign bit_slice_69 = one_hot_43[3];
  assign bit_slice_70 = one_hot_43[2];
  assign bit_slice_71 = one_hot_43[1];
  assign bit_slice_72 = one_hot_43[0];
  assign after__73 = {literal_44, more};
  assign ends = eq_23 | eq_45 | nor_29;
  assign literal_74 = 32'h0000_0002;
  assign bit_slice_75 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign product__1_both = ____state_5[8];
  assign nor_76 = ~(bit_slice_46 | bit_slice_47);
  assign bit_slice_77 = ____state_5[62];
  assign bit_slice_78 = ____state_5[63];
  assign bit_slice_79 = ____state_5[5:0];
  assign literal_80 = 6'h05;
  assign literal_81 = 6'h03;
  assign words = ____state_5[31:16];
  assign literal_82 = 16'h0000;
  assign literal_83 = 16'h01f9;
  assign rows = ____state_5[63:32];
  assign literal_84 = 32'h0000_0000;
  assign beats = ____state_5[127:96];
  assign product__1_segments = ____state_6[111:96];
  assign literal_85 = 7'h00;
  assign concat_86 = {add_48, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_87 = ____state_14[31:20];
  assign sign_ext_88 = {12{eq_23}};
  assign concat_89 = {eq_23, step_5_case_cmp};
  assign concat_90 = {add_49, bit_slice_50};
  assign bit_slice_91 = ____state_14[19:1];
  assign literal_92 = 19'h0_0001;
  assign bit_slice_93 = ____state_14[0];
  assign concat_94 = {vector, bit_slice_51};
  assign concat_95 = {literal_52, bit_slice_53};
  assign add_96 = bit_slice_54 + and_55;
  assign bit_slice_97 = add_34[0];
  assign not_98 = ~__faults_already_done_reg;
  assign stage_outputs_valid_56 = active_inputs_valid_56 & or_57 & or_58 & or_59 & or_60 & or_61 & or_62 & or_63 & or_64 & or_65;
  assign and_99 = active_inputs_valid_56 & go;
  assign not_100 = ~__jobs_w_already_done_reg;
  assign not_101 = ~__jobs_x_already_done_reg;
  assign not_102 = ~__reads_already_done_reg;
  assign not_103 = ~__writes_already_done_reg;
  assign eq_104 = idle == bit_slice_66;
  assign eq_105 = step_1_case_cmp == bit_slice_67;
  assign eq_106 = step_2_case_cmp == bit_slice_68;
  assign eq_107 = decodes == bit_slice_69;
  assign eq_108 = step_4_case_cmp == bit_slice_70;
  assign eq_109 = step_5_case_cmp == bit_slice_71;
  assign eq_110 = step_default_case_cmp == bit_slice_72;
  assign and_111 = active_inputs_valid_56 & idle;
  assign and_112 = active_inputs_valid_56 & step_1_case_cmp;
  assign and_113 = active_inputs_valid_56 & step_2_case_cmp;
  assign and_114 = active_inputs_valid_56 & decodes;
  assign and_115 = active_inputs_valid_56 & step_4_case_cmp;
  assign and_116 = active_inputs_valid_56 & step_5_case_cmp;
  assign and_117 = active_inputs_valid_56 & step_default_case_cmp;
  assign busy = ____state_10 & ____state_47 & ne_7;
  assign sel_118 = ____state_47 ? literal_15 : after__73;
  assign sel_119 = ends ? add_48 : __state_1_bits_1_width_31;
  assign sign_ext_120 = {32{ends}};
  assign eq_121 = ____state_2 == literal_74;
  assign run_count = start_data[63:32];
  assign literal_122 = 32'h0000_0001;
  assign eq_123 = bit_slice_75 == MAGIC;
  assign or_124 = product__1_both | nor_76;
  assign product__1ountable__73 = ~(bit_slice_77 | bit_slice_78);
  assign ult_125 = bit_slice_79 < literal_80;
  assign ne_126 = bit_slice_79 != literal_81;
  assign ne_127 = words != literal_82;
  assign ult_128 = words < literal_83;
  assign ne_129 = rows != literal_84;
  assign ne_130 = beats != literal_84;
  assign ne_131 = product__1_segments != literal_82;
  assign concat_132 = {literal_85, go};
  assign sel_133 = idle ? run_queue : concat_86;
  assign and_134 = bit_slice_87 & sign_ext_88;
  assign priority_sel_135 = priority_sel_19b_2way(concat_89, concat_90, bit_slice_91, literal_92);
  assign and_136 = bit_slice_93 & eq_23;
  assign sign_ext_137 = {32{eq_23}};
  assign literal_138 = 16'h0001;
  assign add_139 = concat_94 + concat_95;
  assign concat_140 = {add_96, bit_slice_97};
  assign and_141 = active_inputs_valid_56 & nor_29 & not_98;
  assign send_1919_finished = stage_outputs_valid_56 & nor_29;
  assign and_142 = and_99 & not_100;
  assign send_1870_finished = stage_outputs_valid_56 & go;
  assign and_143 = and_99 & not_101;
  assign and_144 = active_inputs_valid_56 & request & not_102;
  assign send_1860_finished = stage_outputs_valid_56 & request;
  assign and_145 = and_99 & not_103;
  assign not_146 = ~stage_outputs_valid_56;
  assign ____state_0__at_most_one_next_value = eq_104 & eq_105 & eq_106 & eq_107 & eq_108 & eq_109 & eq_110;
  assign concat_147 = {and_111, and_112, and_113, and_114, and_115, and_116, and_117};
  assign sel_148 = busy ? literal_6 : sel_118;
  assign and_149 = stage_outputs_valid_56 & idle;
  assign and_150 = stage_outputs_valid_56 & step_1_case_cmp;
  assign and_151 = stage_outputs_valid_56 & step_2_case_cmp;
  assign and_152 = stage_outputs_valid_56 & decodes;
  assign and_153 = stage_outputs_valid_56 & step_4_case_cmp;
  assign and_154 = stage_outputs_valid_56 & step_5_case_cmp;
  assign and_155 = stage_outputs_valid_56 & step_default_case_cmp;
  assign concat_156 = {sel_119, __state_1_portion_0_width_1};
  assign add_157 = ____state_2 + sign_ext_120;
  assign sel_158 = ends ? eq_121 : ____state_3;
  assign eq_159 = run_count == literal_122;
  assign product__1_mode = {literal_44, bit_slice_79};
  assign product__1_more = ____state_5[7:6];
  assign bit_slice_160 = ____state_5[15];
  assign bit_slice_161 = ____state_5[95:64];
  assign bit_slice_162 = ____state_6[31:0];
  assign bit_slice_163 = ____state_6[63:32];
  assign bit_slice_164 = ____state_6[95:64];
  assign good = eq_123 & or_124 & product__1ountable__73 & ult_125 & ne_126 & ne_127 & ult_128 & ne_129 & ne_130 & ne_131;
  assign add_165 = ____state_48 + concat_132;
  assign concat_166 = {literal_85, finished_valid};
  assign not_167 = ~____state_49;
  assign released = releases_valid & ____state_49;
  assign bit_slice_168 = ____state_7[2:0];
  assign concat_169 = {vector, eq_23, step_5_case_cmp};
  assign priority_sel_170 = priority_sel_32b_2way(concat_89, ____state_15, ____state_13, sel_133);
  assign concat_171 = {and_134, priority_sel_135, and_136};
  assign and_172 = ____state_17 & sign_ext_137;
  assign sel_173 = eq_23 ? ____state_18 : literal_138;
  assign sel_174 = ____state_9 ? concat_140 : add_139;
  assign and_175 = and_141 & faults_ready;
  assign not_176 = ~send_1919_finished;
  assign and_177 = and_142 & jobs_w_ready;
  assign not_178 = ~send_1870_finished;
  assign and_179 = and_143 & jobs_x_ready;
  assign and_180 = and_144 & reads_ready;
  assign not_181 = ~send_1860_finished;
  assign and_182 = and_145 & writes_ready;
  assign or_183 = not_146 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_184 = after__73 & {3{concat_147[0]}} | literal_16 & {3{concat_147[1]}} | sel_148 & {3{concat_147[2]}} | literal_6 & {3{concat_147[3]}} | literal_17 & {3{concat_147[4]}} | literal_11 & {3{concat_147[5]}} | literal_10 & {3{concat_147[6]}};
  assign or_185 = and_149 | and_150 | and_151 | and_152 | and_153 | and_154 | and_155;
  assign sel_186 = idle ? run_queue : concat_156;
  assign sel_187 = idle ? run_count : add_157;
  assign sel_188 = idle ? eq_159 : sel_158;
  assign sel_189 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_190 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_191 = decodes ? product__1_mode : ____state_7;
  assign sel_192 = decodes ? product__1_more : ____state_8;
  assign sel_193 = decodes ? product__1_both : ____state_9;
  assign sel_194 = decodes ? bit_slice_160 : ____state_10;
  assign sel_195 = decodes ? words : ____state_11;
  assign sel_196 = decodes ? rows : ____state_12;
  assign sel_197 = decodes ? bit_slice_161 : ____state_13;
  assign sel_198 = decodes ? beats : ____state_14;
  assign sel_199 = decodes ? bit_slice_162 : ____state_15;
  assign sel_200 = decodes ? bit_slice_163 : ____state_16;
  assign sel_201 = decodes ? bit_slice_164 : ____state_17;
  assign sel_202 = decodes ? product__1_segments : ____state_18;
  assign sel_203 = decodes ? good : ____state_47;
  assign sub_204 = add_165 - concat_166;
  assign nor_205 = ~(not_167 | released);
  assign literal_206 = 1'h0;
  assign literal_207 = 1'h0;
  assign and_208 = stage_outputs_valid_56 & receives;
  assign literal_209 = 1'h1;
  assign literal_210 = 1'h0;
  assign job = {bit_slice_168, ____state_9, ____state_8, ____state_11, ____state_12};
  assign read = {concat_169, priority_sel_170, concat_171, and_172, sel_173};
  assign and_211 = stage_outputs_valid_56 & ____state_49;
  assign literal_212 = 1'h0;
  assign tuple_213 = {____state_16, sel_174, literal_84, literal_138, vector};
  assign and_214 = and_175 & not_176;
  assign or_215 = and_175 | send_1919_finished;
  assign and_216 = and_177 & not_178;
  assign or_217 = and_177 | send_1870_finished;
  assign and_218 = and_179 & not_178;
  assign or_219 = and_179 | send_1870_finished;
  assign and_220 = and_180 & not_181;
  assign or_221 = and_180 | send_1860_finished;
  assign and_222 = and_182 & not_178;
  assign or_223 = and_182 | send_1870_finished;
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
      ____state_47 <= 1'h0;
      ____state_48 <= 8'h00;
      ____state_49 <= 1'h0;
      __faults_already_done_reg <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_185 ? one_hot_sel_184 : ____state_0;
      ____state_1 <= stage_outputs_valid_56 ? sel_186 : ____state_1;
      ____state_2 <= stage_outputs_valid_56 ? sel_187 : ____state_2;
      ____state_3 <= stage_outputs_valid_56 ? sel_188 : ____state_3;
      ____state_5 <= stage_outputs_valid_56 ? sel_189 : ____state_5;
      ____state_6 <= stage_outputs_valid_56 ? sel_190 : ____state_6;
      ____state_7 <= stage_outputs_valid_56 ? sel_191 : ____state_7;
      ____state_8 <= stage_outputs_valid_56 ? sel_192 : ____state_8;
      ____state_9 <= stage_outputs_valid_56 ? sel_193 : ____state_9;
      ____state_10 <= stage_outputs_valid_56 ? sel_194 : ____state_10;
      ____state_11 <= stage_outputs_valid_56 ? sel_195 : ____state_11;
      ____state_12 <= stage_outputs_valid_56 ? sel_196 : ____state_12;
      ____state_13 <= stage_outputs_valid_56 ? sel_197 : ____state_13;
      ____state_14 <= stage_outputs_valid_56 ? sel_198 : ____state_14;
      ____state_15 <= stage_outputs_valid_56 ? sel_199 : ____state_15;
      ____state_16 <= stage_outputs_valid_56 ? sel_200 : ____state_16;
      ____state_17 <= stage_outputs_valid_56 ? sel_201 : ____state_17;
      ____state_18 <= stage_outputs_valid_56 ? sel_202 : ____state_18;
      ____state_47 <= stage_outputs_valid_56 ? sel_203 : ____state_47;
      ____state_48 <= stage_outputs_valid_56 ? sub_204 : ____state_48;
      ____state_49 <= stage_outputs_valid_56 ? nor_205 : ____state_49;
      __faults_already_done_reg <= or_215 ? and_214 : __faults_already_done_reg;
      __jobs_w_already_done_reg <= or_217 ? and_216 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_219 ? and_218 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_221 ? and_220 : __reads_already_done_reg;
      __writes_already_done_reg <= or_223 ? and_222 : __writes_already_done_reg;
    end
  end
  assign arrivals_data = vector;
  assign arrivals_valid = literal_206;
  assign collects_data = __state_i__3_pass;
  assign collects_valid = literal_207;
  assign commands_ready = and_208;
  assign faults_data = literal_209;
  assign faults_valid = and_141;
  assign feeds_data = __state_i__3_pass;
  assign feeds_valid = literal_210;
  assign finished_ready = stage_outputs_valid_56;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_142;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_143;
  assign reads_data = read;
  assign reads_valid = and_144;
  assign releases_ready = and_211;
  assign start_ready = and_149;
  assign walks_data = walk;
  assign walks_valid = literal_212;
  assign writes_data = tuple_213;
  assign writes_valid = and_145;
endmodule
