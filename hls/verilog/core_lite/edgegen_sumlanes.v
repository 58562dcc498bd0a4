// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_sumlanes(
  input wire clk,
  input wire rst,
  input wire lane_operands_ready,
  input wire [127:0] lane_partial_data,
  input wire lane_partial_valid,
  input wire [275:0] lanes_data,
  input wire lanes_valid,
  input wire sums_ready,
  output wire [275:0] lane_operands_data,
  output wire lane_operands_valid,
  output wire lane_partial_ready,
  output wire lanes_ready,
  output wire [140:0] sums_data,
  output wire sums_valid
);
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
  reg [1:0] ____state_0;
  reg [2:0] ____state_1;
  reg [3:0] ____state_2;
  reg [127:0] ____state_3;
  reg [127:0] ____state_4;
  reg [4:0] ____state_5;
  reg [1:0] ____state_6;
  reg ____state_7;
  reg [3:0] ____state_8;
  reg ____state_9;
  wire [12:0] v_tag;
  wire [4:0] v_tag_op;
  wire [4:0] literal_1;
  wire eq_2;
  wire [3:0] literal_3;
  wire [3:0] literal_4;
  wire [3:0] literal_5;
  wire [1:0] literal_6;
  wire [3:0] literal_7;
  wire bit_slice_8;
  wire phase_default_case_cmp;
  wire not_9;
  wire [2:0] literal_10;
  wire eq_11;
  wire eq_12;
  wire eq_13;
  wire tree;
  wire eq_14;
  wire sums;
  wire full;
  wire keeps;
  wire ends;
  wire and_15;
  wire or_16;
  wire [1:0] literal_17;
  wire or_18;
  wire pass;
  wire not_19;
  wire not_20;
  wire phase_1_case_cmp;
  wire not_21;
  wire not_22;
  wire or_23;
  wire [2:0] ____state_0__next_value_predicates;
  wire [2:0] literal_24;
  wire [3:0] literal_25;
  wire [3:0] literal_26;
  wire or_27;
  wire or_28;
  wire not_29;
  wire not_30;
  wire [3:0] one_hot_31;
  wire eq_32;
  wire v_tag__2_last;
  wire eq_33;
  wire eq_34;
  wire [127:0] sign_ext_35;
  wire active_inputs_valid_36;
  wire or_37;
  wire or_38;
  wire bit_slice_39;
  wire bit_slice_40;
  wire bit_slice_41;
  wire beats__42;
  wire and_43;
  wire nor_44;
  wire [2:0] literal_45;
  wire not_46;
  wire or_47;
  wire [127:0] v_b;
  wire [127:0] and_48;
  wire [63:0] literal_49;
  wire [63:0] bit_slice_50;
  wire [31:0] literal_51;
  wire [95:0] bit_slice_52;
  wire [1:0] tuple_index_53;
  wire tuple_index_54;
  wire [3:0] tuple_index_55;
  wire stage_outputs_valid_36;
  wire eq_56;
  wire eq_57;
  wire eq_58;
  wire and_59;
  wire and_60;
  wire and_61;
  wire nand_62;
  wire literal_63;
  wire [1:0] sel_64;
  wire [1:0] sign_ext_65;
  wire or_66;
  wire [2:0] add_67;
  wire [3:0] literal_68;
  wire and_69;
  wire [2:0] concat_70;
  wire [127:0] v_a;
  wire [127:0] literal_71;
  wire [3:0] concat_72;
  wire [127:0] sel_73;
  wire [127:0] concat_74;
  wire [127:0] concat_75;
  wire [4:0] sel_76;
  wire [1:0] sel_77;
  wire sel_78;
  wire [3:0] sel_79;
  wire sel_80;
  wire [31:0] bit_slice_81;
  wire not_82;
  wire ____state_0__at_most_one_next_value;
  wire [2:0] concat_83;
  wire [1:0] concat_84;
  wire [1:0] and_85;
  wire and_86;
  wire and_87;
  wire and_88;
  wire [2:0] sel_89;
  wire [2:0] sign_ext_90;
  wire [3:0] add_91;
  wire [3:0] sign_ext_92;
  wire eq_93;
  wire [127:0] sel_94;
  wire [127:0] a;
  wire [127:0] b;
  wire [2:0] tuple_index_95;
  wire [3:0] tuple_index_96;
  wire [12:0] tuple_97;
  wire [127:0] concat_98;
  wire [12:0] __state_tag;
  wire or_99;
  wire [1:0] one_hot_sel_100;
  wire or_101;
  wire [2:0] and_102;
  wire [3:0] and_103;
  wire [127:0] sel_104;
  wire [127:0] sel_105;
  wire [275:0] operands;
  wire and_106;
  wire and_107;
  wire [140:0] tuple_108;
  wire and_109;
  assign v_tag = lanes_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_1 = 5'h04;
  assign eq_2 = v_tag_op == literal_1;
  assign literal_3 = 4'h0;
  assign literal_4 = 4'h1;
  assign literal_5 = 4'h4;
  assign literal_6 = 2'h2;
  assign literal_7 = 4'h8;
  assign bit_slice_8 = ____state_0[0];
  assign phase_default_case_cmp = ____state_0[1];
  assign not_9 = ~eq_2;
  assign literal_10 = 3'h4;
  assign eq_11 = ____state_2 == literal_3;
  assign eq_12 = ____state_2 == literal_4;
  assign eq_13 = ____state_2 == literal_5;
  assign tree = ____state_0 == literal_6;
  assign eq_14 = ____state_2 == literal_7;
  assign sums = ~(bit_slice_8 | phase_default_case_cmp | not_9);
  assign full = ____state_1 == literal_10;
  assign keeps = eq_11 | eq_12 | eq_13;
  assign ends = tree & eq_14;
  assign and_15 = sums & full;
  assign or_16 = keeps | ends;
  assign literal_17 = 2'h1;
  assign or_18 = and_15 | tree;
  assign pass = ~(bit_slice_8 | phase_default_case_cmp);
  assign not_19 = ~tree;
  assign not_20 = ~or_16;
  assign phase_1_case_cmp = ____state_0 == literal_17;
  assign not_21 = ~or_18;
  assign not_22 = ~pass;
  assign or_23 = not_19 | not_20;
  assign ____state_0__next_value_predicates = {pass, phase_1_case_cmp, phase_default_case_cmp};
  assign literal_24 = 3'h3;
  assign literal_25 = 4'h7;
  assign literal_26 = 4'h6;
  assign or_27 = lane_partial_valid | not_21;
  assign or_28 = lanes_valid | not_22;
  assign not_29 = ~or_23;
  assign not_30 = ~ends;
  assign one_hot_31 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign eq_32 = ____state_1 == literal_24;
  assign v_tag__2_last = v_tag[0:0];
  assign eq_33 = ____state_2 == literal_25;
  assign eq_34 = ____state_2 == literal_26;
  assign sign_ext_35 = {128{full}};
  assign active_inputs_valid_36 = or_27 & or_28;
  assign or_37 = lane_operands_ready | not_29;
  assign or_38 = sums_ready | not_30;
  assign bit_slice_39 = one_hot_31[2];
  assign bit_slice_40 = one_hot_31[1];
  assign bit_slice_41 = one_hot_31[0];
  assign beats__42 = full | eq_32;
  assign and_43 = sums & v_tag__2_last;
  assign nor_44 = ~(bit_slice_8 | phase_default_case_cmp | eq_2);
  assign literal_45 = 3'h1;
  assign not_46 = ~eq_12;
  assign or_47 = eq_33 | eq_34;
  assign v_b = lanes_data[147:20];
  assign and_48 = lane_partial_data & sign_ext_35;
  assign literal_49 = 64'h0000_0000_0000_0000;
  assign bit_slice_50 = lane_partial_data[127:64];
  assign literal_51 = 32'h0000_0000;
  assign bit_slice_52 = lane_partial_data[127:32];
  assign tuple_index_53 = v_tag[7:6];
  assign tuple_index_54 = v_tag[5:5];
  assign tuple_index_55 = v_tag[4:1];
  assign stage_outputs_valid_36 = active_inputs_valid_36 & or_37 & or_38;
  assign eq_56 = pass == bit_slice_39;
  assign eq_57 = phase_1_case_cmp == bit_slice_40;
  assign eq_58 = phase_default_case_cmp == bit_slice_41;
  assign and_59 = active_inputs_valid_36 & pass;
  assign and_60 = active_inputs_valid_36 & phase_1_case_cmp;
  assign and_61 = active_inputs_valid_36 & phase_default_case_cmp;
  assign nand_62 = ~(tree & eq_14);
  assign literal_63 = 1'h0;
  assign sel_64 = beats__42 ? literal_6 : literal_17;
  assign sign_ext_65 = {2{and_43}};
  assign or_66 = nor_44 | full;
  assign add_67 = ____state_1 + literal_45;
  assign literal_68 = 4'h2;
  assign and_69 = tree & keeps & not_46;
  assign concat_70 = {or_47, phase_1_case_cmp, pass};
  assign v_a = lanes_data[275:148];
  assign literal_71 = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign concat_72 = {eq_33, eq_34, phase_1_case_cmp, pass};
  assign sel_73 = sums ? and_48 : v_b;
  assign concat_74 = {literal_49, bit_slice_50};
  assign concat_75 = {literal_51, bit_slice_52};
  assign sel_76 = pass ? v_tag_op : ____state_5;
  assign sel_77 = pass ? tuple_index_53 : ____state_6;
  assign sel_78 = pass ? tuple_index_54 : ____state_7;
  assign sel_79 = pass ? tuple_index_55 : ____state_8;
  assign sel_80 = pass ? v_tag__2_last : ____state_9;
  assign bit_slice_81 = lane_partial_data[31:0];
  assign not_82 = ~stage_outputs_valid_36;
  assign ____state_0__at_most_one_next_value = eq_56 & eq_57 & eq_58;
  assign concat_83 = {and_59, and_60, and_61};
  assign concat_84 = {nand_62, literal_63};
  assign and_85 = sel_64 & sign_ext_65;
  assign and_86 = stage_outputs_valid_36 & pass;
  assign and_87 = stage_outputs_valid_36 & phase_1_case_cmp;
  assign and_88 = stage_outputs_valid_36 & phase_default_case_cmp;
  assign sel_89 = or_66 ? ____state_1 : add_67;
  assign sign_ext_90 = {3{nand_62}};
  assign add_91 = ____state_2 + literal_4;
  assign sign_ext_92 = {4{tree}};
  assign eq_93 = ____state_2 == literal_68;
  assign sel_94 = and_69 ? lane_partial_data : ____state_3;
  assign a = priority_sel_128b_3way(concat_70, v_a, literal_71, lane_partial_data, ____state_3);
  assign b = priority_sel_128b_4way(concat_72, sel_73, literal_71, concat_74, concat_75, lane_partial_data);
  assign tuple_index_95 = lanes_data[19:17];
  assign tuple_index_96 = lanes_data[16:13];
  assign tuple_97 = {sel_76, sel_77, sel_78, sel_79, sel_80};
  assign concat_98 = {bit_slice_81, bit_slice_81, bit_slice_81, bit_slice_81};
  assign __state_tag = {____state_5, ____state_6, ____state_7, ____state_8, ____state_9};
  assign or_99 = not_82 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_100 = concat_84 & {2{concat_83[0]}} | sel_64 & {2{concat_83[1]}} | and_85 & {2{concat_83[2]}};
  assign or_101 = and_86 | and_87 | and_88;
  assign and_102 = sel_89 & sign_ext_90;
  assign and_103 = add_91 & sign_ext_92;
  assign sel_104 = eq_93 ? ____state_4 : sel_94;
  assign sel_105 = eq_12 ? lane_partial_data : ____state_4;
  assign operands = {a, b, tuple_index_95, tuple_index_96, tuple_97};
  assign and_106 = active_inputs_valid_36 & or_23;
  assign and_107 = stage_outputs_valid_36 & or_18;
  assign tuple_108 = {concat_98, __state_tag};
  assign and_109 = active_inputs_valid_36 & ends;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 4'h0;
      ____state_3 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_4 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_5 <= 5'h00;
      ____state_6 <= 2'h0;
      ____state_7 <= 1'h0;
      ____state_8 <= 4'h0;
      ____state_9 <= 1'h0;
    end else begin
      ____state_0 <= or_101 ? one_hot_sel_100 : ____state_0;
      ____state_1 <= stage_outputs_valid_36 ? and_102 : ____state_1;
      ____state_2 <= stage_outputs_valid_36 ? and_103 : ____state_2;
      ____state_3 <= stage_outputs_valid_36 ? sel_104 : ____state_3;
      ____state_4 <= stage_outputs_valid_36 ? sel_105 : ____state_4;
      ____state_5 <= stage_outputs_valid_36 ? sel_76 : ____state_5;
      ____state_6 <= stage_outputs_valid_36 ? sel_77 : ____state_6;
      ____state_7 <= stage_outputs_valid_36 ? sel_78 : ____state_7;
      ____state_8 <= stage_outputs_valid_36 ? sel_79 : ____state_8;
      ____state_9 <= stage_outputs_valid_36 ? sel_80 : ____state_9;
    end
  end
  assign lane_operands_data = operands;
  assign lane_operands_valid = and_106;
  assign lane_partial_ready = and_107;
  assign lanes_ready = and_86;
  assign sums_data = tuple_108;
  assign sums_valid = and_109;
endmodule
