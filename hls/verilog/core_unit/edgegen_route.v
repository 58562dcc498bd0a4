// Generated, do not edit. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_route(
  input wire clk,
  input wire rst,
  input wire divider_ready,
  input wire lanes_ready,
  input wire [275:0] operands_data,
  input wire operands_valid,
  input wire power_ready,
  input wire reduction_ready,
  input wire root_ready,
  input wire simple_ready,
  output wire [275:0] divider_data,
  output wire divider_valid,
  output wire [275:0] lanes_data,
  output wire lanes_valid,
  output wire operands_ready,
  output wire [275:0] power_data,
  output wire power_valid,
  output wire [275:0] reduction_data,
  output wire reduction_valid,
  output wire [275:0] root_data,
  output wire root_valid,
  output wire [275:0] simple_data,
  output wire simple_valid
);
  function automatic [1:0] priority_sel_2b_6way (input reg [5:0] sel, input reg [1:0] case0, input reg [1:0] case1, input reg [1:0] case2, input reg [1:0] case3, input reg [1:0] case4, input reg [1:0] case5, input reg [1:0] default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_2b_6way = case0;
        end
        6'b????10: begin
          priority_sel_2b_6way = case1;
        end
        6'b???100: begin
          priority_sel_2b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_2b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_2b_6way = case4;
        end
        6'b100000: begin
          priority_sel_2b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_2b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_2b_6way = 2'dx;
        end
      endcase
    end
  endfunction
  reg __divider_already_done_reg;
  reg __lanes_already_done_reg;
  reg __power_already_done_reg;
  reg __reduction_already_done_reg;
  reg __root_already_done_reg;
  reg __simple_already_done_reg;
  wire [12:0] v_tag;
  wire [4:0] v_tag_op;
  wire [4:0] literal_1;
  wire [4:0] literal_2;
  wire [4:0] literal_3;
  wire [4:0] literal_4;
  wire [4:0] literal_5;
  wire [4:0] literal_6;
  wire [4:0] literal_7;
  wire [4:0] literal_8;
  wire [4:0] literal_9;
  wire [4:0] literal_10;
  wire [4:0] literal_11;
  wire [4:0] literal_12;
  wire [4:0] literal_13;
  wire eq_14;
  wire eq_15;
  wire eq_16;
  wire eq_17;
  wire eq_18;
  wire eq_19;
  wire [4:0] literal_20;
  wire eq_21;
  wire eq_22;
  wire [4:0] literal_23;
  wire eq_24;
  wire eq_25;
  wire eq_26;
  wire eq_27;
  wire eq_28;
  wire or_29;
  wire or_30;
  wire eq_31;
  wire or_32;
  wire eq_33;
  wire or_34;
  wire [5:0] concat_35;
  wire [1:0] literal_36;
  wire [1:0] literal_37;
  wire [1:0] literal_38;
  wire [1:0] literal_39;
  wire [1:0] kind__0_to_40;
  wire or_41;
  wire bit_slice_42;
  wire kind__2_to_43;
  wire eq_44;
  wire nor_45;
  wire and_46;
  wire not_47;
  wire not_48;
  wire not_49;
  wire not_50;
  wire not_51;
  wire not_52;
  wire or_53;
  wire or_54;
  wire or_55;
  wire or_56;
  wire or_57;
  wire or_58;
  wire not_59;
  wire stage_outputs_valid_60;
  wire not_61;
  wire not_62;
  wire not_63;
  wire not_64;
  wire not_65;
  wire and_66;
  wire send_5154_finished;
  wire and_67;
  wire send_5150_finished;
  wire and_68;
  wire send_5162_finished;
  wire and_69;
  wire send_5170_finished;
  wire and_70;
  wire send_5158_finished;
  wire and_71;
  wire send_5166_finished;
  wire and_72;
  wire not_73;
  wire and_74;
  wire not_75;
  wire and_76;
  wire not_77;
  wire and_78;
  wire not_79;
  wire and_80;
  wire not_81;
  wire and_82;
  wire not_83;
  wire and_84;
  wire or_85;
  wire and_86;
  wire or_87;
  wire and_88;
  wire or_89;
  wire and_90;
  wire or_91;
  wire and_92;
  wire or_93;
  wire and_94;
  wire or_95;
  assign v_tag = operands_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_1 = 5'h0d;
  assign literal_2 = 5'h0e;
  assign literal_3 = 5'h0f;
  assign literal_4 = 5'h10;
  assign literal_5 = 5'h08;
  assign literal_6 = 5'h09;
  assign literal_7 = 5'h05;
  assign literal_8 = 5'h06;
  assign literal_9 = 5'h00;
  assign literal_10 = 5'h01;
  assign literal_11 = 5'h02;
  assign literal_12 = 5'h03;
  assign literal_13 = 5'h14;
  assign eq_14 = v_tag_op == literal_1;
  assign eq_15 = v_tag_op == literal_2;
  assign eq_16 = v_tag_op == literal_3;
  assign eq_17 = v_tag_op == literal_4;
  assign eq_18 = v_tag_op == literal_5;
  assign eq_19 = v_tag_op == literal_6;
  assign literal_20 = 5'h07;
  assign eq_21 = v_tag_op == literal_7;
  assign eq_22 = v_tag_op == literal_8;
  assign literal_23 = 5'h04;
  assign eq_24 = v_tag_op == literal_9;
  assign eq_25 = v_tag_op == literal_10;
  assign eq_26 = v_tag_op == literal_11;
  assign eq_27 = v_tag_op == literal_12;
  assign eq_28 = v_tag_op == literal_13;
  assign or_29 = eq_14 | eq_15 | eq_16 | eq_17;
  assign or_30 = eq_18 | eq_19;
  assign eq_31 = v_tag_op == literal_20;
  assign or_32 = eq_21 | eq_22;
  assign eq_33 = v_tag_op == literal_23;
  assign or_34 = eq_24 | eq_25 | eq_26 | eq_27 | eq_28;
  assign concat_35 = {or_29, or_30, eq_31, or_32, eq_33, or_34};
  assign literal_36 = 2'h3;
  assign literal_37 = 2'h0;
  assign literal_38 = 2'h2;
  assign literal_39 = 2'h1;
  assign kind__0_to_40 = priority_sel_2b_6way(concat_35, literal_37, literal_39, literal_38, literal_36, literal_37, literal_38, literal_39);
  assign or_41 = eq_31 | or_32 | eq_33 | or_34;
  assign bit_slice_42 = kind__0_to_40[1];
  assign kind__2_to_43 = ~or_41;
  assign eq_44 = kind__0_to_40 == literal_39;
  assign nor_45 = ~(bit_slice_42 | kind__2_to_43);
  assign and_46 = kind__2_to_43 & eq_44;
  assign not_47 = ~or_32;
  assign not_48 = ~nor_45;
  assign not_49 = ~or_30;
  assign not_50 = ~or_29;
  assign not_51 = ~eq_31;
  assign not_52 = ~and_46;
  assign or_53 = divider_ready | __divider_already_done_reg | not_47;
  assign or_54 = lanes_ready | __lanes_already_done_reg | not_48;
  assign or_55 = power_ready | __power_already_done_reg | not_49;
  assign or_56 = reduction_ready | __reduction_already_done_reg | not_50;
  assign or_57 = root_ready | __root_already_done_reg | not_51;
  assign or_58 = simple_ready | __simple_already_done_reg | not_52;
  assign not_59 = ~__divider_already_done_reg;
  assign stage_outputs_valid_60 = operands_valid & or_53 & or_54 & or_55 & or_56 & or_57 & or_58;
  assign not_61 = ~__lanes_already_done_reg;
  assign not_62 = ~__power_already_done_reg;
  assign not_63 = ~__reduction_already_done_reg;
  assign not_64 = ~__root_already_done_reg;
  assign not_65 = ~__simple_already_done_reg;
  assign and_66 = operands_valid & or_32 & not_59;
  assign send_5154_finished = stage_outputs_valid_60 & or_32;
  assign and_67 = operands_valid & nor_45 & not_61;
  assign send_5150_finished = stage_outputs_valid_60 & nor_45;
  assign and_68 = operands_valid & or_30 & not_62;
  assign send_5162_finished = stage_outputs_valid_60 & or_30;
  assign and_69 = operands_valid & or_29 & not_63;
  assign send_5170_finished = stage_outputs_valid_60 & or_29;
  assign and_70 = operands_valid & eq_31 & not_64;
  assign send_5158_finished = stage_outputs_valid_60 & eq_31;
  assign and_71 = operands_valid & and_46 & not_65;
  assign send_5166_finished = stage_outputs_valid_60 & and_46;
  assign and_72 = and_66 & divider_ready;
  assign not_73 = ~send_5154_finished;
  assign and_74 = and_67 & lanes_ready;
  assign not_75 = ~send_5150_finished;
  assign and_76 = and_68 & power_ready;
  assign not_77 = ~send_5162_finished;
  assign and_78 = and_69 & reduction_ready;
  assign not_79 = ~send_5170_finished;
  assign and_80 = and_70 & root_ready;
  assign not_81 = ~send_5158_finished;
  assign and_82 = and_71 & simple_ready;
  assign not_83 = ~send_5166_finished;
  assign and_84 = and_72 & not_73;
  assign or_85 = and_72 | send_5154_finished;
  assign and_86 = and_74 & not_75;
  assign or_87 = and_74 | send_5150_finished;
  assign and_88 = and_76 & not_77;
  assign or_89 = and_76 | send_5162_finished;
  assign and_90 = and_78 & not_79;
  assign or_91 = and_78 | send_5170_finished;
  assign and_92 = and_80 & not_81;
  assign or_93 = and_80 | send_5158_finished;
  assign and_94 = and_82 & not_83;
  assign or_95 = and_82 | send_5166_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __divider_already_done_reg <= 1'h0;
      __lanes_already_done_reg <= 1'h0;
      __power_already_done_reg <= 1'h0;
      __reduction_already_done_reg <= 1'h0;
      __root_already_done_reg <= 1'h0;
      __simple_already_done_reg <= 1'h0;
    end else begin
      __divider_already_done_reg <= or_85 ? and_84 : __divider_already_done_reg;
      __lanes_already_done_reg <= or_87 ? and_86 : __lanes_already_done_reg;
      __power_already_done_reg <= or_89 ? and_88 : __power_already_done_reg;
      __reduction_already_done_reg <= or_91 ? and_90 : __reduction_already_done_reg;
      __root_already_done_reg <= or_93 ? and_92 : __root_already_done_reg;
      __simple_already_done_reg <= or_95 ? and_94 : __simple_already_done_reg;
    end
  end
  assign divider_data = operands_data;
  assign divider_valid = and_66;
  assign lanes_data = operands_data;
  assign lanes_valid = and_67;
  assign operands_ready = stage_outputs_valid_60;
  assign power_data = operands_data;
  assign power_valid = and_68;
  assign reduction_data = operands_data;
  assign reduction_valid = and_69;
  assign root_data = operands_data;
  assign root_valid = and_70;
  assign simple_data = operands_data;
  assign simple_valid = and_71;
endmodule
