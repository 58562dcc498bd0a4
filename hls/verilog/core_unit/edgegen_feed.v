// Generated, do not edit. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_feed(
  input wire clk,
  input wire rst,
  input wire [86:0] feeds_data,
  input wire feeds_valid,
  input wire [127:0] kept_data,
  input wire kept_valid,
  input wire operands_ready,
  input wire [127:0] vector_a_data,
  input wire vector_a_valid,
  input wire [127:0] vector_b_data,
  input wire vector_b_valid,
  output wire feeds_ready,
  output wire kept_ready,
  output wire [275:0] operands_data,
  output wire operands_valid,
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
  function automatic [127:0] priority_sel_128b_4way (input reg [3:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] case3, input reg [127:0] default_value);
    begin
      casez (sel)
        4'b???1: begin
          priority_sel_128b_4way = case0;
        end
        4'b??10: begin
          priority_sel_128b_4way = case1;
        end
        4'b?100: begin
          priority_sel_128b_4way = case2;
        end
        4'b1000: begin
          priority_sel_128b_4way = case3;
        end
        4'b0000: begin
          priority_sel_128b_4way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_4way = 128'dx;
        end
      endcase
    end
  endfunction
  reg ____state_0;
  reg [4:0] ____state_1;
  reg [1:0] ____state_2;
  reg [1:0] ____state_3;
  reg ____state_4;
  reg ____state_5;
  reg [1:0] ____state_6;
  reg [19:0] ____state_7;
  reg [31:0] ____state_9;
  reg [3:0] ____state_10;
  reg ____state_11;
  reg [15:0] ____state_13;
  reg ____state_14;
  reg [19:0] ____state_15;
  reg ____state_16;
  reg ____state_17;
  reg ____state_18;
  reg [127:0] ____state_19;
  reg [127:0] ____state_20;
  reg [2:0] ____state_21;
  wire [19:0] literal_1;
  wire [1:0] literal_2;
  wire [19:0] literal_3;
  wire last;
  wire [4:0] literal_4;
  wire twos;
  wire ugt_5;
  wire [1:0] literal_6;
  wire nand_7;
  wire butterfly;
  wire and_8;
  wire [4:0] literal_9;
  wire [4:0] literal_10;
  wire bit_slice_11;
  wire bit_slice_12;
  wire [1:0] literal_13;
  wire eq_14;
  wire [1:0] __state_15_portion_0_width_2;
  wire takes;
  wire not_15;
  wire or_16;
  wire eq_17;
  wire eq_18;
  wire nor_19;
  wire [2:0] literal_20;
  wire eq_21;
  wire and_22;
  wire [17:0] __state_15_bits_2_width_18;
  wire literal_23;
  wire eq_24;
  wire bit_slice_25;
  wire waits;
  wire [1:0] concat_26;
  wire or_27;
  wire eq_28;
  wire or_29;
  wire [127:0] a;
  wire [127:0] literal_30;
  wire or_reduce_31;
  wire [2:0] concat_32;
  wire [2:0] lit_15_squeezed;
  wire not_33;
  wire not_34;
  wire takes_b;
  wire [127:0] sel_35;
  wire [31:0] bit_slice_36;
  wire [31:0] bit_slice_37;
  wire [31:0] bit_slice_38;
  wire [127:0] or_39;
  wire [2:0] mask_squeezed;
  wire [4:0] literal_40;
  wire [1:0] literal_41;
  wire bit_slice_42;
  wire bit_slice_43;
  wire [17:0] literal_44;
  wire emits;
  wire not_45;
  wire and_46;
  wire and_47;
  wire and_48;
  wire [63:0] bit_slice_49;
  wire [63:0] bit_slice_50;
  wire eq_51;
  wire [95:0] even_bits_32_width_52;
  wire [95:0] __state_19_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_53;
  wire eq_54;
  wire eq_55;
  wire nor_56;
  wire eq_57;
  wire [17:0] add_58;
  wire ends;
  wire sums;
  wire not_59;
  wire not_60;
  wire not_61;
  wire [4:0] literal_62;
  wire [4:0] literal_63;
  wire [127:0] low__64;
  wire [127:0] sign_ext_65;
  wire [95:0] e_squeezed_portion_32_width_52;
  wire [31:0] __state_19_portion_0_width_32;
  wire [31:0] bit_slice_66;
  wire [31:0] sign_ext_67;
  wire [31:0] bit_slice_68;
  wire [31:0] sign_ext_69;
  wire [31:0] bit_slice_70;
  wire [31:0] sign_ext_71;
  wire not_72;
  wire [1:0] sign_ext_73;
  wire [1:0] concat_74;
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
  wire or_87;
  wire or_88;
  wire or_89;
  wire or_90;
  wire not_91;
  wire eq_92;
  wire eq_93;
  wire [1:0] concat_94;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_95;
  wire [31:0] and_96;
  wire [31:0] and_97;
  wire [31:0] bit_slice_98;
  wire nor_99;
  wire [1:0] and_100;
  wire [63:0] bit_slice_101;
  wire [63:0] bit_slice_102;
  wire [127:0] odd;
  wire [127:0] xor_103;
  wire [127:0] y;
  wire [127:0] and_104;
  wire mask_squeezed_const_lsb_bits;
  wire nor_105;
  wire ult_106;
  wire [15:0] sign_ext_107;
  wire [15:0] tuple_index_108;
  wire [15:0] literal_109;
  wire eq_110;
  wire [19:0] concat_111;
  wire and_112;
  wire [2:0] concat_113;
  wire active_inputs_valid_114;
  wire or_115;
  wire or_116;
  wire [127:0] x__64;
  wire [127:0] concat_117;
  wire [3:0] concat_118;
  wire [127:0] high__64;
  wire [127:0] sel_119;
  wire [127:0] xor_120;
  wire [2:0] concat_121;
  wire [3:0] mask;
  wire ends_segment;
  wire and_122;
  wire [4:0] tuple_index_123;
  wire [1:0] tuple_index_124;
  wire [1:0] tuple_index_125;
  wire tuple_index_126;
  wire tuple_index_127;
  wire [1:0] tuple_index_128;
  wire [19:0] tuple_index_129;
  wire [31:0] tuple_index_130;
  wire [3:0] tuple_index_131;
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
  wire stage_outputs_valid_114;
  wire [127:0] x__142;
  wire [127:0] y__64;
  wire [2:0] sub;
  wire [12:0] tag;
  wire not_143;
  wire [4:0] sel_144;
  wire [1:0] sel_145;
  wire [1:0] sel_146;
  wire sel_147;
  wire sel_148;
  wire [1:0] sel_149;
  wire [19:0] sel_150;
  wire [31:0] sel_151;
  wire [3:0] sel_152;
  wire sel_153;
  wire [15:0] sel_154;
  wire sel_155;
  wire [19:0] sel_156;
  wire or_157;
  wire and_158;
  wire and_159;
  wire [127:0] held;
  wire [127:0] held_b;
  wire [2:0] and_160;
  wire and_161;
  wire and_162;
  wire [275:0] tuple_163;
  wire and_164;
  wire and_165;
  wire and_166;
  assign literal_1 = 20'h0_0005;
  assign literal_2 = 2'h0;
  assign literal_3 = 20'h0_0002;
  assign last = ____state_15 < literal_1;
  assign literal_4 = 5'h03;
  assign twos = ____state_2 != literal_2;
  assign ugt_5 = ____state_15 > literal_3;
  assign literal_6 = 2'h2;
  assign nand_7 = ~(____state_18 & last & ____state_14);
  assign butterfly = ____state_1 == literal_4;
  assign and_8 = twos & ugt_5;
  assign literal_9 = 5'h12;
  assign literal_10 = 5'h11;
  assign bit_slice_11 = ____state_6[0];
  assign bit_slice_12 = ____state_6[1];
  assign literal_13 = 2'h3;
  assign eq_14 = ____state_3 == literal_6;
  assign __state_15_portion_0_width_2 = ____state_15[1:0];
  assign takes = ____state_0 & nand_7;
  assign not_15 = ~____state_17;
  assign or_16 = butterfly | and_8;
  assign eq_17 = ____state_1 == literal_9;
  assign eq_18 = ____state_1 == literal_10;
  assign nor_19 = ~(bit_slice_11 | bit_slice_12);
  assign literal_20 = 3'h0;
  assign eq_21 = ____state_3 == literal_13;
  assign and_22 = eq_14 & ____state_16;
  assign __state_15_bits_2_width_18 = ____state_15[19:2];
  assign literal_23 = 1'h0;
  assign eq_24 = __state_15_portion_0_width_2 == literal_13;
  assign bit_slice_25 = ____state_15[1];
  assign waits = takes & not_15 & or_16;
  assign concat_26 = {eq_17, eq_18};
  assign or_27 = ____state_16 | nor_19 | not_15;
  assign eq_28 = ____state_21 == literal_20;
  assign or_29 = eq_21 | and_22;
  assign a = ____state_11 ? kept_data : vector_a_data;
  assign literal_30 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_31 = |__state_15_bits_2_width_18;
  assign concat_32 = {literal_23, eq_24, bit_slice_25};
  assign lit_15_squeezed = 3'h7;
  assign not_33 = ~waits;
  assign not_34 = ~____state_11;
  assign takes_b = priority_sel_1b_2way(concat_26, or_27, eq_28, or_29);
  assign sel_35 = ____state_17 ? ____state_19 : a;
  assign bit_slice_36 = a[95:64];
  assign bit_slice_37 = a[31:0];
  assign bit_slice_38 = ____state_19[95:64];
  assign or_39 = a | literal_30;
  assign mask_squeezed = or_reduce_31 ? lit_15_squeezed : concat_32;
  assign literal_40 = 5'h02;
  assign literal_41 = 2'h1;
  assign bit_slice_42 = ____state_3[0];
  assign bit_slice_43 = ____state_3[1];
  assign literal_44 = 18'h3_ffff;
  assign emits = ____state_0 & not_33;
  assign not_45 = ~butterfly;
  assign and_46 = takes & ____state_11;
  assign and_47 = takes & not_34;
  assign and_48 = takes & takes_b;
  assign bit_slice_49 = a[63:0];
  assign bit_slice_50 = sel_35[63:0];
  assign eq_51 = ____state_2 == literal_6;
  assign even_bits_32_width_52 = {bit_slice_36, bit_slice_37, bit_slice_38};
  assign __state_19_bits_32_width_96 = ____state_19[127:32];
  assign x = ____state_4 ? or_39 : a;
  assign bit_slice_53 = mask_squeezed[0];
  assign eq_54 = ____state_1 == literal_40;
  assign eq_55 = ____state_2 == literal_41;
  assign nor_56 = ~(bit_slice_42 | bit_slice_43);
  assign eq_57 = ____state_3 == literal_41;
  assign add_58 = __state_15_bits_2_width_18 + literal_44;
  assign ends = emits & last;
  assign sums = ~(not_45 | not_15 | ____state_18);
  assign not_59 = ~and_46;
  assign not_60 = ~and_47;
  assign not_61 = ~and_48;
  assign literal_62 = 5'h04;
  assign literal_63 = 5'h0f;
  assign low__64 = {bit_slice_49, bit_slice_50};
  assign sign_ext_65 = {128{eq_51}};
  assign e_squeezed_portion_32_width_52 = ____state_18 ? __state_19_bits_32_width_96 : even_bits_32_width_52;
  assign __state_19_portion_0_width_32 = ____state_19[31:0];
  assign bit_slice_66 = x[127:96];
  assign sign_ext_67 = {32{or_reduce_31}};
  assign bit_slice_68 = x[95:64];
  assign sign_ext_69 = {32{ugt_5}};
  assign bit_slice_70 = x[63:32];
  assign sign_ext_71 = {32{bit_slice_53}};
  assign not_72 = ~eq_54;
  assign sign_ext_73 = {2{eq_54}};
  assign concat_74 = {eq_51, eq_55};
  assign bit_slice_75 = a[127:96];
  assign bit_slice_76 = a[63:32];
  assign bit_slice_77 = ____state_19[127:96];
  assign bit_slice_78 = ____state_19[63:32];
  assign concat_79 = {nor_56, eq_57};
  assign concat_80 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = and_48 ? vector_b_data : ____state_20;
  assign sign_ext_81 = {128{____state_5}};
  assign literal_82 = 20'h0_0009;
  assign literal_83 = 16'h0002;
  assign sel_84 = waits ? __state_15_bits_2_width_18 : add_58;
  assign alternates = butterfly | twos | eq_18;
  assign not_85 = ~ends;
  assign or_86 = sums | not_15;
  assign or_87 = feeds_valid | ____state_0;
  assign or_88 = kept_valid | not_59;
  assign or_89 = vector_a_valid | not_60;
  assign or_90 = vector_b_valid | not_61;
  assign not_91 = ~emits;
  assign eq_92 = ____state_1 == literal_62;
  assign eq_93 = ____state_1 == literal_63;
  assign concat_94 = {butterfly, eq_54};
  assign high = low__64 & sign_ext_65;
  assign e = {e_squeezed_portion_32_width_52, __state_19_portion_0_width_32};
  assign and_95 = bit_slice_66 & sign_ext_67;
  assign and_96 = bit_slice_68 & sign_ext_69;
  assign and_97 = bit_slice_70 & sign_ext_71;
  assign bit_slice_98 = x[31:0];
  assign nor_99 = ~(not_72 | eq_51 | eq_55);
  assign and_100 = sign_ext_73 & concat_74;
  assign bit_slice_101 = a[127:64];
  assign bit_slice_102 = sel_35[127:64];
  assign odd = {bit_slice_75, bit_slice_76, bit_slice_77, bit_slice_78};
  assign xor_103 = ____state_20 ^ literal_30;
  assign y = priority_sel_128b_2way(concat_79, concat_80, a, b);
  assign and_104 = sign_ext_81 & literal_30;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign nor_105 = ~(not_45 | ____state_18);
  assign ult_106 = ____state_15 < literal_82;
  assign sign_ext_107 = {16{ends}};
  assign tuple_index_108 = feeds_data[53:38];
  assign literal_109 = 16'h0001;
  assign eq_110 = ____state_13 == literal_83;
  assign concat_111 = {sel_84, __state_15_portion_0_width_2};
  assign and_112 = alternates & not_85 & or_86;
  assign concat_113 = {literal_2, ends};
  assign active_inputs_valid_114 = or_87 & or_88 & or_89 & or_90;
  assign or_115 = operands_ready | not_91;
  assign or_116 = eq_92 | eq_93;
  assign x__64 = priority_sel_128b_2way(concat_94, high, e, x);
  assign concat_117 = {and_95, and_96, and_97, bit_slice_98};
  assign concat_118 = {butterfly, nor_99, and_100};
  assign high__64 = {bit_slice_101, bit_slice_102};
  assign sel_119 = ____state_18 ? xor_103 : odd;
  assign xor_120 = y ^ and_104;
  assign concat_121 = {literal_2, ____state_17};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign ends_segment = nor_105 ? ult_106 : last;
  assign and_122 = ends & ____state_14;
  assign tuple_index_123 = feeds_data[86:82];
  assign tuple_index_124 = feeds_data[81:80];
  assign tuple_index_125 = feeds_data[79:78];
  assign tuple_index_126 = feeds_data[77:77];
  assign tuple_index_127 = feeds_data[76:76];
  assign tuple_index_128 = feeds_data[75:74];
  assign tuple_index_129 = feeds_data[73:54];
  assign tuple_index_130 = feeds_data[37:6];
  assign tuple_index_131 = feeds_data[5:2];
  assign tuple_index_132 = feeds_data[1:1];
  assign add_133 = ____state_13 + sign_ext_107;
  assign eq_134 = tuple_index_108 == literal_109;
  assign sel_135 = ends ? eq_110 : ____state_14;
  assign sel_136 = ends ? ____state_7 : concat_111;
  assign and_137 = ____state_16 & waits;
  assign not_138 = ~____state_0;
  assign sel_139 = ____state_18 ? takes : and_112;
  assign even = {bit_slice_36, bit_slice_37, bit_slice_38, __state_19_portion_0_width_32};
  assign add_140 = ____state_21 + concat_113;
  assign sign_ext_141 = {3{____state_0}};
  assign stage_outputs_valid_114 = active_inputs_valid_114 & or_115;
  assign x__142 = or_116 ? concat_117 : x__64;
  assign y__64 = priority_sel_128b_4way(concat_118, low__64, high__64, a, sel_119, xor_120);
  assign sub = eq_17 ? ____state_21 : concat_121;
  assign tag = {____state_1, ____state_6, ____state_18, mask, ends_segment};
  assign not_143 = ~and_122;
  assign sel_144 = ____state_0 ? ____state_1 : tuple_index_123;
  assign sel_145 = ____state_0 ? ____state_2 : tuple_index_124;
  assign sel_146 = ____state_0 ? ____state_3 : tuple_index_125;
  assign sel_147 = ____state_0 ? ____state_4 : tuple_index_126;
  assign sel_148 = ____state_0 ? ____state_5 : tuple_index_127;
  assign sel_149 = ____state_0 ? ____state_6 : tuple_index_128;
  assign sel_150 = ____state_0 ? ____state_7 : tuple_index_129;
  assign sel_151 = ____state_0 ? ____state_9 : tuple_index_130;
  assign sel_152 = ____state_0 ? ____state_10 : tuple_index_131;
  assign sel_153 = ____state_0 ? ____state_11 : tuple_index_132;
  assign sel_154 = ____state_0 ? add_133 : tuple_index_108;
  assign sel_155 = ____state_0 ? sel_135 : eq_134;
  assign sel_156 = ____state_0 ? sel_136 : tuple_index_129;
  assign or_157 = ends | and_137 | not_138;
  assign and_158 = ____state_0 & sel_139;
  assign and_159 = ____state_0 & sums;
  assign held = sums ? even : a;
  assign held_b = sums ? odd : b;
  assign and_160 = add_140 & sign_ext_141;
  assign and_161 = stage_outputs_valid_114 & not_138;
  assign and_162 = stage_outputs_valid_114 & and_46;
  assign tuple_163 = {x__142, y__64, sub, ____state_10, tag};
  assign and_164 = active_inputs_valid_114 & emits;
  assign and_165 = stage_outputs_valid_114 & and_47;
  assign and_166 = stage_outputs_valid_114 & and_48;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 5'h00;
      ____state_2 <= 2'h0;
      ____state_3 <= 2'h0;
      ____state_4 <= 1'h0;
      ____state_5 <= 1'h0;
      ____state_6 <= 2'h0;
      ____state_7 <= 20'h0_0000;
      ____state_9 <= 32'h0000_0000;
      ____state_10 <= 4'h0;
      ____state_11 <= 1'h0;
      ____state_13 <= 16'h0000;
      ____state_14 <= 1'h0;
      ____state_15 <= 20'h0_0000;
      ____state_16 <= 1'h0;
      ____state_17 <= 1'h0;
      ____state_18 <= 1'h0;
      ____state_19 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_20 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_21 <= 3'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_114 ? not_143 : ____state_0;
      ____state_1 <= stage_outputs_valid_114 ? sel_144 : ____state_1;
      ____state_2 <= stage_outputs_valid_114 ? sel_145 : ____state_2;
      ____state_3 <= stage_outputs_valid_114 ? sel_146 : ____state_3;
      ____state_4 <= stage_outputs_valid_114 ? sel_147 : ____state_4;
      ____state_5 <= stage_outputs_valid_114 ? sel_148 : ____state_5;
      ____state_6 <= stage_outputs_valid_114 ? sel_149 : ____state_6;
      ____state_7 <= stage_outputs_valid_114 ? sel_150 : ____state_7;
      ____state_9 <= stage_outputs_valid_114 ? sel_151 : ____state_9;
      ____state_10 <= stage_outputs_valid_114 ? sel_152 : ____state_10;
      ____state_11 <= stage_outputs_valid_114 ? sel_153 : ____state_11;
      ____state_13 <= stage_outputs_valid_114 ? sel_154 : ____state_13;
      ____state_14 <= stage_outputs_valid_114 ? sel_155 : ____state_14;
      ____state_15 <= stage_outputs_valid_114 ? sel_156 : ____state_15;
      ____state_16 <= stage_outputs_valid_114 ? or_157 : ____state_16;
      ____state_17 <= stage_outputs_valid_114 ? and_158 : ____state_17;
      ____state_18 <= stage_outputs_valid_114 ? and_159 : ____state_18;
      ____state_19 <= stage_outputs_valid_114 ? held : ____state_19;
      ____state_20 <= stage_outputs_valid_114 ? held_b : ____state_20;
      ____state_21 <= stage_outputs_valid_114 ? and_160 : ____state_21;
    end
  end
  assign feeds_ready = and_161;
  assign kept_ready = and_162;
  assign operands_data = tuple_163;
  assign operands_valid = and_164;
  assign vector_a_ready = and_165;
  assign vector_b_ready = and_166;
endmodule
