// Generated, do not edit. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_feed(
  input wire clk,
  input wire rst,
  input wire [85:0] feeds_data,
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
  wire [19:0] literal_2;
  wire last;
  wire [4:0] literal_3;
  wire ugt_4;
  wire [1:0] literal_5;
  wire nand_6;
  wire butterfly;
  wire and_7;
  wire [4:0] literal_8;
  wire [4:0] literal_9;
  wire bit_slice_10;
  wire bit_slice_11;
  wire [1:0] literal_12;
  wire eq_13;
  wire [1:0] __state_15_portion_0_width_2;
  wire takes;
  wire single;
  wire or_14;
  wire eq_15;
  wire eq_16;
  wire nor_17;
  wire [2:0] literal_18;
  wire eq_19;
  wire and_20;
  wire [17:0] __state_15_bits_2_width_18;
  wire literal_21;
  wire eq_22;
  wire bit_slice_23;
  wire waits;
  wire [1:0] concat_24;
  wire or_25;
  wire eq_26;
  wire or_27;
  wire [127:0] a;
  wire [127:0] literal_28;
  wire or_reduce_29;
  wire [2:0] concat_30;
  wire [2:0] lit_15_squeezed;
  wire not_31;
  wire not_32;
  wire takes_b;
  wire [127:0] sel_33;
  wire [31:0] bit_slice_34;
  wire [31:0] bit_slice_35;
  wire [31:0] bit_slice_36;
  wire [127:0] or_37;
  wire [2:0] mask_squeezed;
  wire bit_slice_38;
  wire bit_slice_39;
  wire [1:0] literal_40;
  wire [17:0] literal_41;
  wire emits;
  wire not_42;
  wire and_43;
  wire and_44;
  wire and_45;
  wire [4:0] literal_46;
  wire [63:0] a_bits_0_width_47;
  wire [63:0] bit_slice_48;
  wire [95:0] even_bits_32_width_49;
  wire [95:0] __state_19_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_50;
  wire nor_51;
  wire eq_52;
  wire [17:0] add_53;
  wire ends;
  wire sums;
  wire not_54;
  wire not_55;
  wire not_56;
  wire [4:0] literal_57;
  wire [4:0] literal_58;
  wire eq_59;
  wire [127:0] concat_60;
  wire [127:0] sign_ext_61;
  wire [95:0] e_squeezed_portion_32_width_49;
  wire [31:0] __state_19_portion_0_width_32;
  wire [31:0] bit_slice_62;
  wire [31:0] sign_ext_63;
  wire [31:0] bit_slice_64;
  wire [31:0] sign_ext_65;
  wire [31:0] bit_slice_66;
  wire [31:0] sign_ext_67;
  wire [63:0] bit_slice_68;
  wire [31:0] bit_slice_69;
  wire [31:0] bit_slice_70;
  wire [31:0] bit_slice_71;
  wire [31:0] bit_slice_72;
  wire [1:0] concat_73;
  wire [127:0] concat_74;
  wire [127:0] b;
  wire [127:0] sign_ext_75;
  wire [19:0] literal_76;
  wire [15:0] literal_77;
  wire [17:0] sel_78;
  wire alternates;
  wire not_79;
  wire or_80;
  wire [1:0] literal_81;
  wire or_82;
  wire or_83;
  wire or_84;
  wire or_85;
  wire not_86;
  wire eq_87;
  wire eq_88;
  wire [1:0] concat_89;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_90;
  wire [31:0] and_91;
  wire [31:0] and_92;
  wire [31:0] bit_slice_93;
  wire [63:0] a_portion_64_width_47;
  wire [63:0] low_squeezed_portion_0_width_47;
  wire [127:0] odd;
  wire [127:0] xor_94;
  wire [127:0] y;
  wire [127:0] and_95;
  wire mask_squeezed_const_lsb_bits;
  wire nor_96;
  wire ult_97;
  wire [15:0] sign_ext_98;
  wire [15:0] tuple_index_99;
  wire [15:0] literal_100;
  wire eq_101;
  wire [19:0] concat_102;
  wire and_103;
  wire [2:0] concat_104;
  wire active_inputs_valid_105;
  wire or_106;
  wire or_107;
  wire [127:0] x__108;
  wire [127:0] concat_109;
  wire [127:0] low;
  wire [127:0] sel_110;
  wire [127:0] xor_111;
  wire [2:0] concat_112;
  wire [3:0] mask;
  wire ends_segment;
  wire and_113;
  wire [4:0] tuple_index_114;
  wire tuple_index_115;
  wire [1:0] tuple_index_116;
  wire tuple_index_117;
  wire tuple_index_118;
  wire [1:0] tuple_index_119;
  wire [19:0] tuple_index_120;
  wire [31:0] tuple_index_121;
  wire [3:0] tuple_index_122;
  wire tuple_index_123;
  wire [15:0] add_124;
  wire eq_125;
  wire sel_126;
  wire [19:0] sel_127;
  wire and_128;
  wire not_129;
  wire sel_130;
  wire [127:0] even;
  wire [2:0] add_131;
  wire [2:0] sign_ext_132;
  wire stage_outputs_valid_105;
  wire [127:0] x__133;
  wire [127:0] y__108;
  wire [2:0] sub;
  wire [12:0] tag;
  wire not_134;
  wire [4:0] sel_135;
  wire sel_136;
  wire [1:0] sel_137;
  wire sel_138;
  wire sel_139;
  wire [1:0] sel_140;
  wire [19:0] sel_141;
  wire [31:0] sel_142;
  wire [3:0] sel_143;
  wire sel_144;
  wire [15:0] sel_145;
  wire sel_146;
  wire [19:0] sel_147;
  wire or_148;
  wire and_149;
  wire and_150;
  wire [127:0] held;
  wire [127:0] held_b;
  wire [2:0] and_151;
  wire and_152;
  wire and_153;
  wire [275:0] tuple_154;
  wire and_155;
  wire and_156;
  wire and_157;
  assign literal_1 = 20'h0_0005;
  assign literal_2 = 20'h0_0002;
  assign last = ____state_15 < literal_1;
  assign literal_3 = 5'h03;
  assign ugt_4 = ____state_15 > literal_2;
  assign literal_5 = 2'h2;
  assign nand_6 = ~(____state_18 & last & ____state_14);
  assign butterfly = ____state_1 == literal_3;
  assign and_7 = ____state_2 & ugt_4;
  assign literal_8 = 5'h12;
  assign literal_9 = 5'h11;
  assign bit_slice_10 = ____state_6[0];
  assign bit_slice_11 = ____state_6[1];
  assign literal_12 = 2'h3;
  assign eq_13 = ____state_3 == literal_5;
  assign __state_15_portion_0_width_2 = ____state_15[1:0];
  assign takes = ____state_0 & nand_6;
  assign single = ~____state_17;
  assign or_14 = butterfly | and_7;
  assign eq_15 = ____state_1 == literal_8;
  assign eq_16 = ____state_1 == literal_9;
  assign nor_17 = ~(bit_slice_10 | bit_slice_11);
  assign literal_18 = 3'h0;
  assign eq_19 = ____state_3 == literal_12;
  assign and_20 = eq_13 & ____state_16;
  assign __state_15_bits_2_width_18 = ____state_15[19:2];
  assign literal_21 = 1'h0;
  assign eq_22 = __state_15_portion_0_width_2 == literal_12;
  assign bit_slice_23 = ____state_15[1];
  assign waits = takes & single & or_14;
  assign concat_24 = {eq_15, eq_16};
  assign or_25 = ____state_16 | nor_17 | single;
  assign eq_26 = ____state_21 == literal_18;
  assign or_27 = eq_19 | and_20;
  assign a = ____state_11 ? kept_data : vector_a_data;
  assign literal_28 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_29 = |__state_15_bits_2_width_18;
  assign concat_30 = {literal_21, eq_22, bit_slice_23};
  assign lit_15_squeezed = 3'h7;
  assign not_31 = ~waits;
  assign not_32 = ~____state_11;
  assign takes_b = priority_sel_1b_2way(concat_24, or_25, eq_26, or_27);
  assign sel_33 = ____state_17 ? ____state_19 : a;
  assign bit_slice_34 = a[95:64];
  assign bit_slice_35 = a[31:0];
  assign bit_slice_36 = ____state_19[95:64];
  assign or_37 = a | literal_28;
  assign mask_squeezed = or_reduce_29 ? lit_15_squeezed : concat_30;
  assign bit_slice_38 = ____state_3[0];
  assign bit_slice_39 = ____state_3[1];
  assign literal_40 = 2'h1;
  assign literal_41 = 18'h3_ffff;
  assign emits = ____state_0 & not_31;
  assign not_42 = ~butterfly;
  assign and_43 = takes & ____state_11;
  assign and_44 = takes & not_32;
  assign and_45 = takes & takes_b;
  assign literal_46 = 5'h02;
  assign a_bits_0_width_47 = a[63:0];
  assign bit_slice_48 = sel_33[63:0];
  assign even_bits_32_width_49 = {bit_slice_34, bit_slice_35, bit_slice_36};
  assign __state_19_bits_32_width_96 = ____state_19[127:32];
  assign x = ____state_4 ? or_37 : a;
  assign bit_slice_50 = mask_squeezed[0];
  assign nor_51 = ~(bit_slice_38 | bit_slice_39);
  assign eq_52 = ____state_3 == literal_40;
  assign add_53 = __state_15_bits_2_width_18 + literal_41;
  assign ends = emits & last;
  assign sums = ~(not_42 | single | ____state_18);
  assign not_54 = ~and_43;
  assign not_55 = ~and_44;
  assign not_56 = ~and_45;
  assign literal_57 = 5'h04;
  assign literal_58 = 5'h0f;
  assign eq_59 = ____state_1 == literal_46;
  assign concat_60 = {a_bits_0_width_47, bit_slice_48};
  assign sign_ext_61 = {128{____state_2}};
  assign e_squeezed_portion_32_width_49 = ____state_18 ? __state_19_bits_32_width_96 : even_bits_32_width_49;
  assign __state_19_portion_0_width_32 = ____state_19[31:0];
  assign bit_slice_62 = x[127:96];
  assign sign_ext_63 = {32{or_reduce_29}};
  assign bit_slice_64 = x[95:64];
  assign sign_ext_65 = {32{ugt_4}};
  assign bit_slice_66 = x[63:32];
  assign sign_ext_67 = {32{bit_slice_50}};
  assign bit_slice_68 = sel_33[127:64];
  assign bit_slice_69 = a[127:96];
  assign bit_slice_70 = a[63:32];
  assign bit_slice_71 = ____state_19[127:96];
  assign bit_slice_72 = ____state_19[63:32];
  assign concat_73 = {nor_51, eq_52};
  assign concat_74 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = and_45 ? vector_b_data : ____state_20;
  assign sign_ext_75 = {128{____state_5}};
  assign literal_76 = 20'h0_0009;
  assign literal_77 = 16'h0002;
  assign sel_78 = waits ? __state_15_bits_2_width_18 : add_53;
  assign alternates = butterfly | ____state_2 | eq_16;
  assign not_79 = ~ends;
  assign or_80 = sums | single;
  assign literal_81 = 2'h0;
  assign or_82 = feeds_valid | ____state_0;
  assign or_83 = kept_valid | not_54;
  assign or_84 = vector_a_valid | not_55;
  assign or_85 = vector_b_valid | not_56;
  assign not_86 = ~emits;
  assign eq_87 = ____state_1 == literal_57;
  assign eq_88 = ____state_1 == literal_58;
  assign concat_89 = {butterfly, eq_59};
  assign high = concat_60 & sign_ext_61;
  assign e = {e_squeezed_portion_32_width_49, __state_19_portion_0_width_32};
  assign and_90 = bit_slice_62 & sign_ext_63;
  assign and_91 = bit_slice_64 & sign_ext_65;
  assign and_92 = bit_slice_66 & sign_ext_67;
  assign bit_slice_93 = x[31:0];
  assign a_portion_64_width_47 = a[127:64];
  assign low_squeezed_portion_0_width_47 = ____state_2 ? bit_slice_68 : a_bits_0_width_47;
  assign odd = {bit_slice_69, bit_slice_70, bit_slice_71, bit_slice_72};
  assign xor_94 = ____state_20 ^ literal_28;
  assign y = priority_sel_128b_2way(concat_73, concat_74, a, b);
  assign and_95 = sign_ext_75 & literal_28;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign nor_96 = ~(not_42 | ____state_18);
  assign ult_97 = ____state_15 < literal_76;
  assign sign_ext_98 = {16{ends}};
  assign tuple_index_99 = feeds_data[53:38];
  assign literal_100 = 16'h0001;
  assign eq_101 = ____state_13 == literal_77;
  assign concat_102 = {sel_78, __state_15_portion_0_width_2};
  assign and_103 = alternates & not_79 & or_80;
  assign concat_104 = {literal_81, ends};
  assign active_inputs_valid_105 = or_82 & or_83 & or_84 & or_85;
  assign or_106 = operands_ready | not_86;
  assign or_107 = eq_87 | eq_88;
  assign x__108 = priority_sel_128b_2way(concat_89, high, e, x);
  assign concat_109 = {and_90, and_91, and_92, bit_slice_93};
  assign low = {a_portion_64_width_47, low_squeezed_portion_0_width_47};
  assign sel_110 = ____state_18 ? xor_94 : odd;
  assign xor_111 = y ^ and_95;
  assign concat_112 = {literal_81, ____state_17};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign ends_segment = nor_96 ? ult_97 : last;
  assign and_113 = ends & ____state_14;
  assign tuple_index_114 = feeds_data[85:81];
  assign tuple_index_115 = feeds_data[80:80];
  assign tuple_index_116 = feeds_data[79:78];
  assign tuple_index_117 = feeds_data[77:77];
  assign tuple_index_118 = feeds_data[76:76];
  assign tuple_index_119 = feeds_data[75:74];
  assign tuple_index_120 = feeds_data[73:54];
  assign tuple_index_121 = feeds_data[37:6];
  assign tuple_index_122 = feeds_data[5:2];
  assign tuple_index_123 = feeds_data[1:1];
  assign add_124 = ____state_13 + sign_ext_98;
  assign eq_125 = tuple_index_99 == literal_100;
  assign sel_126 = ends ? eq_101 : ____state_14;
  assign sel_127 = ends ? ____state_7 : concat_102;
  assign and_128 = ____state_16 & waits;
  assign not_129 = ~____state_0;
  assign sel_130 = ____state_18 ? takes : and_103;
  assign even = {bit_slice_34, bit_slice_35, bit_slice_36, __state_19_portion_0_width_32};
  assign add_131 = ____state_21 + concat_104;
  assign sign_ext_132 = {3{____state_0}};
  assign stage_outputs_valid_105 = active_inputs_valid_105 & or_106;
  assign x__133 = or_107 ? concat_109 : x__108;
  assign y__108 = priority_sel_128b_2way(concat_89, low, sel_110, xor_111);
  assign sub = eq_15 ? ____state_21 : concat_112;
  assign tag = {____state_1, ____state_6, ____state_18, mask, ends_segment};
  assign not_134 = ~and_113;
  assign sel_135 = ____state_0 ? ____state_1 : tuple_index_114;
  assign sel_136 = ____state_0 ? ____state_2 : tuple_index_115;
  assign sel_137 = ____state_0 ? ____state_3 : tuple_index_116;
  assign sel_138 = ____state_0 ? ____state_4 : tuple_index_117;
  assign sel_139 = ____state_0 ? ____state_5 : tuple_index_118;
  assign sel_140 = ____state_0 ? ____state_6 : tuple_index_119;
  assign sel_141 = ____state_0 ? ____state_7 : tuple_index_120;
  assign sel_142 = ____state_0 ? ____state_9 : tuple_index_121;
  assign sel_143 = ____state_0 ? ____state_10 : tuple_index_122;
  assign sel_144 = ____state_0 ? ____state_11 : tuple_index_123;
  assign sel_145 = ____state_0 ? add_124 : tuple_index_99;
  assign sel_146 = ____state_0 ? sel_126 : eq_125;
  assign sel_147 = ____state_0 ? sel_127 : tuple_index_120;
  assign or_148 = ends | and_128 | not_129;
  assign and_149 = ____state_0 & sel_130;
  assign and_150 = ____state_0 & sums;
  assign held = sums ? even : a;
  assign held_b = sums ? odd : b;
  assign and_151 = add_131 & sign_ext_132;
  assign and_152 = stage_outputs_valid_105 & not_129;
  assign and_153 = stage_outputs_valid_105 & and_43;
  assign tuple_154 = {x__133, y__108, sub, ____state_10, tag};
  assign and_155 = active_inputs_valid_105 & emits;
  assign and_156 = stage_outputs_valid_105 & and_44;
  assign and_157 = stage_outputs_valid_105 & and_45;
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
      ____state_0 <= stage_outputs_valid_105 ? not_134 : ____state_0;
      ____state_1 <= stage_outputs_valid_105 ? sel_135 : ____state_1;
      ____state_2 <= stage_outputs_valid_105 ? sel_136 : ____state_2;
      ____state_3 <= stage_outputs_valid_105 ? sel_137 : ____state_3;
      ____state_4 <= stage_outputs_valid_105 ? sel_138 : ____state_4;
      ____state_5 <= stage_outputs_valid_105 ? sel_139 : ____state_5;
      ____state_6 <= stage_outputs_valid_105 ? sel_140 : ____state_6;
      ____state_7 <= stage_outputs_valid_105 ? sel_141 : ____state_7;
      ____state_9 <= stage_outputs_valid_105 ? sel_142 : ____state_9;
      ____state_10 <= stage_outputs_valid_105 ? sel_143 : ____state_10;
      ____state_11 <= stage_outputs_valid_105 ? sel_144 : ____state_11;
      ____state_13 <= stage_outputs_valid_105 ? sel_145 : ____state_13;
      ____state_14 <= stage_outputs_valid_105 ? sel_146 : ____state_14;
      ____state_15 <= stage_outputs_valid_105 ? sel_147 : ____state_15;
      ____state_16 <= stage_outputs_valid_105 ? or_148 : ____state_16;
      ____state_17 <= stage_outputs_valid_105 ? and_149 : ____state_17;
      ____state_18 <= stage_outputs_valid_105 ? and_150 : ____state_18;
      ____state_19 <= stage_outputs_valid_105 ? held : ____state_19;
      ____state_20 <= stage_outputs_valid_105 ? held_b : ____state_20;
      ____state_21 <= stage_outputs_valid_105 ? and_151 : ____state_21;
    end
  end
  assign feeds_ready = and_152;
  assign kept_ready = and_153;
  assign operands_data = tuple_154;
  assign operands_valid = and_155;
  assign vector_a_ready = and_156;
  assign vector_b_ready = and_157;
endmodule
