// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_feed(
  input wire clk,
  input wire rst,
  input wire [87:0] feeds_data,
  input wire feeds_valid,
  input wire [127:0] kept_data,
  input wire kept_valid,
  input wire operands_ready,
  input wire [127:0] passed_data,
  input wire passed_valid,
  input wire [127:0] vector_a_data,
  input wire vector_a_valid,
  input wire [127:0] vector_b_data,
  input wire vector_b_valid,
  output wire feeds_ready,
  output wire kept_ready,
  output wire [275:0] operands_data,
  output wire operands_valid,
  output wire passed_ready,
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
  reg ____state_0;
  reg [4:0] ____state_1;
  reg ____state_2;
  reg [1:0] ____state_3;
  reg ____state_4;
  reg ____state_5;
  reg [1:0] ____state_6;
  reg [19:0] ____state_7;
  reg [31:0] ____state_9;
  reg [3:0] ____state_10;
  reg ____state_11;
  reg ____state_13;
  reg ____state_14;
  reg [15:0] ____state_15;
  reg ____state_16;
  reg [19:0] ____state_17;
  reg ____state_18;
  reg ____state_19;
  reg ____state_20;
  reg [127:0] ____state_21;
  reg [127:0] ____state_22;
  reg [2:0] ____state_23;
  wire [1:0] literal_1;
  wire [19:0] literal_2;
  wire [19:0] literal_3;
  wire [4:0] literal_4;
  wire [4:0] literal_5;
  wire bit_slice_6;
  wire bit_slice_7;
  wire [1:0] literal_8;
  wire eq_9;
  wire last;
  wire [4:0] literal_10;
  wire ugt_11;
  wire eq_12;
  wire eq_13;
  wire nor_14;
  wire single;
  wire [2:0] literal_15;
  wire eq_16;
  wire and_17;
  wire nand_18;
  wire butterfly;
  wire and_19;
  wire [1:0] concat_20;
  wire or_21;
  wire eq_22;
  wire or_23;
  wire [1:0] __state_17_portion_0_width_2;
  wire takes;
  wire or_24;
  wire takes_b;
  wire [127:0] sel_25;
  wire [17:0] __state_17_bits_2_width_18;
  wire literal_26;
  wire eq_27;
  wire bit_slice_28;
  wire waits;
  wire and_29;
  wire [127:0] a;
  wire [127:0] literal_30;
  wire or_reduce_31;
  wire [2:0] concat_32;
  wire [2:0] lit_15_squeezed;
  wire not_33;
  wire not_34;
  wire or_35;
  wire not_36;
  wire not_37;
  wire [127:0] sel_38;
  wire [31:0] bit_slice_39;
  wire [31:0] bit_slice_40;
  wire [31:0] bit_slice_41;
  wire [127:0] or_42;
  wire [2:0] mask_squeezed;
  wire bit_slice_43;
  wire bit_slice_44;
  wire [1:0] literal_45;
  wire and_46;
  wire [17:0] literal_47;
  wire emits;
  wire not_48;
  wire takes_kept;
  wire and_49;
  wire and_50;
  wire [4:0] literal_51;
  wire [63:0] a_bits_0_width_52;
  wire [63:0] bit_slice_53;
  wire [95:0] even_bits_32_width_54;
  wire [95:0] __state_21_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_55;
  wire nor_56;
  wire eq_57;
  wire [127:0] b_from_memory;
  wire [17:0] add_58;
  wire ends;
  wire sums;
  wire not_59;
  wire not_60;
  wire not_61;
  wire not_62;
  wire [4:0] literal_63;
  wire [4:0] literal_64;
  wire eq_65;
  wire [127:0] concat_66;
  wire [127:0] sign_ext_67;
  wire [95:0] e_squeezed_portion_32_width_54;
  wire [31:0] __state_21_portion_0_width_32;
  wire [31:0] bit_slice_68;
  wire [31:0] sign_ext_69;
  wire [31:0] bit_slice_70;
  wire [31:0] sign_ext_71;
  wire [31:0] bit_slice_72;
  wire [31:0] sign_ext_73;
  wire [63:0] bit_slice_74;
  wire [31:0] bit_slice_75;
  wire [31:0] bit_slice_76;
  wire [31:0] bit_slice_77;
  wire [31:0] bit_slice_78;
  wire [1:0] concat_79;
  wire [127:0] concat_80;
  wire [127:0] b;
  wire [127:0] sign_ext_81;
  wire [19:0] literal_82;
  wire [15:0] literal_83;
  wire [17:0] sel_84;
  wire alternates;
  wire not_85;
  wire or_86;
  wire [1:0] literal_87;
  wire or_88;
  wire or_89;
  wire or_90;
  wire or_91;
  wire or_92;
  wire not_93;
  wire eq_94;
  wire eq_95;
  wire [1:0] concat_96;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_97;
  wire [31:0] and_98;
  wire [31:0] and_99;
  wire [31:0] bit_slice_100;
  wire [63:0] a_portion_64_width_52;
  wire [63:0] low_squeezed_portion_0_width_52;
  wire [127:0] odd;
  wire [127:0] xor_101;
  wire [127:0] y;
  wire [127:0] and_102;
  wire mask_squeezed_const_lsb_bits;
  wire nor_103;
  wire ult_104;
  wire [15:0] sign_ext_105;
  wire [15:0] tuple_index_106;
  wire [15:0] literal_107;
  wire eq_108;
  wire [19:0] concat_109;
  wire and_110;
  wire [2:0] concat_111;
  wire active_inputs_valid_112;
  wire or_113;
  wire or_114;
  wire [127:0] x__115;
  wire [127:0] concat_116;
  wire [127:0] low;
  wire [127:0] sel_117;
  wire [127:0] xor_118;
  wire [2:0] concat_119;
  wire [3:0] mask;
  wire ends_segment;
  wire and_120;
  wire [4:0] tuple_index_121;
  wire tuple_index_122;
  wire [1:0] tuple_index_123;
  wire tuple_index_124;
  wire tuple_index_125;
  wire [1:0] tuple_index_126;
  wire [19:0] tuple_index_127;
  wire [31:0] tuple_index_128;
  wire [3:0] tuple_index_129;
  wire tuple_index_130;
  wire tuple_index_131;
  wire tuple_index_132;
  wire [15:0] add_133;
  wire eq_134;
  wire sel_135;
  wire [19:0] sel_136;
  wire and_137;
  wire not_138;
  wire sel_139;
  wire [127:0] even;
  wire [2:0] add_140;
  wire [2:0] sign_ext_141;
  wire stage_outputs_valid_112;
  wire [127:0] x__142;
  wire [127:0] y__115;
  wire [2:0] sub;
  wire [12:0] tag;
  wire not_143;
  wire [4:0] sel_144;
  wire sel_145;
  wire [1:0] sel_146;
  wire sel_147;
  wire sel_148;
  wire [1:0] sel_149;
  wire [19:0] sel_150;
  wire [31:0] sel_151;
  wire [3:0] sel_152;
  wire sel_153;
  wire sel_154;
  wire sel_155;
  wire [15:0] sel_156;
  wire sel_157;
  wire [19:0] sel_158;
  wire or_159;
  wire and_160;
  wire and_161;
  wire [127:0] held;
  wire [127:0] held_b;
  wire [2:0] and_162;
  wire and_163;
  wire and_164;
  wire [275:0] tuple_165;
  wire and_166;
  wire and_167;
  wire and_168;
  wire and_169;
  assign literal_1 = 2'h2;
  assign literal_2 = 20'h0_0005;
  assign literal_3 = 20'h0_0002;
  assign literal_4 = 5'h12;
  assign literal_5 = 5'h11;
  assign bit_slice_6 = ____state_6[0];
  assign bit_slice_7 = ____state_6[1];
  assign literal_8 = 2'h3;
  assign eq_9 = ____state_3 == literal_1;
  assign last = ____state_17 < literal_2;
  assign literal_10 = 5'h03;
  assign ugt_11 = ____state_17 > literal_3;
  assign eq_12 = ____state_1 == literal_4;
  assign eq_13 = ____state_1 == literal_5;
  assign nor_14 = ~(bit_slice_6 | bit_slice_7);
  assign single = ~____state_19;
  assign literal_15 = 3'h0;
  assign eq_16 = ____state_3 == literal_8;
  assign and_17 = eq_9 & ____state_18;
  assign nand_18 = ~(____state_20 & last & ____state_16);
  assign butterfly = ____state_1 == literal_10;
  assign and_19 = ____state_2 & ugt_11;
  assign concat_20 = {eq_12, eq_13};
  assign or_21 = ____state_18 | nor_14 | single;
  assign eq_22 = ____state_23 == literal_15;
  assign or_23 = eq_16 | and_17;
  assign __state_17_portion_0_width_2 = ____state_17[1:0];
  assign takes = ____state_0 & nand_18;
  assign or_24 = butterfly | and_19;
  assign takes_b = priority_sel_1b_2way(concat_20, or_21, eq_22, or_23);
  assign sel_25 = ____state_13 ? passed_data : vector_a_data;
  assign __state_17_bits_2_width_18 = ____state_17[19:2];
  assign literal_26 = 1'h0;
  assign eq_27 = __state_17_portion_0_width_2 == literal_8;
  assign bit_slice_28 = ____state_17[1];
  assign waits = takes & single & or_24;
  assign and_29 = ____state_14 & takes_b;
  assign a = ____state_11 ? kept_data : sel_25;
  assign literal_30 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_31 = |__state_17_bits_2_width_18;
  assign concat_32 = {literal_26, eq_27, bit_slice_28};
  assign lit_15_squeezed = 3'h7;
  assign not_33 = ~____state_14;
  assign not_34 = ~waits;
  assign or_35 = ____state_11 | and_29;
  assign not_36 = ~____state_11;
  assign not_37 = ~____state_13;
  assign sel_38 = ____state_19 ? ____state_21 : a;
  assign bit_slice_39 = a[95:64];
  assign bit_slice_40 = a[31:0];
  assign bit_slice_41 = ____state_21[95:64];
  assign or_42 = a | literal_30;
  assign mask_squeezed = or_reduce_31 ? lit_15_squeezed : concat_32;
  assign bit_slice_43 = ____state_3[0];
  assign bit_slice_44 = ____state_3[1];
  assign literal_45 = 2'h1;
  assign and_46 = takes & takes_b & not_33;
  assign literal_47 = 18'h3_ffff;
  assign emits = ____state_0 & not_34;
  assign not_48 = ~butterfly;
  assign takes_kept = takes & or_35;
  assign and_49 = takes & ____state_13;
  assign and_50 = takes & not_36 & not_37;
  assign literal_51 = 5'h02;
  assign a_bits_0_width_52 = a[63:0];
  assign bit_slice_53 = sel_38[63:0];
  assign even_bits_32_width_54 = {bit_slice_39, bit_slice_40, bit_slice_41};
  assign __state_21_bits_32_width_96 = ____state_21[127:32];
  assign x = ____state_4 ? or_42 : a;
  assign bit_slice_55 = mask_squeezed[0];
  assign nor_56 = ~(bit_slice_43 | bit_slice_44);
  assign eq_57 = ____state_3 == literal_45;
  assign b_from_memory = and_46 ? vector_b_data : ____state_22;
  assign add_58 = __state_17_bits_2_width_18 + literal_47;
  assign ends = emits & last;
  assign sums = ~(not_48 | single | ____state_20);
  assign not_59 = ~takes_kept;
  assign not_60 = ~and_49;
  assign not_61 = ~and_50;
  assign not_62 = ~and_46;
  assign literal_63 = 5'h04;
  assign literal_64 = 5'h0f;
  assign eq_65 = ____state_1 == literal_51;
  assign concat_66 = {a_bits_0_width_52, bit_slice_53};
  assign sign_ext_67 = {128{____state_2}};
  assign e_squeezed_portion_32_width_54 = ____state_20 ? __state_21_bits_32_width_96 : even_bits_32_width_54;
  assign __state_21_portion_0_width_32 = ____state_21[31:0];
  assign bit_slice_68 = x[127:96];
  assign sign_ext_69 = {32{or_reduce_31}};
  assign bit_slice_70 = x[95:64];
  assign sign_ext_71 = {32{ugt_11}};
  assign bit_slice_72 = x[63:32];
  assign sign_ext_73 = {32{bit_slice_55}};
  assign bit_slice_74 = sel_38[127:64];
  assign bit_slice_75 = a[127:96];
  assign bit_slice_76 = a[63:32];
  assign bit_slice_77 = ____state_21[127:96];
  assign bit_slice_78 = ____state_21[63:32];
  assign concat_79 = {nor_56, eq_57};
  assign concat_80 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = and_29 ? kept_data : b_from_memory;
  assign sign_ext_81 = {128{____state_5}};
  assign literal_82 = 20'h0_0009;
  assign literal_83 = 16'h0002;
  assign sel_84 = waits ? __state_17_bits_2_width_18 : add_58;
  assign alternates = butterfly | ____state_2 | eq_13;
  assign not_85 = ~ends;
  assign or_86 = sums | single;
  assign literal_87 = 2'h0;
  assign or_88 = feeds_valid | ____state_0;
  assign or_89 = kept_valid | not_59;
  assign or_90 = passed_valid | not_60;
  assign or_91 = vector_a_valid | not_61;
  assign or_92 = vector_b_valid | not_62;
  assign not_93 = ~emits;
  assign eq_94 = ____state_1 == literal_63;
  assign eq_95 = ____state_1 == literal_64;
  assign concat_96 = {butterfly, eq_65};
  assign high = concat_66 & sign_ext_67;
  assign e = {e_squeezed_portion_32_width_54, __state_21_portion_0_width_32};
  assign and_97 = bit_slice_68 & sign_ext_69;
  assign and_98 = bit_slice_70 & sign_ext_71;
  assign and_99 = bit_slice_72 & sign_ext_73;
  assign bit_slice_100 = x[31:0];
  assign a_portion_64_width_52 = a[127:64];
  assign low_squeezed_portion_0_width_52 = ____state_2 ? bit_slice_74 : a_bits_0_width_52;
  assign odd = {bit_slice_75, bit_slice_76, bit_slice_77, bit_slice_78};
  assign xor_101 = ____state_22 ^ literal_30;
  assign y = priority_sel_128b_2way(concat_79, concat_80, a, b);
  assign and_102 = sign_ext_81 & literal_30;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign nor_103 = ~(not_48 | ____state_20);
  assign ult_104 = ____state_17 < literal_82;
  assign sign_ext_105 = {16{ends}};
  assign tuple_index_106 = feeds_data[55:40];
  assign literal_107 = 16'h0001;
  assign eq_108 = ____state_15 == literal_83;
  assign concat_109 = {sel_84, __state_17_portion_0_width_2};
  assign and_110 = alternates & not_85 & or_86;
  assign concat_111 = {literal_87, ends};
  assign active_inputs_valid_112 = or_88 & or_89 & or_90 & or_91 & or_92;
  assign or_113 = operands_ready | not_93;
  assign or_114 = eq_94 | eq_95;
  assign x__115 = priority_sel_128b_2way(concat_96, high, e, x);
  assign concat_116 = {and_97, and_98, and_99, bit_slice_100};
  assign low = {a_portion_64_width_52, low_squeezed_portion_0_width_52};
  assign sel_117 = ____state_20 ? xor_101 : odd;
  assign xor_118 = y ^ and_102;
  assign concat_119 = {literal_87, ____state_19};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign ends_segment = nor_103 ? ult_104 : last;
  assign and_120 = ends & ____state_16;
  assign tuple_index_121 = feeds_data[87:83];
  assign tuple_index_122 = feeds_data[82:82];
  assign tuple_index_123 = feeds_data[81:80];
  assign tuple_index_124 = feeds_data[79:79];
  assign tuple_index_125 = feeds_data[78:78];
  assign tuple_index_126 = feeds_data[77:76];
  assign tuple_index_127 = feeds_data[75:56];
  assign tuple_index_128 = feeds_data[39:8];
  assign tuple_index_129 = feeds_data[7:4];
  assign tuple_index_130 = feeds_data[3:3];
  assign tuple_index_131 = feeds_data[1:1];
  assign tuple_index_132 = feeds_data[0:0];
  assign add_133 = ____state_15 + sign_ext_105;
  assign eq_134 = tuple_index_106 == literal_107;
  assign sel_135 = ends ? eq_108 : ____state_16;
  assign sel_136 = ends ? ____state_7 : concat_109;
  assign and_137 = ____state_18 & waits;
  assign not_138 = ~____state_0;
  assign sel_139 = ____state_20 ? takes : and_110;
  assign even = {bit_slice_39, bit_slice_40, bit_slice_41, __state_21_portion_0_width_32};
  assign add_140 = ____state_23 + concat_111;
  assign sign_ext_141 = {3{____state_0}};
  assign stage_outputs_valid_112 = active_inputs_valid_112 & or_113;
  assign x__142 = or_114 ? concat_116 : x__115;
  assign y__115 = priority_sel_128b_2way(concat_96, low, sel_117, xor_118);
  assign sub = eq_12 ? ____state_23 : concat_119;
  assign tag = {____state_1, ____state_6, ____state_20, mask, ends_segment};
  assign not_143 = ~and_120;
  assign sel_144 = ____state_0 ? ____state_1 : tuple_index_121;
  assign sel_145 = ____state_0 ? ____state_2 : tuple_index_122;
  assign sel_146 = ____state_0 ? ____state_3 : tuple_index_123;
  assign sel_147 = ____state_0 ? ____state_4 : tuple_index_124;
  assign sel_148 = ____state_0 ? ____state_5 : tuple_index_125;
  assign sel_149 = ____state_0 ? ____state_6 : tuple_index_126;
  assign sel_150 = ____state_0 ? ____state_7 : tuple_index_127;
  assign sel_151 = ____state_0 ? ____state_9 : tuple_index_128;
  assign sel_152 = ____state_0 ? ____state_10 : tuple_index_129;
  assign sel_153 = ____state_0 ? ____state_11 : tuple_index_130;
  assign sel_154 = ____state_0 ? ____state_13 : tuple_index_131;
  assign sel_155 = ____state_0 ? ____state_14 : tuple_index_132;
  assign sel_156 = ____state_0 ? add_133 : tuple_index_106;
  assign sel_157 = ____state_0 ? sel_135 : eq_134;
  assign sel_158 = ____state_0 ? sel_136 : tuple_index_127;
  assign or_159 = ends | and_137 | not_138;
  assign and_160 = ____state_0 & sel_139;
  assign and_161 = ____state_0 & sums;
  assign held = sums ? even : a;
  assign held_b = sums ? odd : b;
  assign and_162 = add_140 & sign_ext_141;
  assign and_163 = stage_outputs_valid_112 & not_138;
  assign and_164 = stage_outputs_valid_112 & takes_kept;
  assign tuple_165 = {x__142, y__115, sub, ____state_10, tag};
  assign and_166 = active_inputs_valid_112 & emits;
  assign and_167 = stage_outputs_valid_112 & and_49;
  assign and_168 = stage_outputs_valid_112 & and_50;
  assign and_169 = stage_outputs_valid_112 & and_46;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 5'h00;
      ____state_2 <= 1'h0;
      ____state_3 <= 2'h0;
      ____state_4 <= 1'h0;
      ____state_5 <= 1'h0;
      ____state_6 <= 2'h0;
      ____state_7 <= 20'h0_0000;
      ____state_9 <= 32'h0000_0000;
      ____state_10 <= 4'h0;
      ____state_11 <= 1'h0;
      ____state_13 <= 1'h0;
      ____state_14 <= 1'h0;
      ____state_15 <= 16'h0000;
      ____state_16 <= 1'h0;
      ____state_17 <= 20'h0_0000;
      ____state_18 <= 1'h0;
      ____state_19 <= 1'h0;
      ____state_20 <= 1'h0;
      ____state_21 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_22 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_23 <= 3'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_112 ? not_143 : ____state_0;
      ____state_1 <= stage_outputs_valid_112 ? sel_144 : ____state_1;
      ____state_2 <= stage_outputs_valid_112 ? sel_145 : ____state_2;
      ____state_3 <= stage_outputs_valid_112 ? sel_146 : ____state_3;
      ____state_4 <= stage_outputs_valid_112 ? sel_147 : ____state_4;
      ____state_5 <= stage_outputs_valid_112 ? sel_148 : ____state_5;
      ____state_6 <= stage_outputs_valid_112 ? sel_149 : ____state_6;
      ____state_7 <= stage_outputs_valid_112 ? sel_150 : ____state_7;
      ____state_9 <= stage_outputs_valid_112 ? sel_151 : ____state_9;
      ____state_10 <= stage_outputs_valid_112 ? sel_152 : ____state_10;
      ____state_11 <= stage_outputs_valid_112 ? sel_153 : ____state_11;
      ____state_13 <= stage_outputs_valid_112 ? sel_154 : ____state_13;
      ____state_14 <= stage_outputs_valid_112 ? sel_155 : ____state_14;
      ____state_15 <= stage_outputs_valid_112 ? sel_156 : ____state_15;
      ____state_16 <= stage_outputs_valid_112 ? sel_157 : ____state_16;
      ____state_17 <= stage_outputs_valid_112 ? sel_158 : ____state_17;
      ____state_18 <= stage_outputs_valid_112 ? or_159 : ____state_18;
      ____state_19 <= stage_outputs_valid_112 ? and_160 : ____state_19;
      ____state_20 <= stage_outputs_valid_112 ? and_161 : ____state_20;
      ____state_21 <= stage_outputs_valid_112 ? held : ____state_21;
      ____state_22 <= stage_outputs_valid_112 ? held_b : ____state_22;
      ____state_23 <= stage_outputs_valid_112 ? and_162 : ____state_23;
    end
  end
  assign feeds_ready = and_163;
  assign kept_ready = and_164;
  assign operands_data = tuple_165;
  assign operands_valid = and_166;
  assign passed_ready = and_167;
  assign vector_a_ready = and_168;
  assign vector_b_ready = and_169;
endmodule
