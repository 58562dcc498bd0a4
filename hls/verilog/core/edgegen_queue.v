// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
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
  wire [85:0] __state_i__3_pass = {5'h00, 1'h0, 2'h0, 1'h0, 1'h0, 2'h0, 20'h0_0000, 16'h0000, 32'h0000_0000, 4'h0, 1'h0, 1'h0};
  wire [154:0] walk = {32'h0000_0000, 32'h0000_0000, 16'h0000, 16'h0000, 20'h0_0000, 20'h0_0000, 16'h0000, 3'h0};
  reg [2:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg ____state_3;
  reg [127:0] ____state_5;
  reg [127:0] ____state_6;
  reg [7:0] ____state_7;
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
  wire more;
  wire [2:0] literal_8;
  wire [2:0] literal_9;
  wire [2:0] literal_10;
  wire receives;
  wire idle;
  wire not_11;
  wire and_12;
  wire step_5_case_cmp;
  wire eq_13;
  wire decodes;
  wire step_default_case_cmp;
  wire not_14;
  wire not_15;
  wire vector;
  wire nor_16;
  wire go;
  wire request;
  wire [6:0] ____state_0__next_value_predicates;
  wire [2:0] literal_17;
  wire [30:0] __state_1_bits_1_width_31;
  wire [30:0] literal_18;
  wire or_19;
  wire or_20;
  wire not_21;
  wire not_22;
  wire not_23;
  wire not_24;
  wire [7:0] one_hot_25;
  wire [1:0] literal_26;
  wire eq_27;
  wire [30:0] add_28;
  wire __state_1_portion_0_width_1;
  wire [16:0] concat_29;
  wire [16:0] concat_30;
  wire [30:0] bit_slice_31;
  wire [30:0] literal_32;
  wire bit_slice_33;
  wire active_inputs_valid_34;
  wire or_35;
  wire or_36;
  wire or_37;
  wire or_38;
  wire or_39;
  wire or_40;
  wire or_41;
  wire or_42;
  wire or_43;
  wire bit_slice_44;
  wire bit_slice_45;
  wire bit_slice_46;
  wire bit_slice_47;
  wire bit_slice_48;
  wire bit_slice_49;
  wire bit_slice_50;
  wire [2:0] after__51;
  wire ends;
  wire [31:0] literal_52;
  wire [15:0] bit_slice_53;
  wire [15:0] MAGIC;
  wire [7:0] product__1_mode;
  wire [7:0] literal_54;
  wire [7:0] literal_55;
  wire [15:0] words;
  wire [15:0] literal_56;
  wire [15:0] literal_57;
  wire [31:0] rows;
  wire [31:0] literal_58;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [6:0] literal_59;
  wire [31:0] concat_60;
  wire [31:0] run_queue;
  wire [13:0] bit_slice_61;
  wire [13:0] sign_ext_62;
  wire [1:0] concat_63;
  wire [16:0] sel_64;
  wire [16:0] bit_slice_65;
  wire [16:0] literal_66;
  wire bit_slice_67;
  wire [31:0] concat_68;
  wire [31:0] concat_69;
  wire not_70;
  wire stage_outputs_valid_34;
  wire and_71;
  wire not_72;
  wire not_73;
  wire not_74;
  wire not_75;
  wire eq_76;
  wire eq_77;
  wire eq_78;
  wire eq_79;
  wire eq_80;
  wire eq_81;
  wire eq_82;
  wire and_83;
  wire and_84;
  wire and_85;
  wire and_86;
  wire and_87;
  wire and_88;
  wire and_89;
  wire busy;
  wire [2:0] sel_90;
  wire [30:0] sel_91;
  wire [31:0] sign_ext_92;
  wire eq_93;
  wire [31:0] run_count;
  wire [31:0] literal_94;
  wire eq_95;
  wire ult_96;
  wire ne_97;
  wire ne_98;
  wire ult_99;
  wire ne_100;
  wire ne_101;
  wire ne_102;
  wire [7:0] concat_103;
  wire [31:0] sel_104;
  wire [13:0] and_105;
  wire [16:0] priority_sel_106;
  wire and_107;
  wire [31:0] sign_ext_108;
  wire [15:0] literal_109;
  wire [31:0] add_110;
  wire and_111;
  wire send_1914_finished;
  wire and_112;
  wire send_1865_finished;
  wire and_113;
  wire and_114;
  wire send_1855_finished;
  wire and_115;
  wire not_116;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_117;
  wire [2:0] sel_118;
  wire and_119;
  wire and_120;
  wire and_121;
  wire and_122;
  wire and_123;
  wire and_124;
  wire and_125;
  wire [31:0] concat_126;
  wire [31:0] add_127;
  wire sel_128;
  wire eq_129;
  wire product__1_both;
  wire bit_slice_130;
  wire [31:0] bit_slice_131;
  wire [31:0] bit_slice_132;
  wire [31:0] bit_slice_133;
  wire [31:0] bit_slice_134;
  wire good;
  wire [7:0] add_135;
  wire [7:0] concat_136;
  wire not_137;
  wire released;
  wire [2:0] bit_slice_138;
  wire [2:0] concat_139;
  wire [31:0] priority_sel_140;
  wire [31:0] concat_141;
  wire [31:0] and_142;
  wire [15:0] sel_143;
  wire [31:0] sel_144;
  wire and_145;
  wire not_146;
  wire and_147;
  wire not_148;
  wire and_149;
  wire and_150;
  wire not_151;
  wire and_152;
  wire or_153;
  wire [2:0] one_hot_sel_154;
  wire or_155;
  wire [31:0] sel_156;
  wire [31:0] sel_157;
  wire sel_158;
  wire [127:0] sel_159;
  wire [127:0] sel_160;
  wire [7:0] sel_161;
  wire sel_162;
  wire sel_163;
  wire [15:0] sel_164;
  wire [31:0] sel_165;
  wire [31:0] sel_166;
  wire [31:0] sel_167;
  wire [31:0] sel_168;
  wire [31:0] sel_169;
  wire [31:0] sel_170;
  wire [15:0] sel_171;
  wire sel_172;
  wire [7:0] sub_173;
  wire nor_174;
  wire literal_175;
  wire literal_176;
  wire and_177;
  wire literal_178;
  wire literal_179;
  wire [53:0] job;
  wire [114:0] read;
  wire and_180;
  wire literal_181;
  wire [112:0] tuple_182;
  wire and_183;
  wire or_184;
  wire and_185;
  wire or_186;
  wire and_187;
  wire or_188;
  wire and_189;
  wire or_190;
  wire and_191;
  wire or_192;
  assign literal_1 = 8'h00;
  assign literal_2 = 3'h4;
  assign ne_3 = ____state_48 != literal_1;
  assign literal_4 = 3'h1;
  assign literal_5 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_2;
  assign nand_6 = ~(____state_10 & ____state_47 & ne_3);
  assign step_1_case_cmp = ____state_0 == literal_4;
  assign step_2_case_cmp = ____state_0 == literal_5;
  assign literal_7 = 3'h0;
  assign at_command = step_4_case_cmp & nand_6;
  assign more = ~____state_3;
  assign literal_8 = 3'h5;
  assign literal_9 = 3'h6;
  assign literal_10 = 3'h3;
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_7;
  assign not_11 = ~step_4_case_cmp;
  assign and_12 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_8;
  assign eq_13 = ____state_0 == literal_9;
  assign decodes = ____state_0 == literal_10;
  assign step_default_case_cmp = ____state_0 > literal_8;
  assign not_14 = ~receives;
  assign not_15 = ~idle;
  assign vector = 1'h0;
  assign nor_16 = ~(not_11 | ____state_47);
  assign go = at_command & ____state_47;
  assign request = idle | and_12 | step_5_case_cmp | eq_13;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign literal_17 = 3'h7;
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign literal_18 = 31'h0000_0001;
  assign or_19 = commands_valid | not_14;
  assign or_20 = start_valid | not_15;
  assign not_21 = ~vector;
  assign not_22 = ~nor_16;
  assign not_23 = ~go;
  assign not_24 = ~request;
  assign one_hot_25 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign literal_26 = 2'h0;
  assign eq_27 = ____state_0 == literal_17;
  assign add_28 = __state_1_bits_1_width_31 + literal_18;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign concat_29 = {vector, ____state_11};
  assign concat_30 = {____state_11, vector};
  assign bit_slice_31 = ____state_12[31:1];
  assign literal_32 = 31'h0000_0000;
  assign bit_slice_33 = ____state_12[0];
  assign active_inputs_valid_34 = or_19 & or_20;
  assign or_35 = arrivals_ready | not_21;
  assign or_36 = collects_ready | not_21;
  assign or_37 = faults_ready | __faults_already_done_reg | not_22;
  assign or_38 = feeds_ready | not_21;
  assign or_39 = jobs_w_ready | __jobs_w_already_done_reg | not_23;
  assign or_40 = jobs_x_ready | __jobs_x_already_done_reg | not_23;
  assign or_41 = reads_ready | __reads_already_done_reg | not_24;
  assign or_42 = walks_ready | not_21;
  assign or_43 = writes_ready | __writes_already_done_reg | not_23;
  assign bit_slice_44 = one_hot_25[6];
  assign bit_slice_45 = one_hot_25[5];
  assign bit_slice_46 = one_hot_25[4];
  assign bit_slice_47 = one_hot_25[3];
  assign bit_slice_48 = one_hot_25[2];
  assign bit_slice_49 = one_hot_25[1];
  assign bit_slice_50 = one_hot_25[0];
  assign after__51 = {literal_26, more};
  assign ends = eq_13 | eq_27 | nor_16;
  assign literal_52 = 32'h0000_0002;
  assign bit_slice_53 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign product__1_mode = ____state_5[7:0];
  assign literal_54 = 8'h05;
  assign literal_55 = 8'h03;
  assign words = ____state_5[31:16];
  assign literal_56 = 16'h0000;
  assign literal_57 = 16'h01f9;
  assign rows = ____state_5[63:32];
  assign literal_58 = 32'h0000_0000;
  assign beats = ____state_5[127:96];
  assign product__1_segments = ____state_6[111:96];
  assign literal_59 = 7'h00;
  assign concat_60 = {add_28, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_61 = ____state_14[31:18];
  assign sign_ext_62 = {14{eq_13}};
  assign concat_63 = {eq_13, step_5_case_cmp};
  assign sel_64 = ____state_9 ? concat_30 : concat_29;
  assign bit_slice_65 = ____state_14[17:1];
  assign literal_66 = 17'h0_0001;
  assign bit_slice_67 = ____state_14[0];
  assign concat_68 = {vector, bit_slice_31};
  assign concat_69 = {literal_32, bit_slice_33};
  assign not_70 = ~__faults_already_done_reg;
  assign stage_outputs_valid_34 = active_inputs_valid_34 & or_35 & or_36 & or_37 & or_38 & or_39 & or_40 & or_41 & or_42 & or_43;
  assign and_71 = active_inputs_valid_34 & go;
  assign not_72 = ~__jobs_w_already_done_reg;
  assign not_73 = ~__jobs_x_already_done_reg;
  assign not_74 = ~__reads_already_done_reg;
  assign not_75 = ~__writes_already_done_reg;
  assign eq_76 = idle == bit_slice_44;
  assign eq_77 = step_1_case_cmp == bit_slice_45;
  assign eq_78 = step_2_case_cmp == bit_slice_46;
  assign eq_79 = decodes == bit_slice_47;
  assign eq_80 = step_4_case_cmp == bit_slice_48;
  assign eq_81 = step_5_case_cmp == bit_slice_49;
  assign eq_82 = step_default_case_cmp == bit_slice_50;
  assign and_83 = active_inputs_valid_34 & idle;
  assign and_84 = active_inputs_valid_34 & step_1_case_cmp;
  assign and_85 = active_inputs_valid_34 & step_2_case_cmp;
  assign and_86 = active_inputs_valid_34 & decodes;
  assign and_87 = active_inputs_valid_34 & step_4_case_cmp;
  assign and_88 = active_inputs_valid_34 & step_5_case_cmp;
  assign and_89 = active_inputs_valid_34 & step_default_case_cmp;
  assign busy = ____state_10 & ____state_47 & ne_3;
  assign sel_90 = ____state_47 ? literal_8 : after__51;
  assign sel_91 = ends ? add_28 : __state_1_bits_1_width_31;
  assign sign_ext_92 = {32{ends}};
  assign eq_93 = ____state_2 == literal_52;
  assign run_count = start_data[63:32];
  assign literal_94 = 32'h0000_0001;
  assign eq_95 = bit_slice_53 == MAGIC;
  assign ult_96 = product__1_mode < literal_54;
  assign ne_97 = product__1_mode != literal_55;
  assign ne_98 = words != literal_56;
  assign ult_99 = words < literal_57;
  assign ne_100 = rows != literal_58;
  assign ne_101 = beats != literal_58;
  assign ne_102 = product__1_segments != literal_56;
  assign concat_103 = {literal_59, go};
  assign sel_104 = idle ? run_queue : concat_60;
  assign and_105 = bit_slice_61 & sign_ext_62;
  assign priority_sel_106 = priority_sel_17b_2way(concat_63, sel_64, bit_slice_65, literal_66);
  assign and_107 = bit_slice_67 & eq_13;
  assign sign_ext_108 = {32{eq_13}};
  assign literal_109 = 16'h0001;
  assign add_110 = concat_68 + concat_69;
  assign and_111 = active_inputs_valid_34 & nor_16 & not_70;
  assign send_1914_finished = stage_outputs_valid_34 & nor_16;
  assign and_112 = and_71 & not_72;
  assign send_1865_finished = stage_outputs_valid_34 & go;
  assign and_113 = and_71 & not_73;
  assign and_114 = active_inputs_valid_34 & request & not_74;
  assign send_1855_finished = stage_outputs_valid_34 & request;
  assign and_115 = and_71 & not_75;
  assign not_116 = ~stage_outputs_valid_34;
  assign ____state_0__at_most_one_next_value = eq_76 & eq_77 & eq_78 & eq_79 & eq_80 & eq_81 & eq_82;
  assign concat_117 = {and_83, and_84, and_85, and_86, and_87, and_88, and_89};
  assign sel_118 = busy ? literal_2 : sel_90;
  assign and_119 = stage_outputs_valid_34 & idle;
  assign and_120 = stage_outputs_valid_34 & step_1_case_cmp;
  assign and_121 = stage_outputs_valid_34 & step_2_case_cmp;
  assign and_122 = stage_outputs_valid_34 & decodes;
  assign and_123 = stage_outputs_valid_34 & step_4_case_cmp;
  assign and_124 = stage_outputs_valid_34 & step_5_case_cmp;
  assign and_125 = stage_outputs_valid_34 & step_default_case_cmp;
  assign concat_126 = {sel_91, __state_1_portion_0_width_1};
  assign add_127 = ____state_2 + sign_ext_92;
  assign sel_128 = ends ? eq_93 : ____state_3;
  assign eq_129 = run_count == literal_94;
  assign product__1_both = ____state_5[8];
  assign bit_slice_130 = ____state_5[15];
  assign bit_slice_131 = ____state_5[95:64];
  assign bit_slice_132 = ____state_6[31:0];
  assign bit_slice_133 = ____state_6[63:32];
  assign bit_slice_134 = ____state_6[95:64];
  assign good = eq_95 & ult_96 & ne_97 & ne_98 & ult_99 & ne_100 & ne_101 & ne_102;
  assign add_135 = ____state_48 + concat_103;
  assign concat_136 = {literal_59, finished_valid};
  assign not_137 = ~____state_49;
  assign released = releases_valid & ____state_49;
  assign bit_slice_138 = ____state_7[2:0];
  assign concat_139 = {vector, eq_13, step_5_case_cmp};
  assign priority_sel_140 = priority_sel_32b_2way(concat_63, ____state_15, ____state_13, sel_104);
  assign concat_141 = {and_105, priority_sel_106, and_107};
  assign and_142 = ____state_17 & sign_ext_108;
  assign sel_143 = eq_13 ? ____state_18 : literal_109;
  assign sel_144 = ____state_9 ? ____state_12 : add_110;
  assign and_145 = and_111 & faults_ready;
  assign not_146 = ~send_1914_finished;
  assign and_147 = and_112 & jobs_w_ready;
  assign not_148 = ~send_1865_finished;
  assign and_149 = and_113 & jobs_x_ready;
  assign and_150 = and_114 & reads_ready;
  assign not_151 = ~send_1855_finished;
  assign and_152 = and_115 & writes_ready;
  assign or_153 = not_116 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_154 = after__51 & {3{concat_117[0]}} | literal_9 & {3{concat_117[1]}} | sel_118 & {3{concat_117[2]}} | literal_2 & {3{concat_117[3]}} | literal_10 & {3{concat_117[4]}} | literal_5 & {3{concat_117[5]}} | literal_4 & {3{concat_117[6]}};
  assign or_155 = and_119 | and_120 | and_121 | and_122 | and_123 | and_124 | and_125;
  assign sel_156 = idle ? run_queue : concat_126;
  assign sel_157 = idle ? run_count : add_127;
  assign sel_158 = idle ? eq_129 : sel_128;
  assign sel_159 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_160 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_161 = decodes ? product__1_mode : ____state_7;
  assign sel_162 = decodes ? product__1_both : ____state_9;
  assign sel_163 = decodes ? bit_slice_130 : ____state_10;
  assign sel_164 = decodes ? words : ____state_11;
  assign sel_165 = decodes ? rows : ____state_12;
  assign sel_166 = decodes ? bit_slice_131 : ____state_13;
  assign sel_167 = decodes ? beats : ____state_14;
  assign sel_168 = decodes ? bit_slice_132 : ____state_15;
  assign sel_169 = decodes ? bit_slice_133 : ____state_16;
  assign sel_170 = decodes ? bit_slice_134 : ____state_17;
  assign sel_171 = decodes ? product__1_segments : ____state_18;
  assign sel_172 = decodes ? good : ____state_47;
  assign sub_173 = add_135 - concat_136;
  assign nor_174 = ~(not_137 | released);
  assign literal_175 = 1'h0;
  assign literal_176 = 1'h0;
  assign and_177 = stage_outputs_valid_34 & receives;
  assign literal_178 = 1'h1;
  assign literal_179 = 1'h0;
  assign job = {bit_slice_138, ____state_9, literal_26, ____state_11, ____state_12};
  assign read = {concat_139, priority_sel_140, concat_141, and_142, sel_143};
  assign and_180 = stage_outputs_valid_34 & ____state_49;
  assign literal_181 = 1'h0;
  assign tuple_182 = {____state_16, sel_144, literal_58, literal_109, vector};
  assign and_183 = and_145 & not_146;
  assign or_184 = and_145 | send_1914_finished;
  assign and_185 = and_147 & not_148;
  assign or_186 = and_147 | send_1865_finished;
  assign and_187 = and_149 & not_148;
  assign or_188 = and_149 | send_1865_finished;
  assign and_189 = and_150 & not_151;
  assign or_190 = and_150 | send_1855_finished;
  assign and_191 = and_152 & not_148;
  assign or_192 = and_152 | send_1865_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 3'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 1'h0;
      ____state_5 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_6 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_7 <= 8'h00;
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
      ____state_0 <= or_155 ? one_hot_sel_154 : ____state_0;
      ____state_1 <= stage_outputs_valid_34 ? sel_156 : ____state_1;
      ____state_2 <= stage_outputs_valid_34 ? sel_157 : ____state_2;
      ____state_3 <= stage_outputs_valid_34 ? sel_158 : ____state_3;
      ____state_5 <= stage_outputs_valid_34 ? sel_159 : ____state_5;
      ____state_6 <= stage_outputs_valid_34 ? sel_160 : ____state_6;
      ____state_7 <= stage_outputs_valid_34 ? sel_161 : ____state_7;
      ____state_9 <= stage_outputs_valid_34 ? sel_162 : ____state_9;
      ____state_10 <= stage_outputs_valid_34 ? sel_163 : ____state_10;
      ____state_11 <= stage_outputs_valid_34 ? sel_164 : ____state_11;
      ____state_12 <= stage_outputs_valid_34 ? sel_165 : ____state_12;
      ____state_13 <= stage_outputs_valid_34 ? sel_166 : ____state_13;
      ____state_14 <= stage_outputs_valid_34 ? sel_167 : ____state_14;
      ____state_15 <= stage_outputs_valid_34 ? sel_168 : ____state_15;
      ____state_16 <= stage_outputs_valid_34 ? sel_169 : ____state_16;
      ____state_17 <= stage_outputs_valid_34 ? sel_170 : ____state_17;
      ____state_18 <= stage_outputs_valid_34 ? sel_171 : ____state_18;
      ____state_47 <= stage_outputs_valid_34 ? sel_172 : ____state_47;
      ____state_48 <= stage_outputs_valid_34 ? sub_173 : ____state_48;
      ____state_49 <= stage_outputs_valid_34 ? nor_174 : ____state_49;
      __faults_already_done_reg <= or_184 ? and_183 : __faults_already_done_reg;
      __jobs_w_already_done_reg <= or_186 ? and_185 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_188 ? and_187 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_190 ? and_189 : __reads_already_done_reg;
      __writes_already_done_reg <= or_192 ? and_191 : __writes_already_done_reg;
    end
  end
  assign arrivals_data = vector;
  assign arrivals_valid = literal_175;
  assign collects_data = __state_i__3_pass;
  assign collects_valid = literal_176;
  assign commands_ready = and_177;
  assign faults_data = literal_178;
  assign faults_valid = and_111;
  assign feeds_data = __state_i__3_pass;
  assign feeds_valid = literal_179;
  assign finished_ready = stage_outputs_valid_34;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_112;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_113;
  assign reads_data = read;
  assign reads_valid = and_114;
  assign releases_ready = and_180;
  assign start_ready = and_119;
  assign walks_data = walk;
  assign walks_valid = literal_181;
  assign writes_data = tuple_182;
  assign writes_valid = and_115;
endmodule
