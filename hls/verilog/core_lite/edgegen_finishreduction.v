// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_finishreduction(
  input wire clk,
  input wire rst,
  input wire reduction_results_ready,
  input wire [137:0] totals_data,
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
  wire [59:0] v_total;
  wire [47:0] v_total_significand__1;
  wire [22:0] bit_slice_2;
  wire [22:0] literal_3;
  wire bit_slice_4;
  wire ne_5;
  wire bit_slice_6;
  wire or_7;
  wire [8:0] v_total_exponent;
  wire [22:0] bit_slice_8;
  wire [30:0] literal_9;
  wire up;
  wire [31:0] concat_10;
  wire [31:0] concat_11;
  wire [1:0] v_total_special__12;
  wire [31:0] value;
  wire [31:0] literal_13;
  wire [34:0] v_best;
  wire v_total_special__1_infinite;
  wire ugt_14;
  wire [31:0] v_best_key;
  wire [12:0] v_tag;
  wire v_total_sign;
  wire or_15;
  wire [30:0] bit_slice_16;
  wire [30:0] INFINITY;
  wire [30:0] bit_slice_17;
  wire [4:0] v_tag_op;
  wire [4:0] literal_18;
  wire [4:0] literal_19;
  wire not_20;
  wire v_total_special__2_nan;
  wire [30:0] sel_21;
  wire [30:0] NAN;
  wire v_best_sign;
  wire [30:0] neg_22;
  wire eq_23;
  wire eq_24;
  wire nor_25;
  wire [30:0] size__12;
  wire [63:0] literal_26;
  wire [30:0] size;
  wire [29:0] v_beat;
  wire [1:0] v_best__1_place;
  wire [1:0] concat_27;
  wire [127:0] concat_28;
  wire [127:0] concat_29;
  wire [127:0] concat_30;
  wire [127:0] beat;
  wire [140:0] tuple_31;
  wire stage_outputs_valid_32;
  assign v_total = totals_data[72:13];
  assign v_total_significand__1 = v_total[49:2];
  assign bit_slice_2 = v_total_significand__1[22:0];
  assign literal_3 = 23'h00_0000;
  assign bit_slice_4 = v_total_significand__1[24];
  assign ne_5 = bit_slice_2 != literal_3;
  assign bit_slice_6 = v_total_significand__1[23];
  assign or_7 = bit_slice_4 | ne_5;
  assign v_total_exponent = v_total[58:50];
  assign bit_slice_8 = v_total_significand__1[46:24];
  assign literal_9 = 31'h0000_0000;
  assign up = bit_slice_6 & or_7;
  assign concat_10 = {v_total_exponent, bit_slice_8};
  assign concat_11 = {literal_9, up};
  assign v_total_special__12 = v_total[1:0];
  assign value = concat_10 + concat_11;
  assign literal_13 = 32'h7f7f_ffff;
  assign v_best = totals_data[137:103];
  assign v_total_special__1_infinite = v_total_special__12[1:1];
  assign ugt_14 = value > literal_13;
  assign v_best_key = v_best[34:3];
  assign v_tag = totals_data[12:0];
  assign v_total_sign = v_total[59:59];
  assign or_15 = v_total_special__1_infinite | ugt_14;
  assign bit_slice_16 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign bit_slice_17 = v_best_key[30:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_18 = 5'h10;
  assign literal_19 = 5'h0f;
  assign not_20 = ~v_total_sign;
  assign v_total_special__2_nan = v_total_special__12[0:0];
  assign sel_21 = or_15 ? INFINITY : bit_slice_16;
  assign NAN = 31'h7fc0_0000;
  assign v_best_sign = v_best[2:2];
  assign neg_22 = -bit_slice_17;
  assign eq_23 = v_tag_op == literal_18;
  assign eq_24 = v_tag_op == literal_19;
  assign nor_25 = ~(not_20 | v_total_special__2_nan);
  assign size__12 = v_total_special__2_nan ? NAN : sel_21;
  assign literal_26 = 64'h0000_0000_0000_0000;
  assign size = v_best_sign ? neg_22 : bit_slice_17;
  assign v_beat = totals_data[102:73];
  assign v_best__1_place = v_best[1:0];
  assign concat_27 = {eq_23, eq_24};
  assign concat_28 = {nor_25, size__12, nor_25, size__12, nor_25, size__12, nor_25, size__12};
  assign concat_29 = {literal_26, v_best_sign, size, v_beat, v_best__1_place};
  assign concat_30 = {v_best_sign, size, v_best_sign, size, v_best_sign, size, v_best_sign, size};
  assign beat = priority_sel_128b_2way(concat_27, concat_28, concat_29, concat_30);
  assign tuple_31 = {beat, v_tag};
  assign stage_outputs_valid_32 = totals_valid & reduction_results_ready;
  assign reduction_results_data = tuple_31;
  assign reduction_results_valid = totals_valid;
  assign totals_ready = stage_outputs_valid_32;
endmodule
