// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_control(
  input wire clk,
  input wire rst,
  input wire [1:0] done_data,
  input wire done_valid,
  input wire events_data,
  input wire events_valid,
  input wire faults_data,
  input wire faults_valid,
  input wire [7:0] s_ar_data,
  input wire s_ar_valid,
  input wire [7:0] s_aw_data,
  input wire s_aw_valid,
  input wire s_b_ready,
  input wire s_r_ready,
  input wire [31:0] s_w_data,
  input wire s_w_valid,
  input wire start_ready,
  output wire done_ready,
  output wire events_ready,
  output wire faults_ready,
  output wire s_ar_ready,
  output wire s_aw_ready,
  output wire [1:0] s_b_data,
  output wire s_b_valid,
  output wire [31:0] s_r_data,
  output wire s_r_valid,
  output wire s_w_ready,
  output wire [95:0] start_data,
  output wire start_valid
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
  wire write;
  wire ends;
  wire [3:0] COUNT;
  wire bad_write;
  wire not_1;
  wire not_2;
  wire not_3;
  wire [3:0] bit_slice_4;
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
  wire and_5;
  wire eq_6;
  wire not_7;
  wire and_8;
  wire and_9;
  wire or_10;
  wire or_11;
  wire or_12;
  wire eq_13;
  wire eq_14;
  wire eq_15;
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
  wire [30:0] literal_26;
  wire or_27;
  wire starts;
  wire or_28;
  wire [31:0] literal_29;
  wire not_30;
  wire stage_outputs_valid_31;
  wire not_32;
  wire not_33;
  wire [12:0] concat_34;
  wire eq_35;
  wire [31:0] concat_36;
  wire not_37;
  wire [31:0] concat_38;
  wire [31:0] concat_39;
  wire [31:0] concat_40;
  wire eq_41;
  wire eq_42;
  wire not_43;
  wire not_44;
  wire [29:0] literal_45;
  wire ne_46;
  wire and_47;
  wire send_1604_finished;
  wire and_48;
  wire send_1610_finished;
  wire and_49;
  wire send_1624_finished;
  wire [13:0] one_hot_50;
  wire and_51;
  wire [31:0] add_52;
  wire [31:0] sign_ext_53;
  wire [31:0] add_54;
  wire [31:0] add_55;
  wire [31:0] add_56;
  wire and_57;
  wire and_58;
  wire ne_59;
  wire ne_60;
  wire new_aw;
  wire nand_61;
  wire [3:0] bit_slice_62;
  wire new_w;
  wire [31:0] ID;
  wire [31:0] concat_63;
  wire [31:0] WORDS__1;
  wire [31:0] literal_64;
  wire and_65;
  wire not_66;
  wire and_67;
  wire not_68;
  wire and_69;
  wire not_70;
  wire [12:0] bit_slice_71;
  wire [31:0] sel_72;
  wire [31:0] sel_73;
  wire [31:0] and_74;
  wire [31:0] and_75;
  wire [31:0] and_76;
  wire [31:0] and_77;
  wire [31:0] sel_78;
  wire [31:0] sel_79;
  wire or_80;
  wire and_81;
  wire sel_82;
  wire [3:0] sel_83;
  wire sel_84;
  wire [31:0] sel_85;
  wire and_86;
  wire [1:0] literal_87;
  wire [31:0] found;
  wire and_88;
  wire [95:0] tuple_89;
  wire and_90;
  wire or_91;
  wire and_92;
  wire or_93;
  wire and_94;
  wire or_95;
  wire eq_96;
  assign write = ____state_10 & ____state_12;
  assign ends = done_data[0:0];
  assign COUNT = 4'h3;
  assign bad_write = done_data[1:1];
  assign not_1 = ~write;
  assign not_2 = ~s_ar_valid;
  assign not_3 = ~____state_9;
  assign bit_slice_4 = s_ar_data[5:2];
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
  assign and_5 = done_valid & ends;
  assign eq_6 = ____state_11 == COUNT;
  assign not_7 = ~____state_8;
  assign and_8 = events_valid & events_data;
  assign and_9 = done_valid & bad_write;
  assign or_10 = s_b_ready | __s_b_already_done_reg | not_1;
  assign or_11 = s_r_ready | __s_r_already_done_reg | not_2;
  assign or_12 = start_ready | __start_already_done_reg | not_3;
  assign eq_13 = bit_slice_4 == TOKENS;
  assign eq_14 = bit_slice_4 == UNIT;
  assign eq_15 = bit_slice_4 == POSITION;
  assign eq_16 = bit_slice_4 == SCRATCH;
  assign eq_17 = bit_slice_4 == WORDS;
  assign eq_18 = bit_slice_4 == ERRORS;
  assign eq_19 = bit_slice_4 == BEATS;
  assign eq_20 = bit_slice_4 == CYCLES;
  assign eq_21 = bit_slice_4 == DONE;
  assign eq_22 = bit_slice_4 == COUNT;
  assign eq_23 = bit_slice_4 == QUEUE;
  assign eq_24 = bit_slice_4 == STATUS;
  assign eq_25 = bit_slice_4 == BUILD;
  assign literal_26 = 31'h0000_0000;
  assign or_27 = and_5 | faults_valid;
  assign starts = write & eq_6 & not_7;
  assign or_28 = and_8 | and_9 | faults_valid;
  assign literal_29 = 32'h0000_0000;
  assign not_30 = ~__s_b_already_done_reg;
  assign stage_outputs_valid_31 = or_10 & or_11 & or_12;
  assign not_32 = ~__s_r_already_done_reg;
  assign not_33 = ~__start_already_done_reg;
  assign concat_34 = {eq_13, eq_14, eq_15, eq_16, eq_17, eq_18, eq_19, eq_20, eq_21, eq_22, eq_23, eq_24, eq_25};
  assign eq_35 = ____state_11 == QUEUE;
  assign concat_36 = {literal_26, or_27};
  assign not_37 = ~starts;
  assign concat_38 = {literal_26, ____state_8};
  assign concat_39 = {literal_26, events_valid};
  assign concat_40 = {literal_26, or_28};
  assign eq_41 = ____state_11 == SCRATCH;
  assign eq_42 = ____state_11 == POSITION;
  assign not_43 = ~____state_10;
  assign not_44 = ~____state_12;
  assign literal_45 = 30'h0000_0000;
  assign ne_46 = ____state_5 != literal_29;
  assign and_47 = write & not_30;
  assign send_1604_finished = stage_outputs_valid_31 & write;
  assign and_48 = s_ar_valid & not_32;
  assign send_1610_finished = stage_outputs_valid_31 & s_ar_valid;
  assign and_49 = ____state_9 & not_33;
  assign send_1624_finished = stage_outputs_valid_31 & ____state_9;
  assign one_hot_50 = {concat_34[12:0] == 13'h0000, concat_34[12] && concat_34[11:0] == 12'h000, concat_34[11] && concat_34[10:0] == 11'h000, concat_34[10] && concat_34[9:0] == 10'h000, concat_34[9] && concat_34[8:0] == 9'h000, concat_34[8] && concat_34[7:0] == 8'h00, concat_34[7] && concat_34[6:0] == 7'h00, concat_34[6] && concat_34[5:0] == 6'h00, concat_34[5] && concat_34[4:0] == 5'h00, concat_34[4] && concat_34[3:0] == 4'h0, concat_34[3] && concat_34[2:0] == 3'h0, concat_34[2] && concat_34[1:0] == 2'h0, concat_34[1] && !concat_34[0], concat_34[0]};
  assign and_51 = ____state_10 & ____state_12 & eq_35;
  assign add_52 = ____state_2 + concat_36;
  assign sign_ext_53 = {32{not_37}};
  assign add_54 = ____state_3 + concat_38;
  assign add_55 = ____state_4 + concat_39;
  assign add_56 = ____state_5 + concat_40;
  assign and_57 = ____state_10 & ____state_12 & eq_41;
  assign and_58 = ____state_10 & ____state_12 & eq_42;
  assign ne_59 = ____state_2 != ____state_1;
  assign ne_60 = ____state_13 != literal_29;
  assign new_aw = s_aw_valid & not_43;
  assign nand_61 = ~(____state_10 & ____state_12);
  assign bit_slice_62 = s_aw_data[5:2];
  assign new_w = s_w_valid & not_44;
  assign ID = 32'hdd82_6c41;
  assign concat_63 = {literal_45, ne_46, ____state_8};
  assign WORDS__1 = 32'h0000_01f8;
  assign literal_64 = 32'h0000_0002;
  assign and_65 = and_47 & s_b_ready;
  assign not_66 = ~send_1604_finished;
  assign and_67 = and_48 & s_r_ready;
  assign not_68 = ~send_1610_finished;
  assign and_69 = and_49 & start_ready;
  assign not_70 = ~send_1624_finished;
  assign bit_slice_71 = one_hot_50[12:0];
  assign sel_72 = and_51 ? ____state_13 : ____state_0;
  assign sel_73 = starts ? ____state_13 : ____state_1;
  assign and_74 = add_52 & sign_ext_53;
  assign and_75 = add_54 & sign_ext_53;
  assign and_76 = add_55 & sign_ext_53;
  assign and_77 = add_56 & sign_ext_53;
  assign sel_78 = and_57 ? ____state_13 : ____state_6;
  assign sel_79 = and_58 ? ____state_13 : ____state_7;
  assign or_80 = starts | ne_59;
  assign and_81 = starts & ne_60;
  assign sel_82 = ____state_10 ? nand_61 : new_aw;
  assign sel_83 = new_aw ? bit_slice_62 : ____state_11;
  assign sel_84 = ____state_12 ? nand_61 : new_w;
  assign sel_85 = new_w ? s_w_data : ____state_13;
  assign and_86 = stage_outputs_valid_31 & not_43;
  assign literal_87 = 2'h0;
  assign found = ID & {32{concat_34[0]}} | concat_63 & {32{concat_34[1]}} | ____state_0 & {32{concat_34[2]}} | ____state_1 & {32{concat_34[3]}} | ____state_2 & {32{concat_34[4]}} | ____state_3 & {32{concat_34[5]}} | ____state_4 & {32{concat_34[6]}} | ____state_5 & {32{concat_34[7]}} | WORDS__1 & {32{concat_34[8]}} | ____state_6 & {32{concat_34[9]}} | ____state_7 & {32{concat_34[10]}} | literal_29 & {32{concat_34[11]}} | literal_64 & {32{concat_34[12]}};
  assign and_88 = stage_outputs_valid_31 & not_44;
  assign tuple_89 = {____state_0, ____state_1, ____state_7};
  assign and_90 = and_65 & not_66;
  assign or_91 = and_65 | send_1604_finished;
  assign and_92 = and_67 & not_68;
  assign or_93 = and_67 | send_1610_finished;
  assign and_94 = and_69 & not_70;
  assign or_95 = and_69 | send_1624_finished;
  assign eq_96 = concat_34 == bit_slice_71;
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
      ____state_0 <= stage_outputs_valid_31 ? sel_72 : ____state_0;
      ____state_1 <= stage_outputs_valid_31 ? sel_73 : ____state_1;
      ____state_2 <= stage_outputs_valid_31 ? and_74 : ____state_2;
      ____state_3 <= stage_outputs_valid_31 ? and_75 : ____state_3;
      ____state_4 <= stage_outputs_valid_31 ? and_76 : ____state_4;
      ____state_5 <= stage_outputs_valid_31 ? and_77 : ____state_5;
      ____state_6 <= stage_outputs_valid_31 ? sel_78 : ____state_6;
      ____state_7 <= stage_outputs_valid_31 ? sel_79 : ____state_7;
      ____state_8 <= stage_outputs_valid_31 ? or_80 : ____state_8;
      ____state_9 <= stage_outputs_valid_31 ? and_81 : ____state_9;
      ____state_10 <= stage_outputs_valid_31 ? sel_82 : ____state_10;
      ____state_11 <= stage_outputs_valid_31 ? sel_83 : ____state_11;
      ____state_12 <= stage_outputs_valid_31 ? sel_84 : ____state_12;
      ____state_13 <= stage_outputs_valid_31 ? sel_85 : ____state_13;
      __s_b_already_done_reg <= or_91 ? and_90 : __s_b_already_done_reg;
      __s_r_already_done_reg <= or_93 ? and_92 : __s_r_already_done_reg;
      __start_already_done_reg <= or_95 ? and_94 : __start_already_done_reg;
    end
  end
  assign done_ready = stage_outputs_valid_31;
  assign events_ready = stage_outputs_valid_31;
  assign faults_ready = stage_outputs_valid_31;
  assign s_ar_ready = stage_outputs_valid_31;
  assign s_aw_ready = and_86;
  assign s_b_data = literal_87;
  assign s_b_valid = and_47;
  assign s_r_data = found;
  assign s_r_valid = and_48;
  assign s_w_ready = and_88;
  assign start_data = tuple_89;
  assign start_valid = and_49;
endmodule
