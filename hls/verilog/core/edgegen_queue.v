// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
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
  wire [86:0] __state_i__2_pass = {5'h00, 2'h0, 2'h0, 1'h0, 1'h0, 2'h0, 20'h0_0000, 16'h0000, 32'h0000_0000, 4'h0, 1'h0, 1'h0};
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
  reg ____state_46;
  reg [7:0] ____state_47;
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
  wire active_inputs_valid_31;
  wire or_32;
  wire or_33;
  wire or_34;
  wire or_35;
  wire or_36;
  wire or_37;
  wire or_38;
  wire or_39;
  wire bit_slice_40;
  wire bit_slice_41;
  wire bit_slice_42;
  wire bit_slice_43;
  wire bit_slice_44;
  wire bit_slice_45;
  wire bit_slice_46;
  wire [2:0] after__47;
  wire ends;
  wire [31:0] literal_48;
  wire [15:0] bit_slice_49;
  wire [15:0] MAGIC;
  wire [7:0] product__1_mode;
  wire [7:0] literal_50;
  wire [7:0] literal_51;
  wire [15:0] words;
  wire [15:0] literal_52;
  wire [15:0] literal_53;
  wire [31:0] rows;
  wire [31:0] literal_54;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [6:0] literal_55;
  wire [31:0] concat_56;
  wire [31:0] run_queue;
  wire [13:0] bit_slice_57;
  wire [13:0] sign_ext_58;
  wire [1:0] concat_59;
  wire [16:0] sel_60;
  wire [16:0] bit_slice_61;
  wire [16:0] literal_62;
  wire bit_slice_63;
  wire not_64;
  wire stage_outputs_valid_31;
  wire and_65;
  wire not_66;
  wire not_67;
  wire not_68;
  wire not_69;
  wire eq_70;
  wire eq_71;
  wire eq_72;
  wire eq_73;
  wire eq_74;
  wire eq_75;
  wire eq_76;
  wire and_77;
  wire and_78;
  wire and_79;
  wire and_80;
  wire and_81;
  wire and_82;
  wire and_83;
  wire waits;
  wire [2:0] sel_84;
  wire [30:0] sel_85;
  wire [31:0] sign_ext_86;
  wire eq_87;
  wire [31:0] run_count;
  wire [31:0] literal_88;
  wire eq_89;
  wire ult_90;
  wire ne_91;
  wire ne_92;
  wire ult_93;
  wire ne_94;
  wire ne_95;
  wire ne_96;
  wire [7:0] concat_97;
  wire [31:0] sel_98;
  wire [13:0] and_99;
  wire [16:0] priority_sel_100;
  wire and_101;
  wire [31:0] sign_ext_102;
  wire [15:0] literal_103;
  wire and_104;
  wire send_1743_finished;
  wire and_105;
  wire send_1698_finished;
  wire and_106;
  wire and_107;
  wire send_1688_finished;
  wire and_108;
  wire not_109;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_110;
  wire [2:0] sel_111;
  wire and_112;
  wire and_113;
  wire and_114;
  wire and_115;
  wire and_116;
  wire and_117;
  wire and_118;
  wire [31:0] concat_119;
  wire [31:0] add_120;
  wire sel_121;
  wire eq_122;
  wire product__1_both;
  wire bit_slice_123;
  wire [31:0] bit_slice_124;
  wire [31:0] bit_slice_125;
  wire [31:0] bit_slice_126;
  wire [31:0] bit_slice_127;
  wire good;
  wire [7:0] add_128;
  wire [7:0] concat_129;
  wire [2:0] bit_slice_130;
  wire [2:0] concat_131;
  wire [31:0] priority_sel_132;
  wire [31:0] concat_133;
  wire [31:0] and_134;
  wire [15:0] sel_135;
  wire and_136;
  wire not_137;
  wire and_138;
  wire not_139;
  wire and_140;
  wire and_141;
  wire not_142;
  wire and_143;
  wire or_144;
  wire [2:0] one_hot_sel_145;
  wire or_146;
  wire [31:0] sel_147;
  wire [31:0] sel_148;
  wire sel_149;
  wire [127:0] sel_150;
  wire [127:0] sel_151;
  wire [7:0] sel_152;
  wire sel_153;
  wire sel_154;
  wire [15:0] sel_155;
  wire [31:0] sel_156;
  wire [31:0] sel_157;
  wire [31:0] sel_158;
  wire [31:0] sel_159;
  wire [31:0] sel_160;
  wire [31:0] sel_161;
  wire [15:0] sel_162;
  wire sel_163;
  wire [7:0] sub_164;
  wire literal_165;
  wire and_166;
  wire literal_167;
  wire literal_168;
  wire [53:0] job;
  wire [114:0] read;
  wire literal_169;
  wire [112:0] tuple_170;
  wire and_171;
  wire or_172;
  wire and_173;
  wire or_174;
  wire and_175;
  wire or_176;
  wire and_177;
  wire or_178;
  wire and_179;
  wire or_180;
  assign literal_1 = 8'h00;
  assign literal_2 = 3'h4;
  assign ne_3 = ____state_47 != literal_1;
  assign literal_4 = 3'h1;
  assign literal_5 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_2;
  assign nand_6 = ~(____state_10 & ____state_46 & ne_3);
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
  assign nor_16 = ~(not_11 | ____state_46);
  assign go = at_command & ____state_46;
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
  assign active_inputs_valid_31 = or_19 & or_20;
  assign or_32 = collects_ready | not_21;
  assign or_33 = faults_ready | __faults_already_done_reg | not_22;
  assign or_34 = feeds_ready | not_21;
  assign or_35 = jobs_w_ready | __jobs_w_already_done_reg | not_23;
  assign or_36 = jobs_x_ready | __jobs_x_already_done_reg | not_23;
  assign or_37 = reads_ready | __reads_already_done_reg | not_24;
  assign or_38 = walks_ready | not_21;
  assign or_39 = writes_ready | __writes_already_done_reg | not_23;
  assign bit_slice_40 = one_hot_25[6];
  assign bit_slice_41 = one_hot_25[5];
  assign bit_slice_42 = one_hot_25[4];
  assign bit_slice_43 = one_hot_25[3];
  assign bit_slice_44 = one_hot_25[2];
  assign bit_slice_45 = one_hot_25[1];
  assign bit_slice_46 = one_hot_25[0];
  assign after__47 = {literal_26, more};
  assign ends = eq_13 | eq_27 | nor_16;
  assign literal_48 = 32'h0000_0002;
  assign bit_slice_49 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign product__1_mode = ____state_5[7:0];
  assign literal_50 = 8'h05;
  assign literal_51 = 8'h03;
  assign words = ____state_5[31:16];
  assign literal_52 = 16'h0000;
  assign literal_53 = 16'h01f9;
  assign rows = ____state_5[63:32];
  assign literal_54 = 32'h0000_0000;
  assign beats = ____state_5[127:96];
  assign product__1_segments = ____state_6[111:96];
  assign literal_55 = 7'h00;
  assign concat_56 = {add_28, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_57 = ____state_14[31:18];
  assign sign_ext_58 = {14{eq_13}};
  assign concat_59 = {eq_13, step_5_case_cmp};
  assign sel_60 = ____state_9 ? concat_30 : concat_29;
  assign bit_slice_61 = ____state_14[17:1];
  assign literal_62 = 17'h0_0001;
  assign bit_slice_63 = ____state_14[0];
  assign not_64 = ~__faults_already_done_reg;
  assign stage_outputs_valid_31 = active_inputs_valid_31 & or_32 & or_33 & or_34 & or_35 & or_36 & or_37 & or_38 & or_39;
  assign and_65 = active_inputs_valid_31 & go;
  assign not_66 = ~__jobs_w_already_done_reg;
  assign not_67 = ~__jobs_x_already_done_reg;
  assign not_68 = ~__reads_already_done_reg;
  assign not_69 = ~__writes_already_done_reg;
  assign eq_70 = idle == bit_slice_40;
  assign eq_71 = step_1_case_cmp == bit_slice_41;
  assign eq_72 = step_2_case_cmp == bit_slice_42;
  assign eq_73 = decodes == bit_slice_43;
  assign eq_74 = step_4_case_cmp == bit_slice_44;
  assign eq_75 = step_5_case_cmp == bit_slice_45;
  assign eq_76 = step_default_case_cmp == bit_slice_46;
  assign and_77 = active_inputs_valid_31 & idle;
  assign and_78 = active_inputs_valid_31 & step_1_case_cmp;
  assign and_79 = active_inputs_valid_31 & step_2_case_cmp;
  assign and_80 = active_inputs_valid_31 & decodes;
  assign and_81 = active_inputs_valid_31 & step_4_case_cmp;
  assign and_82 = active_inputs_valid_31 & step_5_case_cmp;
  assign and_83 = active_inputs_valid_31 & step_default_case_cmp;
  assign waits = ____state_10 & ____state_46 & ne_3;
  assign sel_84 = ____state_46 ? literal_8 : after__47;
  assign sel_85 = ends ? add_28 : __state_1_bits_1_width_31;
  assign sign_ext_86 = {32{ends}};
  assign eq_87 = ____state_2 == literal_48;
  assign run_count = start_data[63:32];
  assign literal_88 = 32'h0000_0001;
  assign eq_89 = bit_slice_49 == MAGIC;
  assign ult_90 = product__1_mode < literal_50;
  assign ne_91 = product__1_mode != literal_51;
  assign ne_92 = words != literal_52;
  assign ult_93 = words < literal_53;
  assign ne_94 = rows != literal_54;
  assign ne_95 = beats != literal_54;
  assign ne_96 = product__1_segments != literal_52;
  assign concat_97 = {literal_55, go};
  assign sel_98 = idle ? run_queue : concat_56;
  assign and_99 = bit_slice_57 & sign_ext_58;
  assign priority_sel_100 = priority_sel_17b_2way(concat_59, sel_60, bit_slice_61, literal_62);
  assign and_101 = bit_slice_63 & eq_13;
  assign sign_ext_102 = {32{eq_13}};
  assign literal_103 = 16'h0001;
  assign and_104 = active_inputs_valid_31 & nor_16 & not_64;
  assign send_1743_finished = stage_outputs_valid_31 & nor_16;
  assign and_105 = and_65 & not_66;
  assign send_1698_finished = stage_outputs_valid_31 & go;
  assign and_106 = and_65 & not_67;
  assign and_107 = active_inputs_valid_31 & request & not_68;
  assign send_1688_finished = stage_outputs_valid_31 & request;
  assign and_108 = and_65 & not_69;
  assign not_109 = ~stage_outputs_valid_31;
  assign ____state_0__at_most_one_next_value = eq_70 & eq_71 & eq_72 & eq_73 & eq_74 & eq_75 & eq_76;
  assign concat_110 = {and_77, and_78, and_79, and_80, and_81, and_82, and_83};
  assign sel_111 = waits ? literal_2 : sel_84;
  assign and_112 = stage_outputs_valid_31 & idle;
  assign and_113 = stage_outputs_valid_31 & step_1_case_cmp;
  assign and_114 = stage_outputs_valid_31 & step_2_case_cmp;
  assign and_115 = stage_outputs_valid_31 & decodes;
  assign and_116 = stage_outputs_valid_31 & step_4_case_cmp;
  assign and_117 = stage_outputs_valid_31 & step_5_case_cmp;
  assign and_118 = stage_outputs_valid_31 & step_default_case_cmp;
  assign concat_119 = {sel_85, __state_1_portion_0_width_1};
  assign add_120 = ____state_2 + sign_ext_86;
  assign sel_121 = ends ? eq_87 : ____state_3;
  assign eq_122 = run_count == literal_88;
  assign product__1_both = ____state_5[8];
  assign bit_slice_123 = ____state_5[15];
  assign bit_slice_124 = ____state_5[95:64];
  assign bit_slice_125 = ____state_6[31:0];
  assign bit_slice_126 = ____state_6[63:32];
  assign bit_slice_127 = ____state_6[95:64];
  assign good = eq_89 & ult_90 & ne_91 & ne_92 & ult_93 & ne_94 & ne_95 & ne_96;
  assign add_128 = ____state_47 + concat_97;
  assign concat_129 = {literal_55, finished_valid};
  assign bit_slice_130 = ____state_7[2:0];
  assign concat_131 = {vector, eq_13, step_5_case_cmp};
  assign priority_sel_132 = priority_sel_32b_2way(concat_59, ____state_15, ____state_13, sel_98);
  assign concat_133 = {and_99, priority_sel_100, and_101};
  assign and_134 = ____state_17 & sign_ext_102;
  assign sel_135 = eq_13 ? ____state_18 : literal_103;
  assign and_136 = and_104 & faults_ready;
  assign not_137 = ~send_1743_finished;
  assign and_138 = and_105 & jobs_w_ready;
  assign not_139 = ~send_1698_finished;
  assign and_140 = and_106 & jobs_x_ready;
  assign and_141 = and_107 & reads_ready;
  assign not_142 = ~send_1688_finished;
  assign and_143 = and_108 & writes_ready;
  assign or_144 = not_109 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_145 = after__47 & {3{concat_110[0]}} | literal_9 & {3{concat_110[1]}} | sel_111 & {3{concat_110[2]}} | literal_2 & {3{concat_110[3]}} | literal_10 & {3{concat_110[4]}} | literal_5 & {3{concat_110[5]}} | literal_4 & {3{concat_110[6]}};
  assign or_146 = and_112 | and_113 | and_114 | and_115 | and_116 | and_117 | and_118;
  assign sel_147 = idle ? run_queue : concat_119;
  assign sel_148 = idle ? run_count : add_120;
  assign sel_149 = idle ? eq_122 : sel_121;
  assign sel_150 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_151 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_152 = decodes ? product__1_mode : ____state_7;
  assign sel_153 = decodes ? product__1_both : ____state_9;
  assign sel_154 = decodes ? bit_slice_123 : ____state_10;
  assign sel_155 = decodes ? words : ____state_11;
  assign sel_156 = decodes ? rows : ____state_12;
  assign sel_157 = decodes ? bit_slice_124 : ____state_13;
  assign sel_158 = decodes ? beats : ____state_14;
  assign sel_159 = decodes ? bit_slice_125 : ____state_15;
  assign sel_160 = decodes ? bit_slice_126 : ____state_16;
  assign sel_161 = decodes ? bit_slice_127 : ____state_17;
  assign sel_162 = decodes ? product__1_segments : ____state_18;
  assign sel_163 = decodes ? good : ____state_46;
  assign sub_164 = add_128 - concat_129;
  assign literal_165 = 1'h0;
  assign and_166 = stage_outputs_valid_31 & receives;
  assign literal_167 = 1'h1;
  assign literal_168 = 1'h0;
  assign job = {bit_slice_130, ____state_9, literal_26, ____state_11, ____state_12};
  assign read = {concat_131, priority_sel_132, concat_133, and_134, sel_135};
  assign literal_169 = 1'h0;
  assign tuple_170 = {____state_16, ____state_12, literal_54, literal_103, vector};
  assign and_171 = and_136 & not_137;
  assign or_172 = and_136 | send_1743_finished;
  assign and_173 = and_138 & not_139;
  assign or_174 = and_138 | send_1698_finished;
  assign and_175 = and_140 & not_139;
  assign or_176 = and_140 | send_1698_finished;
  assign and_177 = and_141 & not_142;
  assign or_178 = and_141 | send_1688_finished;
  assign and_179 = and_143 & not_139;
  assign or_180 = and_143 | send_1698_finished;
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
      ____state_46 <= 1'h0;
      ____state_47 <= 8'h00;
      __faults_already_done_reg <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_146 ? one_hot_sel_145 : ____state_0;
      ____state_1 <= stage_outputs_valid_31 ? sel_147 : ____state_1;
      ____state_2 <= stage_outputs_valid_31 ? sel_148 : ____state_2;
      ____state_3 <= stage_outputs_valid_31 ? sel_149 : ____state_3;
      ____state_5 <= stage_outputs_valid_31 ? sel_150 : ____state_5;
      ____state_6 <= stage_outputs_valid_31 ? sel_151 : ____state_6;
      ____state_7 <= stage_outputs_valid_31 ? sel_152 : ____state_7;
      ____state_9 <= stage_outputs_valid_31 ? sel_153 : ____state_9;
      ____state_10 <= stage_outputs_valid_31 ? sel_154 : ____state_10;
      ____state_11 <= stage_outputs_valid_31 ? sel_155 : ____state_11;
      ____state_12 <= stage_outputs_valid_31 ? sel_156 : ____state_12;
      ____state_13 <= stage_outputs_valid_31 ? sel_157 : ____state_13;
      ____state_14 <= stage_outputs_valid_31 ? sel_158 : ____state_14;
      ____state_15 <= stage_outputs_valid_31 ? sel_159 : ____state_15;
      ____state_16 <= stage_outputs_valid_31 ? sel_160 : ____state_16;
      ____state_17 <= stage_outputs_valid_31 ? sel_161 : ____state_17;
      ____state_18 <= stage_outputs_valid_31 ? sel_162 : ____state_18;
      ____state_46 <= stage_outputs_valid_31 ? sel_163 : ____state_46;
      ____state_47 <= stage_outputs_valid_31 ? sub_164 : ____state_47;
      __faults_already_done_reg <= or_172 ? and_171 : __faults_already_done_reg;
      __jobs_w_already_done_reg <= or_174 ? and_173 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_176 ? and_175 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_178 ? and_177 : __reads_already_done_reg;
      __writes_already_done_reg <= or_180 ? and_179 : __writes_already_done_reg;
    end
  end
  assign collects_data = __state_i__2_pass;
  assign collects_valid = literal_165;
  assign commands_ready = and_166;
  assign faults_data = literal_167;
  assign faults_valid = and_104;
  assign feeds_data = __state_i__2_pass;
  assign feeds_valid = literal_168;
  assign finished_ready = stage_outputs_valid_31;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_105;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_106;
  assign reads_data = read;
  assign reads_valid = and_107;
  assign start_ready = and_112;
  assign walks_data = walk;
  assign walks_valid = literal_169;
  assign writes_data = tuple_170;
  assign writes_valid = and_108;
endmodule
