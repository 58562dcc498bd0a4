// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_sendbeats(
  input wire clk,
  input wire rst,
  input wire ends_ready,
  input wire [9:0] lengths_data,
  input wire lengths_valid,
  input wire m_w_ready,
  input wire [127:0] results_data,
  input wire results_valid,
  input wire [127:0] vectors_data,
  input wire vectors_valid,
  output wire ends_data,
  output wire ends_valid,
  output wire lengths_ready,
  output wire [128:0] m_w_data,
  output wire m_w_valid,
  output wire results_ready,
  output wire vectors_ready
);
  reg ____state_0;
  reg ____state_1;
  reg ____state_2;
  reg [7:0] ____state_3;
  reg ____state_4;
  reg __ends_already_done_reg;
  reg __m_w_already_done_reg;
  wire not_1;
  wire nor_2;
  wire and_3;
  wire not_4;
  wire not_5;
  wire last;
  wire or_6;
  wire or_7;
  wire not_8;
  wire active_inputs_valid_9;
  wire or_10;
  wire or_11;
  wire not_12;
  wire not_13;
  wire stage_outputs_valid_9;
  wire not_14;
  wire idle_or_last;
  wire [7:0] literal_15;
  wire [7:0] literal_16;
  wire [7:0] l_count;
  wire [7:0] literal_17;
  wire and_18;
  wire send_4049_finished;
  wire and_19;
  wire tok_finished;
  wire fresh;
  wire nor_20;
  wire l_closes;
  wire l_unit;
  wire [7:0] add_21;
  wire eq_22;
  wire eq_23;
  wire [127:0] data;
  wire and_24;
  wire not_25;
  wire and_26;
  wire not_27;
  wire or_28;
  wire sel_29;
  wire sel_30;
  wire [7:0] sel_31;
  wire sel_32;
  wire and_33;
  wire [128:0] tuple_34;
  wire and_35;
  wire and_36;
  wire and_37;
  wire or_38;
  wire and_39;
  wire or_40;
  assign not_1 = ~____state_0;
  assign nor_2 = ~(not_1 | ____state_2);
  assign and_3 = ____state_0 & ____state_2;
  assign not_4 = ~nor_2;
  assign not_5 = ~and_3;
  assign last = ____state_0 & ____state_4;
  assign or_6 = results_valid | not_4;
  assign or_7 = vectors_valid | not_5;
  assign not_8 = ~last;
  assign active_inputs_valid_9 = or_6 & or_7;
  assign or_10 = ends_ready | __ends_already_done_reg | not_8;
  assign or_11 = m_w_ready | __m_w_already_done_reg | not_1;
  assign not_12 = ~____state_4;
  assign not_13 = ~__ends_already_done_reg;
  assign stage_outputs_valid_9 = active_inputs_valid_9 & or_10 & or_11;
  assign not_14 = ~__m_w_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_12);
  assign literal_15 = 8'hff;
  assign literal_16 = 8'h02;
  assign l_count = lengths_data[9:2];
  assign literal_17 = 8'h01;
  assign and_18 = active_inputs_valid_9 & last & not_13;
  assign send_4049_finished = stage_outputs_valid_9 & last;
  assign and_19 = active_inputs_valid_9 & ____state_0 & not_14;
  assign tok_finished = stage_outputs_valid_9 & ____state_0;
  assign fresh = lengths_valid & idle_or_last;
  assign nor_20 = ~(not_1 | ____state_4);
  assign l_closes = lengths_data[1:1];
  assign l_unit = lengths_data[0:0];
  assign add_21 = ____state_3 + literal_15;
  assign eq_22 = ____state_3 == literal_16;
  assign eq_23 = l_count == literal_17;
  assign data = ____state_2 ? vectors_data : results_data;
  assign and_24 = and_18 & ends_ready;
  assign not_25 = ~send_4049_finished;
  assign and_26 = and_19 & m_w_ready;
  assign not_27 = ~tok_finished;
  assign or_28 = fresh | nor_20;
  assign sel_29 = idle_or_last ? l_closes : ____state_1;
  assign sel_30 = idle_or_last ? l_unit : ____state_2;
  assign sel_31 = idle_or_last ? l_count : add_21;
  assign sel_32 = idle_or_last ? eq_23 : eq_22;
  assign and_33 = stage_outputs_valid_9 & idle_or_last;
  assign tuple_34 = {data, ____state_4};
  assign and_35 = stage_outputs_valid_9 & nor_2;
  assign and_36 = stage_outputs_valid_9 & and_3;
  assign and_37 = and_24 & not_25;
  assign or_38 = and_24 | send_4049_finished;
  assign and_39 = and_26 & not_27;
  assign or_40 = and_26 | tok_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 1'h0;
      ____state_2 <= 1'h0;
      ____state_3 <= 8'h00;
      ____state_4 <= 1'h0;
      __ends_already_done_reg <= 1'h0;
      __m_w_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_9 ? or_28 : ____state_0;
      ____state_1 <= stage_outputs_valid_9 ? sel_29 : ____state_1;
      ____state_2 <= stage_outputs_valid_9 ? sel_30 : ____state_2;
      ____state_3 <= stage_outputs_valid_9 ? sel_31 : ____state_3;
      ____state_4 <= stage_outputs_valid_9 ? sel_32 : ____state_4;
      __ends_already_done_reg <= or_38 ? and_37 : __ends_already_done_reg;
      __m_w_already_done_reg <= or_40 ? and_39 : __m_w_already_done_reg;
    end
  end
  assign ends_data = ____state_1;
  assign ends_valid = and_18;
  assign lengths_ready = and_33;
  assign m_w_data = tuple_34;
  assign m_w_valid = and_19;
  assign results_ready = and_35;
  assign vectors_ready = and_36;
endmodule
