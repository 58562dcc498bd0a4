// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_control(
  input wire clk,
  input wire rst,
  input wire [1:0] done_data,
  input wire done_valid,
  input wire events_data,
  input wire events_valid,
  input wire [7:0] s_ar_data,
  input wire s_ar_valid,
  input wire [7:0] s_aw_data,
  input wire s_aw_valid,
  input wire s_b_ready,
  input wire s_r_ready,
  input wire [31:0] s_w_data,
  input wire s_w_valid,
  input wire start_ready,
  input wire unwritten_data,
  input wire unwritten_valid,
  output wire done_ready,
  output wire events_ready,
  output wire s_ar_ready,
  output wire s_aw_ready,
  output wire [1:0] s_b_data,
  output wire s_b_valid,
  output wire [31:0] s_r_data,
  output wire s_r_valid,
  output wire s_w_ready,
  output wire [95:0] start_data,
  output wire start_valid,
  output wire unwritten_ready
);
  reg [31:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg [31:0] ____state_3;
  reg [31:0] ____state_4;
  reg [31:0] ____state_5;
  reg [31:0] ____state_6;
  reg [31:0] ____state_7;
  reg ____state_8;
  reg ____state_9;
  reg ____state_10;
  reg [3:0] ____state_11;
  reg ____state_12;
  reg [31:0] ____state_13;
  reg __s_b_already_done_reg;
  reg __s_r_already_done_reg;
  reg __start_already_done_reg;
  wire ends;
  wire write;
  wire literal_1;
  wire and_2;
  wire [3:0] COUNT;
  wire bad_write;
  wire not_3;
  wire not_4;
  wire not_5;
  wire [3:0] bit_slice_6;
  wire [3:0] TOKENS;
  wire [3:0] UNIT;
  wire [3:0] POSITION;
  wire [3:0] SCRATCH;
  wire [3:0] WORDS;
  wire [3:0] ERRORS;
  wire [3:0] BEATS;
  wire [3:0] CYCLES;
  wire [3:0] DONE;
  wire [3:0] QUEUE;
  wire [3:0] STATUS;
  wire [3:0] BUILD;
  wire [1:0] concat_7;
  wire [1:0] concat_8;
  wire eq_9;
  wire not_10;
  wire and_11;
  wire and_12;
  wire or_13;
  wire or_14;
  wire or_15;
  wire eq_16;
  wire eq_17;
  wire eq_18;
  wire eq_19;
  wire eq_20;
  wire eq_21;
  wire eq_22;
  wire eq_23;
  wire eq_24;
  wire eq_25;
  wire eq_26;
  wire eq_27;
  wire eq_28;
  wire [29:0] literal_29;
  wire [1:0] add_30;
  wire starts;
  wire [30:0] literal_31;
  wire or_32;
  wire [31:0] literal_33;
  wire not_34;
  wire stage_outputs_valid_35;
  wire not_36;
  wire not_37;
  wire [12:0] concat_38;
  wire eq_39;
  wire [31:0] concat_40;
  wire not_41;
  wire [31:0] concat_42;
  wire [31:0] concat_43;
  wire [31:0] concat_44;
  wire eq_45;
  wire eq_46;
  wire not_47;
  wire not_48;
  wire ne_49;
  wire and_50;
  wire send_1644_finished;
  wire and_51;
  wire send_1650_finished;
  wire and_52;
  wire send_1664_finished;
  wire [13:0] one_hot_53;
  wire and_54;
  wire [31:0] add_55;
  wire [31:0] sign_ext_56;
  wire [31:0] add_57;
  wire [31:0] add_58;
  wire [31:0] add_59;
  wire and_60;
  wire and_61;
  wire ne_62;
  wire ne_63;
  wire new_aw;
  wire nand_64;
  wire [3:0] bit_slice_65;
  wire new_w;
  wire [31:0] ID;
  wire [31:0] concat_66;
  wire [31:0] WORDS__1;
  wire [31:0] literal_67;
  wire and_68;
  wire not_69;
  wire and_70;
  wire not_71;
  wire and_72;
  wire not_73;
  wire [12:0] bit_slice_74;
  wire [31:0] sel_75;
  wire [31:0] sel_76;
  wire [31:0] and_77;
  wire [31:0] and_78;
  wire [31:0] and_79;
  wire [31:0] and_80;
  wire [31:0] sel_81;
  wire [31:0] sel_82;
  wire or_83;
  wire and_84;
  wire sel_85;
  wire [3:0] sel_86;
  wire sel_87;
  wire [31:0] sel_88;
  wire and_89;
  wire [1:0] literal_90;
  wire [31:0] found;
  wire and_91;
  wire [95:0] tuple_92;
  wire and_93;
  wire or_94;
  wire and_95;
  wire or_96;
  wire and_97;
  wire or_98;
  wire eq_99;
  assign ends = done_data[0:0];
  assign write = ____state_10 & ____state_12;
  assign literal_1 = 1'h0;
  assign and_2 = done_valid & ends;
  assign COUNT = 4'h3;
  assign bad_write = done_data[1:1];
  assign not_3 = ~write;
  assign not_4 = ~s_ar_valid;
  assign not_5 = ~____state_9;
  assign bit_slice_6 = s_ar_data[5:2];
  assign TOKENS = 4'hc;
  assign UNIT = 4'hb;
  assign POSITION = 4'ha;
  assign SCRATCH = 4'h9;
  assign WORDS = 4'h8;
  assign ERRORS = 4'h7;
  assign BEATS = 4'h6;
  assign CYCLES = 4'h5;
  assign DONE = 4'h4;
  assign QUEUE = 4'h2;
  assign STATUS = 4'h1;
  assign BUILD = 4'h0;
  assign concat_7 = {literal_1, and_2};
  assign concat_8 = {literal_1, unwritten_valid};
  assign eq_9 = ____state_11 == COUNT;
  assign not_10 = ~____state_8;
  assign and_11 = events_valid & events_data;
  assign and_12 = done_valid & bad_write;
  assign or_13 = s_b_ready | __s_b_already_done_reg | not_3;
  assign or_14 = s_r_ready | __s_r_already_done_reg | not_4;
  assign or_15 = start_ready | __start_already_done_reg | not_5;
  assign eq_16 = bit_slice_6 == TOKENS;
  assign eq_17 = bit_slice_6 == UNIT;
  assign eq_18 = bit_slice_6 == POSITION;
  assign eq_19 = bit_slice_6 == SCRATCH;
  assign eq_20 = bit_slice_6 == WORDS;
  assign eq_21 = bit_slice_6 == ERRORS;
  assign eq_22 = bit_slice_6 == BEATS;
  assign eq_23 = bit_slice_6 == CYCLES;
  assign eq_24 = bit_slice_6 == DONE;
  assign eq_25 = bit_slice_6 == COUNT;
  assign eq_26 = bit_slice_6 == QUEUE;
  assign eq_27 = bit_slice_6 == STATUS;
  assign eq_28 = bit_slice_6 == BUILD;
  assign literal_29 = 30'h0000_0000;
  assign add_30 = concat_7 + concat_8;
  assign starts = write & eq_9 & not_10;
  assign literal_31 = 31'h0000_0000;
  assign or_32 = and_11 | and_12 | unwritten_data;
  assign literal_33 = 32'h0000_0000;
  assign not_34 = ~__s_b_already_done_reg;
  assign stage_outputs_valid_35 = or_13 & or_14 & or_15;
  assign not_36 = ~__s_r_already_done_reg;
  assign not_37 = ~__start_already_done_reg;
  assign concat_38 = {eq_16, eq_17, eq_18, eq_19, eq_20, eq_21, eq_22, eq_23, eq_24, eq_25, eq_26, eq_27, eq_28};
  assign eq_39 = ____state_11 == QUEUE;
  assign concat_40 = {literal_29, add_30};
  assign not_41 = ~starts;
  assign concat_42 = {literal_31, ____state_8};
  assign concat_43 = {literal_31, events_valid};
  assign concat_44 = {literal_31, or_32};
  assign eq_45 = ____state_11 == SCRATCH;
  assign eq_46 = ____state_11 == POSITION;
  assign not_47 = ~____state_10;
  assign not_48 = ~____state_12;
  assign ne_49 = ____state_5 != literal_33;
  assign and_50 = write & not_34;
  assign send_1644_finished = stage_outputs_valid_35 & write;
  assign and_51 = s_ar_valid & not_36;
  assign send_1650_finished = stage_outputs_valid_35 & s_ar_valid;
  assign and_52 = ____state_9 & not_37;
  assign send_1664_finished = stage_outputs_valid_35 & ____state_9;
  assign one_hot_53 = {concat_38[12:0] == 13'h0000, concat_38[12] && concat_38[11:0] == 12'h000, concat_38[11] && concat_38[10:0] == 11'h000, concat_38[10] && concat_38[9:0] == 10'h000, concat_38[9] && concat_38[8:0] == 9'h000, concat_38[8] && concat_38[7:0] == 8'h00, concat_38[7] && concat_38[6:0] == 7'h00, concat_38[6] && concat_38[5:0] == 6'h00, concat_38[5] && concat_38[4:0] == 5'h00, concat_38[4] && concat_38[3:0] == 4'h0, concat_38[3] && concat_38[2:0] == 3'h0, concat_38[2] && concat_38[1:0] == 2'h0, concat_38[1] && !concat_38[0], concat_38[0]};
  assign and_54 = ____state_10 & ____state_12 & eq_39;
  assign add_55 = ____state_2 + concat_40;
  assign sign_ext_56 = {32{not_41}};
  assign add_57 = ____state_3 + concat_42;
  assign add_58 = ____state_4 + concat_43;
  assign add_59 = ____state_5 + concat_44;
  assign and_60 = ____state_10 & ____state_12 & eq_45;
  assign and_61 = ____state_10 & ____state_12 & eq_46;
  assign ne_62 = ____state_2 != ____state_1;
  assign ne_63 = ____state_13 != literal_33;
  assign new_aw = s_aw_valid & not_47;
  assign nand_64 = ~(____state_10 & ____state_12);
  assign bit_slice_65 = s_aw_data[5:2];
  assign new_w = s_w_valid & not_48;
  assign ID = 32'ha2f3_83d1;
  assign concat_66 = {literal_29, ne_49, ____state_8};
  assign WORDS__1 = 32'h0000_01f8;
  assign literal_67 = 32'h0000_0002;
  assign and_68 = and_50 & s_b_ready;
  assign not_69 = ~send_1644_finished;
  assign and_70 = and_51 & s_r_ready;
  assign not_71 = ~send_1650_finished;
  assign and_72 = and_52 & start_ready;
  assign not_73 = ~send_1664_finished;
  assign bit_slice_74 = one_hot_53[12:0];
  assign sel_75 = and_54 ? ____state_13 : ____state_0;
  assign sel_76 = starts ? ____state_13 : ____state_1;
  assign and_77 = add_55 & sign_ext_56;
  assign and_78 = add_57 & sign_ext_56;
  assign and_79 = add_58 & sign_ext_56;
  assign and_80 = add_59 & sign_ext_56;
  assign sel_81 = and_60 ? ____state_13 : ____state_6;
  assign sel_82 = and_61 ? ____state_13 : ____state_7;
  assign or_83 = starts | ne_62;
  assign and_84 = starts & ne_63;
  assign sel_85 = ____state_10 ? nand_64 : new_aw;
  assign sel_86 = new_aw ? bit_slice_65 : ____state_11;
  assign sel_87 = ____state_12 ? nand_64 : new_w;
  assign sel_88 = new_w ? s_w_data : ____state_13;
  assign and_89 = stage_outputs_valid_35 & not_47;
  assign literal_90 = 2'h0;
  assign found = ID & {32{concat_38[0]}} | concat_66 & {32{concat_38[1]}} | ____state_0 & {32{concat_38[2]}} | ____state_1 & {32{concat_38[3]}} | ____state_2 & {32{concat_38[4]}} | ____state_3 & {32{concat_38[5]}} | ____state_4 & {32{concat_38[6]}} | ____state_5 & {32{concat_38[7]}} | WORDS__1 & {32{concat_38[8]}} | ____state_6 & {32{concat_38[9]}} | ____state_7 & {32{concat_38[10]}} | literal_33 & {32{concat_38[11]}} | literal_67 & {32{concat_38[12]}};
  assign and_91 = stage_outputs_valid_35 & not_48;
  assign tuple_92 = {____state_0, ____state_1, ____state_7};
  assign and_93 = and_68 & not_69;
  assign or_94 = and_68 | send_1644_finished;
  assign and_95 = and_70 & not_71;
  assign or_96 = and_70 | send_1650_finished;
  assign and_97 = and_72 & not_73;
  assign or_98 = and_72 | send_1664_finished;
  assign eq_99 = concat_38 == bit_slice_74;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 32'h0000_0000;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 32'h0000_0000;
      ____state_4 <= 32'h0000_0000;
      ____state_5 <= 32'h0000_0000;
      ____state_6 <= 32'h0000_0000;
      ____state_7 <= 32'h0000_0000;
      ____state_8 <= 1'h0;
      ____state_9 <= 1'h0;
      ____state_10 <= 1'h0;
      ____state_11 <= 4'h0;
      ____state_12 <= 1'h0;
      ____state_13 <= 32'h0000_0000;
      __s_b_already_done_reg <= 1'h0;
      __s_r_already_done_reg <= 1'h0;
      __start_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_35 ? sel_75 : ____state_0;
      ____state_1 <= stage_outputs_valid_35 ? sel_76 : ____state_1;
      ____state_2 <= stage_outputs_valid_35 ? and_77 : ____state_2;
      ____state_3 <= stage_outputs_valid_35 ? and_78 : ____state_3;
      ____state_4 <= stage_outputs_valid_35 ? and_79 : ____state_4;
      ____state_5 <= stage_outputs_valid_35 ? and_80 : ____state_5;
      ____state_6 <= stage_outputs_valid_35 ? sel_81 : ____state_6;
      ____state_7 <= stage_outputs_valid_35 ? sel_82 : ____state_7;
      ____state_8 <= stage_outputs_valid_35 ? or_83 : ____state_8;
      ____state_9 <= stage_outputs_valid_35 ? and_84 : ____state_9;
      ____state_10 <= stage_outputs_valid_35 ? sel_85 : ____state_10;
      ____state_11 <= stage_outputs_valid_35 ? sel_86 : ____state_11;
      ____state_12 <= stage_outputs_valid_35 ? sel_87 : ____state_12;
      ____state_13 <= stage_outputs_valid_35 ? sel_88 : ____state_13;
      __s_b_already_done_reg <= or_94 ? and_93 : __s_b_already_done_reg;
      __s_r_already_done_reg <= or_96 ? and_95 : __s_r_already_done_reg;
      __start_already_done_reg <= or_98 ? and_97 : __start_already_done_reg;
    end
  end
  assign done_ready = stage_outputs_valid_35;
  assign events_ready = stage_outputs_valid_35;
  assign s_ar_ready = stage_outputs_valid_35;
  assign s_aw_ready = and_89;
  assign s_b_data = literal_90;
  assign s_b_valid = and_50;
  assign s_r_data = found;
  assign s_r_valid = and_51;
  assign s_w_ready = and_91;
  assign start_data = tuple_92;
  assign start_valid = and_52;
  assign unwritten_ready = stage_outputs_valid_35;
endmodule
