// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
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
  wire eq_9;
  wire eq_10;
  wire eq_11;
  wire eq_12;
  wire eq_13;
  wire eq_14;
  wire [4:0] literal_15;
  wire eq_16;
  wire eq_17;
  wire [4:0] literal_18;
  wire [2:0] bit_slice_19;
  wire [2:0] literal_20;
  wire or_21;
  wire or_22;
  wire eq_23;
  wire or_24;
  wire eq_25;
  wire eq_26;
  wire [5:0] concat_27;
  wire [1:0] literal_28;
  wire [1:0] literal_29;
  wire [1:0] literal_30;
  wire [1:0] literal_31;
  wire [1:0] kind__0_to_32;
  wire or_33;
  wire bit_slice_34;
  wire kind__2_to_35;
  wire eq_36;
  wire nor_37;
  wire and_38;
  wire not_39;
  wire not_40;
  wire not_41;
  wire not_42;
  wire not_43;
  wire not_44;
  wire or_45;
  wire or_46;
  wire or_47;
  wire or_48;
  wire or_49;
  wire or_50;
  wire not_51;
  wire stage_outputs_valid_52;
  wire not_53;
  wire not_54;
  wire not_55;
  wire not_56;
  wire not_57;
  wire and_58;
  wire send_4679_finished;
  wire and_59;
  wire send_4675_finished;
  wire and_60;
  wire send_4687_finished;
  wire and_61;
  wire send_4695_finished;
  wire and_62;
  wire send_4683_finished;
  wire and_63;
  wire send_4691_finished;
  wire and_64;
  wire not_65;
  wire and_66;
  wire not_67;
  wire and_68;
  wire not_69;
  wire and_70;
  wire not_71;
  wire and_72;
  wire not_73;
  wire and_74;
  wire not_75;
  wire and_76;
  wire or_77;
  wire and_78;
  wire or_79;
  wire and_80;
  wire or_81;
  wire and_82;
  wire or_83;
  wire and_84;
  wire or_85;
  wire and_86;
  wire or_87;
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
  assign eq_9 = v_tag_op == literal_1;
  assign eq_10 = v_tag_op == literal_2;
  assign eq_11 = v_tag_op == literal_3;
  assign eq_12 = v_tag_op == literal_4;
  assign eq_13 = v_tag_op == literal_5;
  assign eq_14 = v_tag_op == literal_6;
  assign literal_15 = 5'h07;
  assign eq_16 = v_tag_op == literal_7;
  assign eq_17 = v_tag_op == literal_8;
  assign literal_18 = 5'h04;
  assign bit_slice_19 = v_tag_op[4:2];
  assign literal_20 = 3'h0;
  assign or_21 = eq_9 | eq_10 | eq_11 | eq_12;
  assign or_22 = eq_13 | eq_14;
  assign eq_23 = v_tag_op == literal_15;
  assign or_24 = eq_16 | eq_17;
  assign eq_25 = v_tag_op == literal_18;
  assign eq_26 = bit_slice_19 == literal_20;
  assign concat_27 = {or_21, or_22, eq_23, or_24, eq_25, eq_26};
  assign literal_28 = 2'h3;
  assign literal_29 = 2'h0;
  assign literal_30 = 2'h2;
  assign literal_31 = 2'h1;
  assign kind__0_to_32 = priority_sel_2b_6way(concat_27, literal_29, literal_31, literal_30, literal_28, literal_29, literal_30, literal_31);
  assign or_33 = eq_23 | or_24 | eq_25 | eq_26;
  assign bit_slice_34 = kind__0_to_32[1];
  assign kind__2_to_35 = ~or_33;
  assign eq_36 = kind__0_to_32 == literal_31;
  assign nor_37 = ~(bit_slice_34 | kind__2_to_35);
  assign and_38 = kind__2_to_35 & eq_36;
  assign not_39 = ~or_24;
  assign not_40 = ~nor_37;
  assign not_41 = ~or_22;
  assign not_42 = ~or_21;
  assign not_43 = ~eq_23;
  assign not_44 = ~and_38;
  assign or_45 = divider_ready | __divider_already_done_reg | not_39;
  assign or_46 = lanes_ready | __lanes_already_done_reg | not_40;
  assign or_47 = power_ready | __power_already_done_reg | not_41;
  assign or_48 = reduction_ready | __reduction_already_done_reg | not_42;
  assign or_49 = root_ready | __root_already_done_reg | not_43;
  assign or_50 = simple_ready | __simple_already_done_reg | not_44;
  assign not_51 = ~__divider_already_done_reg;
  assign stage_outputs_valid_52 = operands_valid & or_45 & or_46 & or_47 & or_48 & or_49 & or_50;
  assign not_53 = ~__lanes_already_done_reg;
  assign not_54 = ~__power_already_done_reg;
  assign not_55 = ~__reduction_already_done_reg;
  assign not_56 = ~__root_already_done_reg;
  assign not_57 = ~__simple_already_done_reg;
  assign and_58 = operands_valid & or_24 & not_51;
  assign send_4679_finished = stage_outputs_valid_52 & or_24;
  assign and_59 = operands_valid & nor_37 & not_53;
  assign send_4675_finished = stage_outputs_valid_52 & nor_37;
  assign and_60 = operands_valid & or_22 & not_54;
  assign send_4687_finished = stage_outputs_valid_52 & or_22;
  assign and_61 = operands_valid & or_21 & not_55;
  assign send_4695_finished = stage_outputs_valid_52 & or_21;
  assign and_62 = operands_valid & eq_23 & not_56;
  assign send_4683_finished = stage_outputs_valid_52 & eq_23;
  assign and_63 = operands_valid & and_38 & not_57;
  assign send_4691_finished = stage_outputs_valid_52 & and_38;
  assign and_64 = and_58 & divider_ready;
  assign not_65 = ~send_4679_finished;
  assign and_66 = and_59 & lanes_ready;
  assign not_67 = ~send_4675_finished;
  assign and_68 = and_60 & power_ready;
  assign not_69 = ~send_4687_finished;
  assign and_70 = and_61 & reduction_ready;
  assign not_71 = ~send_4695_finished;
  assign and_72 = and_62 & root_ready;
  assign not_73 = ~send_4683_finished;
  assign and_74 = and_63 & simple_ready;
  assign not_75 = ~send_4691_finished;
  assign and_76 = and_64 & not_65;
  assign or_77 = and_64 | send_4679_finished;
  assign and_78 = and_66 & not_67;
  assign or_79 = and_66 | send_4675_finished;
  assign and_80 = and_68 & not_69;
  assign or_81 = and_68 | send_4687_finished;
  assign and_82 = and_70 & not_71;
  assign or_83 = and_70 | send_4695_finished;
  assign and_84 = and_72 & not_73;
  assign or_85 = and_72 | send_4683_finished;
  assign and_86 = and_74 & not_75;
  assign or_87 = and_74 | send_4691_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __divider_already_done_reg <= 1'h0;
      __lanes_already_done_reg <= 1'h0;
      __power_already_done_reg <= 1'h0;
      __reduction_already_done_reg <= 1'h0;
      __root_already_done_reg <= 1'h0;
      __simple_already_done_reg <= 1'h0;
    end else begin
      __divider_already_done_reg <= or_77 ? and_76 : __divider_already_done_reg;
      __lanes_already_done_reg <= or_79 ? and_78 : __lanes_already_done_reg;
      __power_already_done_reg <= or_81 ? and_80 : __power_already_done_reg;
      __reduction_already_done_reg <= or_83 ? and_82 : __reduction_already_done_reg;
      __root_already_done_reg <= or_85 ? and_84 : __root_already_done_reg;
      __simple_already_done_reg <= or_87 ? and_86 : __simple_already_done_reg;
    end
  end
  assign divider_data = operands_data;
  assign divider_valid = and_58;
  assign lanes_data = operands_data;
  assign lanes_valid = and_59;
  assign operands_ready = stage_outputs_valid_52;
  assign power_data = operands_data;
  assign power_valid = and_60;
  assign reduction_data = operands_data;
  assign reduction_valid = and_61;
  assign root_data = operands_data;
  assign root_valid = and_62;
  assign simple_data = operands_data;
  assign simple_valid = and_63;
endmodule
