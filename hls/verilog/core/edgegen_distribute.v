// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
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
  reg __weights_already_done_reg;
  wire [2:0] literal_1;
  wire [2:0] literal_2;
  wire [2:0] literal_3;
  wire eq_4;
  wire eq_5;
  wire eq_6;
  wire and_7;
  wire last;
  wire and_8;
  wire literal_9;
  wire and_10;
  wire not_11;
  wire not_12;
  wire not_13;
  wire not_14;
  wire not_15;
  wire not_16;
  wire active_inputs_valid_17;
  wire or_18;
  wire or_19;
  wire or_20;
  wire or_21;
  wire or_22;
  wire or_23;
  wire or_24;
  wire not_25;
  wire not_26;
  wire stage_outputs_valid_17;
  wire not_27;
  wire not_28;
  wire not_29;
  wire not_30;
  wire idle_or_last;
  wire [7:0] literal_31;
  wire [7:0] literal_32;
  wire [7:0] route_count;
  wire [7:0] literal_33;
  wire [1:0] r_response;
  wire [1:0] literal_34;
  wire r_last;
  wire and_35;
  wire send_2487_finished;
  wire and_36;
  wire send_2470_finished;
  wire and_37;
  wire send_2479_finished;
  wire and_38;
  wire send_2495_finished;
  wire and_39;
  wire send_2503_finished;
  wire fresh;
  wire nor_40;
  wire [2:0] route_target;
  wire [7:0] add_41;
  wire eq_42;
  wire eq_43;
  wire ne_44;
  wire xor_45;
  wire and_46;
  wire not_47;
  wire and_48;
  wire not_49;
  wire and_50;
  wire not_51;
  wire and_52;
  wire not_53;
  wire and_54;
  wire not_55;
  wire or_56;
  wire [2:0] sel_57;
  wire [7:0] sel_58;
  wire sel_59;
  wire [127:0] r_data;
  wire literal_60;
  wire or_61;
  wire and_62;
  wire [127:0] literal_63;
  wire literal_64;
  wire literal_65;
  wire and_66;
  wire or_67;
  wire and_68;
  wire or_69;
  wire and_70;
  wire or_71;
  wire and_72;
  wire or_73;
  wire and_74;
  wire or_75;
  assign literal_1 = 3'h0;
  assign literal_2 = 3'h1;
  assign literal_3 = 3'h2;
  assign eq_4 = ____state_1 == literal_1;
  assign eq_5 = ____state_1 == literal_2;
  assign eq_6 = ____state_1 == literal_3;
  assign and_7 = ____state_0 & eq_4;
  assign last = ____state_0 & ____state_3;
  assign and_8 = ____state_0 & eq_5;
  assign literal_9 = 1'h0;
  assign and_10 = ____state_0 & eq_6;
  assign not_11 = ~____state_0;
  assign not_12 = ~and_7;
  assign not_13 = ~last;
  assign not_14 = ~and_8;
  assign not_15 = ~literal_9;
  assign not_16 = ~and_10;
  assign active_inputs_valid_17 = m_r_valid | not_11;
  assign or_18 = commands_ready | __commands_already_done_reg | not_12;
  assign or_19 = ended_ready | __ended_already_done_reg | not_13;
  assign or_20 = events_ready | __events_already_done_reg | not_11;
  assign or_21 = inputs_ready | __inputs_already_done_reg | not_14;
  assign or_22 = vector_a_ready | not_15;
  assign or_23 = vector_b_ready | not_15;
  assign or_24 = weights_ready | __weights_already_done_reg | not_16;
  assign not_25 = ~____state_3;
  assign not_26 = ~__commands_already_done_reg;
  assign stage_outputs_valid_17 = active_inputs_valid_17 & or_18 & or_19 & or_20 & or_21 & or_22 & or_23 & or_24;
  assign not_27 = ~__ended_already_done_reg;
  assign not_28 = ~__events_already_done_reg;
  assign not_29 = ~__inputs_already_done_reg;
  assign not_30 = ~__weights_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_25);
  assign literal_31 = 8'hff;
  assign literal_32 = 8'h02;
  assign route_count = routes_data[7:0];
  assign literal_33 = 8'h01;
  assign r_response = m_r_data[2:1];
  assign literal_34 = 2'h0;
  assign r_last = m_r_data[0:0];
  assign and_35 = active_inputs_valid_17 & and_7 & not_26;
  assign send_2487_finished = stage_outputs_valid_17 & and_7;
  assign and_36 = active_inputs_valid_17 & last & not_27;
  assign send_2470_finished = stage_outputs_valid_17 & last;
  assign and_37 = active_inputs_valid_17 & ____state_0 & not_28;
  assign send_2479_finished = stage_outputs_valid_17 & ____state_0;
  assign and_38 = active_inputs_valid_17 & and_8 & not_29;
  assign send_2495_finished = stage_outputs_valid_17 & and_8;
  assign and_39 = active_inputs_valid_17 & and_10 & not_30;
  assign send_2503_finished = stage_outputs_valid_17 & and_10;
  assign fresh = routes_valid & idle_or_last;
  assign nor_40 = ~(not_11 | ____state_3);
  assign route_target = routes_data[10:8];
  assign add_41 = ____state_2 + literal_31;
  assign eq_42 = ____state_2 == literal_32;
  assign eq_43 = route_count == literal_33;
  assign ne_44 = r_response != literal_34;
  assign xor_45 = r_last ^ ____state_3;
  assign and_46 = and_35 & commands_ready;
  assign not_47 = ~send_2487_finished;
  assign and_48 = and_36 & ended_ready;
  assign not_49 = ~send_2470_finished;
  assign and_50 = and_37 & events_ready;
  assign not_51 = ~send_2479_finished;
  assign and_52 = and_38 & inputs_ready;
  assign not_53 = ~send_2495_finished;
  assign and_54 = and_39 & weights_ready;
  assign not_55 = ~send_2503_finished;
  assign or_56 = fresh | nor_40;
  assign sel_57 = idle_or_last ? route_target : ____state_1;
  assign sel_58 = idle_or_last ? route_count : add_41;
  assign sel_59 = idle_or_last ? eq_43 : eq_42;
  assign r_data = m_r_data[130:3];
  assign literal_60 = 1'h1;
  assign or_61 = ne_44 | xor_45;
  assign and_62 = stage_outputs_valid_17 & idle_or_last;
  assign literal_63 = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign literal_64 = 1'h0;
  assign literal_65 = 1'h0;
  assign and_66 = and_46 & not_47;
  assign or_67 = and_46 | send_2487_finished;
  assign and_68 = and_48 & not_49;
  assign or_69 = and_48 | send_2470_finished;
  assign and_70 = and_50 & not_51;
  assign or_71 = and_50 | send_2479_finished;
  assign and_72 = and_52 & not_53;
  assign or_73 = and_52 | send_2495_finished;
  assign and_74 = and_54 & not_55;
  assign or_75 = and_54 | send_2503_finished;
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
      __weights_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_17 ? or_56 : ____state_0;
      ____state_1 <= stage_outputs_valid_17 ? sel_57 : ____state_1;
      ____state_2 <= stage_outputs_valid_17 ? sel_58 : ____state_2;
      ____state_3 <= stage_outputs_valid_17 ? sel_59 : ____state_3;
      __commands_already_done_reg <= or_67 ? and_66 : __commands_already_done_reg;
      __ended_already_done_reg <= or_69 ? and_68 : __ended_already_done_reg;
      __events_already_done_reg <= or_71 ? and_70 : __events_already_done_reg;
      __inputs_already_done_reg <= or_73 ? and_72 : __inputs_already_done_reg;
      __weights_already_done_reg <= or_75 ? and_74 : __weights_already_done_reg;
    end
  end
  assign commands_data = r_data;
  assign commands_valid = and_35;
  assign ended_data = literal_60;
  assign ended_valid = and_36;
  assign events_data = or_61;
  assign events_valid = and_37;
  assign inputs_data = r_data;
  assign inputs_valid = and_38;
  assign m_r_ready = send_2479_finished;
  assign routes_ready = and_62;
  assign vector_a_data = literal_63;
  assign vector_a_valid = literal_64;
  assign vector_b_data = literal_63;
  assign vector_b_valid = literal_65;
  assign weights_data = r_data;
  assign weights_valid = and_39;
endmodule
