// Generated, do not edit. From hls/dslx/core_batch.x by: edgegen fpga generate
module edgegen_confirm(
  input wire clk,
  input wire rst,
  input wire done_ready,
  input wire ends_data,
  input wire ends_valid,
  input wire finished_ready,
  input wire [1:0] m_b_data,
  input wire m_b_valid,
  output wire [1:0] done_data,
  output wire done_valid,
  output wire ends_ready,
  output wire finished_data,
  output wire finished_valid,
  output wire m_b_ready
);
  reg __done_already_done_reg;
  reg __finished_already_done_reg;
  wire not_1;
  wire active_inputs_valid_2;
  wire or_3;
  wire or_4;
  wire not_5;
  wire not_6;
  wire stage_outputs_valid_2;
  wire [1:0] literal_7;
  wire and_8;
  wire and_9;
  wire send_2715_finished;
  wire ne_10;
  wire and_11;
  wire not_12;
  wire and_13;
  wire not_14;
  wire [1:0] tuple_15;
  wire literal_16;
  wire and_17;
  wire or_18;
  wire and_19;
  wire or_20;
  assign not_1 = ~ends_data;
  assign active_inputs_valid_2 = ends_valid & m_b_valid;
  assign or_3 = done_ready | __done_already_done_reg;
  assign or_4 = finished_ready | __finished_already_done_reg | not_1;
  assign not_5 = ~__done_already_done_reg;
  assign not_6 = ~__finished_already_done_reg;
  assign stage_outputs_valid_2 = active_inputs_valid_2 & or_3 & or_4;
  assign literal_7 = 2'h0;
  assign and_8 = active_inputs_valid_2 & not_5;
  assign and_9 = active_inputs_valid_2 & ends_data & not_6;
  assign send_2715_finished = stage_outputs_valid_2 & ends_data;
  assign ne_10 = m_b_data != literal_7;
  assign and_11 = and_8 & done_ready;
  assign not_12 = ~stage_outputs_valid_2;
  assign and_13 = and_9 & finished_ready;
  assign not_14 = ~send_2715_finished;
  assign tuple_15 = {ne_10, ends_data};
  assign literal_16 = 1'h1;
  assign and_17 = and_11 & not_12;
  assign or_18 = and_11 | stage_outputs_valid_2;
  assign and_19 = and_13 & not_14;
  assign or_20 = and_13 | send_2715_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __done_already_done_reg <= 1'h0;
      __finished_already_done_reg <= 1'h0;
    end else begin
      __done_already_done_reg <= or_18 ? and_17 : __done_already_done_reg;
      __finished_already_done_reg <= or_20 ? and_19 : __finished_already_done_reg;
    end
  end
  assign done_data = tuple_15;
  assign done_valid = and_8;
  assign ends_ready = stage_outputs_valid_2;
  assign finished_data = literal_16;
  assign finished_valid = and_9;
  assign m_b_ready = stage_outputs_valid_2;
endmodule
