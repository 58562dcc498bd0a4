// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_finishreduction(
  input wire clk,
  input wire rst,
  input wire reduction_results_ready,
  input wire [133:0] totals_data,
  input wire totals_valid,
  output wire [140:0] reduction_results_data,
  output wire reduction_results_valid,
  output wire totals_ready
);
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
  wire [55:0] v_total;
  wire [47:0] v_total_significand;
  wire [22:0] bit_slice_1;
  wire [22:0] literal_2;
  wire bit_slice_3;
  wire ne_4;
  wire bit_slice_5;
  wire or_6;
  wire n_sign;
  wire [7:0] v_total_exponent;
  wire [22:0] bit_slice_7;
  wire literal_8;
  wire [7:0] literal_9;
  wire bit_slice_10;
  wire up;
  wire [32:0] concat_11;
  wire [32:0] concat_12;
  wire [32:0] value;
  wire [12:0] v_tag;
  wire [31:0] value__13;
  wire [31:0] literal_14;
  wire [4:0] v_tag_op;
  wire [4:0] literal_15;
  wire [4:0] literal_16;
  wire ugt_17;
  wire [30:0] bit_slice_18;
  wire [30:0] INFINITY;
  wire [34:0] v_best;
  wire eq_19;
  wire eq_20;
  wire [30:0] v_totalize;
  wire [63:0] literal_21;
  wire v_best_sign;
  wire [30:0] v_best_size;
  wire [29:0] v_beat;
  wire [1:0] v_best__1_place;
  wire [1:0] concat_22;
  wire [127:0] concat_23;
  wire [127:0] concat_24;
  wire [127:0] concat_25;
  wire [127:0] beat;
  wire [140:0] tuple_26;
  wire stage_outputs_valid_27;
  assign v_total = totals_data[68:13];
  assign v_total_significand = v_total[47:0];
  assign bit_slice_1 = v_total_significand[22:0];
  assign literal_2 = 23'h00_0000;
  assign bit_slice_3 = v_total_significand[24];
  assign ne_4 = bit_slice_1 != literal_2;
  assign bit_slice_5 = v_total_significand[23];
  assign or_6 = bit_slice_3 | ne_4;
  assign n_sign = 1'h0;
  assign v_total_exponent = v_total[55:48];
  assign bit_slice_7 = v_total_significand[46:24];
  assign literal_8 = 1'h1;
  assign literal_9 = 8'h00;
  assign bit_slice_10 = v_total_significand[47];
  assign up = bit_slice_5 & or_6;
  assign concat_11 = {n_sign, v_total_exponent, bit_slice_7, literal_8};
  assign concat_12 = {literal_9, bit_slice_10, literal_2, up};
  assign value = concat_11 + concat_12;
  assign v_tag = totals_data[12:0];
  assign value__13 = value[32:1];
  assign literal_14 = 32'h7f7f_ffff;
  assign v_tag_op = v_tag[12:8];
  assign literal_15 = 5'h10;
  assign literal_16 = 5'h0f;
  assign ugt_17 = value__13 > literal_14;
  assign bit_slice_18 = value[31:1];
  assign INFINITY = 31'h7f80_0000;
  assign v_best = totals_data[133:99];
  assign eq_19 = v_tag_op == literal_15;
  assign eq_20 = v_tag_op == literal_16;
  assign v_totalize = ugt_17 ? INFINITY : bit_slice_18;
  assign literal_21 = 64'h0000_0000_0000_0000;
  assign v_best_sign = v_best[3:3];
  assign v_best_size = v_best[34:4];
  assign v_beat = totals_data[98:69];
  assign v_best__1_place = v_best[1:0];
  assign concat_22 = {eq_19, eq_20};
  assign concat_23 = {n_sign, v_totalize, n_sign, v_totalize, n_sign, v_totalize, n_sign, v_totalize};
  assign concat_24 = {literal_21, v_best_sign, v_best_size, v_beat, v_best__1_place};
  assign concat_25 = {v_best_sign, v_best_size, v_best_sign, v_best_size, v_best_sign, v_best_size, v_best_sign, v_best_size};
  assign beat = priority_sel_128b_2way(concat_22, concat_23, concat_24, concat_25);
  assign tuple_26 = {beat, v_tag};
  assign stage_outputs_valid_27 = totals_valid & reduction_results_ready;
  assign reduction_results_data = tuple_26;
  assign reduction_results_valid = totals_valid;
  assign totals_ready = stage_outputs_valid_27;
endmodule
