// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_distribute(
  input wire clk,
  input wire rst,
  input wire commands_ready,
  input wire ended_ready,
  input wire events_ready,
  input wire inputs_ready,
  input wire [130:0] m_r_data,
  input wire m_r_valid,
  input wire [10:0] routes_data,
  input wire routes_valid,
  input wire vector_a_ready,
  input wire vector_b_ready,
  input wire weights_ready,
  output wire [127:0] commands_data,
  output wire commands_valid,
  output wire ended_data,
  output wire ended_valid,
  output wire events_data,
  output wire events_valid,
  output wire [127:0] inputs_data,
  output wire inputs_valid,
  output wire m_r_ready,
  output wire routes_ready,
  output wire [127:0] vector_a_data,
  output wire vector_a_valid,
  output wire [127:0] vector_b_data,
  output wire vector_b_valid,
  output wire [127:0] weights_data,
  output wire weights_valid
);
  reg ____state_0;
  reg [2:0] ____state_1;
  reg [7:0] ____state_2;
  reg ____state_3;
  reg __commands_already_done_reg;
  reg __ended_already_done_reg;
  reg __events_already_done_reg;
  reg __inputs_already_done_reg;
  reg __vector_a_already_done_reg;
  reg __vector_b_already_done_reg;
  reg __weights_already_done_reg;
  wire [2:0] literal_1;
  wire [2:0] literal_2;
  wire [2:0] literal_3;
  wire [2:0] literal_4;
  wire [2:0] literal_5;
  wire eq_6;
  wire eq_7;
  wire eq_8;
  wire eq_9;
  wire eq_10;
  wire and_11;
  wire last;
  wire and_12;
  wire and_13;
  wire and_14;
  wire and_15;
  wire not_16;
  wire not_17;
  wire not_18;
  wire not_19;
  wire not_20;
  wire not_21;
  wire not_22;
  wire active_inputs_valid_23;
  wire or_24;
  wire or_25;
  wire or_26;
  wire or_27;
  wire or_28;
  wire or_29;
  wire or_30;
  wire not_31;
  wire not_32;
  wire stage_outputs_valid_23;
  wire not_33;
  wire not_34;
  wire not_35;
  wire not_36;
  wire not_37;
  wire not_38;
  wire idle_or_last;
  wire [7:0] literal_39;
  wire [7:0] literal_40;
  wire [7:0] route_count;
  wire [7:0] literal_41;
  wire [1:0] r_response;
  wire [1:0] literal_42;
  wire r_last;
  wire and_43;
  wire send_3856_finished;
  wire and_44;
  wire send_3839_finished;
  wire and_45;
  wire send_3848_finished;
  wire and_46;
  wire send_3864_finished;
  wire and_47;
  wire send_3881_finished;
  wire and_48;
  wire send_3890_finished;
  wire and_49;
  wire send_3872_finished;
  wire fresh;
  wire nor_50;
  wire [2:0] route_target;
  wire [7:0] add_51;
  wire eq_52;
  wire eq_53;
  wire ne_54;
  wire xor_55;
  wire and_56;
  wire not_57;
  wire and_58;
  wire not_59;
  wire and_60;
  wire not_61;
  wire and_62;
  wire not_63;
  wire and_64;
  wire not_65;
  wire and_66;
  wire not_67;
  wire and_68;
  wire not_69;
  wire or_70;
  wire [2:0] sel_71;
  wire [7:0] sel_72;
  wire sel_73;
  wire [127:0] r_data;
  wire literal_74;
  wire or_75;
  wire and_76;
  wire and_77;
  wire or_78;
  wire and_79;
  wire or_80;
  wire and_81;
  wire or_82;
  wire and_83;
  wire or_84;
  wire and_85;
  wire or_86;
  wire and_87;
  wire or_88;
  wire and_89;
  wire or_90;
  assign literal_1 = 3'h0;
  assign literal_2 = 3'h1;
  assign literal_3 = 3'h3;
  assign literal_4 = 3'h4;
  assign literal_5 = 3'h2;
  assign eq_6 = ____state_1 == literal_1;
  assign eq_7 = ____state_1 == literal_2;
  assign eq_8 = ____state_1 == literal_3;
  assign eq_9 = ____state_1 == literal_4;
  assign eq_10 = ____state_1 == literal_5;
  assign and_11 = ____state_0 & eq_6;
  assign last = ____state_0 & ____state_3;
  assign and_12 = ____state_0 & eq_7;
  assign and_13 = ____state_0 & eq_8;
  assign and_14 = ____state_0 & eq_9;
  assign and_15 = ____state_0 & eq_10;
  assign not_16 = ~____state_0;
  assign not_17 = ~and_11;
  assign not_18 = ~last;
  assign not_19 = ~and_12;
  assign not_20 = ~and_13;
  assign not_21 = ~and_14;
  assign not_22 = ~and_15;
  assign active_inputs_valid_23 = m_r_valid | not_16;
  assign or_24 = commands_ready | __commands_already_done_reg | not_17;
  assign or_25 = ended_ready | __ended_already_done_reg | not_18;
  assign or_26 = events_ready | __events_already_done_reg | not_16;
  assign or_27 = inputs_ready | __inputs_already_done_reg | not_19;
  assign or_28 = vector_a_ready | __vector_a_already_done_reg | not_20;
  assign or_29 = vector_b_ready | __vector_b_already_done_reg | not_21;
  assign or_30 = weights_ready | __weights_already_done_reg | not_22;
  assign not_31 = ~____state_3;
  assign not_32 = ~__commands_already_done_reg;
  assign stage_outputs_valid_23 = active_inputs_valid_23 & or_24 & or_25 & or_26 & or_27 & or_28 & or_29 & or_30;
  assign not_33 = ~__ended_already_done_reg;
  assign not_34 = ~__events_already_done_reg;
  assign not_35 = ~__inputs_already_done_reg;
  assign not_36 = ~__vector_a_already_done_reg;
  assign not_37 = ~__vector_b_already_done_reg;
  assign not_38 = ~__weights_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_31);
  assign literal_39 = 8'hff;
  assign literal_40 = 8'h02;
  assign route_count = routes_data[7:0];
  assign literal_41 = 8'h01;
  assign r_response = m_r_data[2:1];
  assign literal_42 = 2'h0;
  assign r_last = m_r_data[0:0];
  assign and_43 = active_inputs_valid_23 & and_11 & not_32;
  assign send_3856_finished = stage_outputs_valid_23 & and_11;
  assign and_44 = active_inputs_valid_23 & last & not_33;
  assign send_3839_finished = stage_outputs_valid_23 & last;
  assign and_45 = active_inputs_valid_23 & ____state_0 & not_34;
  assign send_3848_finished = stage_outputs_valid_23 & ____state_0;
  assign and_46 = active_inputs_valid_23 & and_12 & not_35;
  assign send_3864_finished = stage_outputs_valid_23 & and_12;
  assign and_47 = active_inputs_valid_23 & and_13 & not_36;
  assign send_3881_finished = stage_outputs_valid_23 & and_13;
  assign and_48 = active_inputs_valid_23 & and_14 & not_37;
  assign send_3890_finished = stage_outputs_valid_23 & and_14;
  assign and_49 = active_inputs_valid_23 & and_15 & not_38;
  assign send_3872_finished = stage_outputs_valid_23 & and_15;
  assign fresh = routes_valid & idle_or_last;
  assign nor_50 = ~(not_16 | ____state_3);
  assign route_target = routes_data[10:8];
  assign add_51 = ____state_2 + literal_39;
  assign eq_52 = ____state_2 == literal_40;
  assign eq_53 = route_count == literal_41;
  assign ne_54 = r_response != literal_42;
  assign xor_55 = r_last ^ ____state_3;
  assign and_56 = and_43 & commands_ready;
  assign not_57 = ~send_3856_finished;
  assign and_58 = and_44 & ended_ready;
  assign not_59 = ~send_3839_finished;
  assign and_60 = and_45 & events_ready;
  assign not_61 = ~send_3848_finished;
  assign and_62 = and_46 & inputs_ready;
  assign not_63 = ~send_3864_finished;
  assign and_64 = and_47 & vector_a_ready;
  assign not_65 = ~send_3881_finished;
  assign and_66 = and_48 & vector_b_ready;
  assign not_67 = ~send_3890_finished;
  assign and_68 = and_49 & weights_ready;
  assign not_69 = ~send_3872_finished;
  assign or_70 = fresh | nor_50;
  assign sel_71 = idle_or_last ? route_target : ____state_1;
  assign sel_72 = idle_or_last ? route_count : add_51;
  assign sel_73 = idle_or_last ? eq_53 : eq_52;
  assign r_data = m_r_data[130:3];
  assign literal_74 = 1'h1;
  assign or_75 = ne_54 | xor_55;
  assign and_76 = stage_outputs_valid_23 & idle_or_last;
  assign and_77 = and_56 & not_57;
  assign or_78 = and_56 | send_3856_finished;
  assign and_79 = and_58 & not_59;
  assign or_80 = and_58 | send_3839_finished;
  assign and_81 = and_60 & not_61;
  assign or_82 = and_60 | send_3848_finished;
  assign and_83 = and_62 & not_63;
  assign or_84 = and_62 | send_3864_finished;
  assign and_85 = and_64 & not_65;
  assign or_86 = and_64 | send_3881_finished;
  assign and_87 = and_66 & not_67;
  assign or_88 = and_66 | send_3890_finished;
  assign and_89 = and_68 & not_69;
  assign or_90 = and_68 | send_3872_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 8'h00;
      ____state_3 <= 1'h0;
      __commands_already_done_reg <= 1'h0;
      __ended_already_done_reg <= 1'h0;
      __events_already_done_reg <= 1'h0;
      __inputs_already_done_reg <= 1'h0;
      __vector_a_already_done_reg <= 1'h0;
      __vector_b_already_done_reg <= 1'h0;
      __weights_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_23 ? or_70 : ____state_0;
      ____state_1 <= stage_outputs_valid_23 ? sel_71 : ____state_1;
      ____state_2 <= stage_outputs_valid_23 ? sel_72 : ____state_2;
      ____state_3 <= stage_outputs_valid_23 ? sel_73 : ____state_3;
      __commands_already_done_reg <= or_78 ? and_77 : __commands_already_done_reg;
      __ended_already_done_reg <= or_80 ? and_79 : __ended_already_done_reg;
      __events_already_done_reg <= or_82 ? and_81 : __events_already_done_reg;
      __inputs_already_done_reg <= or_84 ? and_83 : __inputs_already_done_reg;
      __vector_a_already_done_reg <= or_86 ? and_85 : __vector_a_already_done_reg;
      __vector_b_already_done_reg <= or_88 ? and_87 : __vector_b_already_done_reg;
      __weights_already_done_reg <= or_90 ? and_89 : __weights_already_done_reg;
    end
  end
  assign commands_data = r_data;
  assign commands_valid = and_43;
  assign ended_data = literal_74;
  assign ended_valid = and_44;
  assign events_data = or_75;
  assign events_valid = and_45;
  assign inputs_data = r_data;
  assign inputs_valid = and_46;
  assign m_r_ready = send_3848_finished;
  assign routes_ready = and_76;
  assign vector_a_data = r_data;
  assign vector_a_valid = and_47;
  assign vector_b_data = r_data;
  assign vector_b_valid = and_48;
  assign weights_data = r_data;
  assign weights_valid = and_49;
endmodule
