// Generated, do not edit. Build 90fcbe9f. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_core(
  input wire clk,
  input wire rst,
  input wire arrivals_ready,
  input wire m_ar_ready,
  input wire m_aw_ready,
  input wire [1:0] m_b_data,
  input wire m_b_valid,
  input wire [130:0] m_r_data,
  input wire m_r_valid,
  input wire m_w_ready,
  input wire releases_data,
  input wire releases_valid,
  input wire [7:0] s_ar_data,
  input wire s_ar_valid,
  input wire [7:0] s_aw_data,
  input wire s_aw_valid,
  input wire s_b_ready,
  input wire s_r_ready,
  input wire [31:0] s_w_data,
  input wire s_w_valid,
  output wire arrivals_data,
  output wire arrivals_valid,
  output wire [47:0] m_ar_data,
  output wire m_ar_valid,
  output wire [47:0] m_aw_data,
  output wire m_aw_valid,
  output wire m_b_ready,
  output wire m_r_ready,
  output wire [128:0] m_w_data,
  output wire m_w_valid,
  output wire releases_ready,
  output wire s_ar_ready,
  output wire s_aw_ready,
  output wire [1:0] s_b_data,
  output wire s_b_valid,
  output wire [31:0] s_r_data,
  output wire s_r_valid,
  output wire s_w_ready
);
  wire instantiation_output_1;
  wire instantiation_output_2;
  wire instantiation_output_3;
  wire instantiation_output_4;
  wire [1:0] instantiation_output_5;
  wire instantiation_output_6;
  wire [31:0] instantiation_output_7;
  wire instantiation_output_8;
  wire instantiation_output_9;
  wire [95:0] instantiation_output_10;
  wire instantiation_output_11;
  wire instantiation_output_12;
  wire instantiation_output_13;
  wire instantiation_output_14;
  wire [87:0] instantiation_output_15;
  wire instantiation_output_16;
  wire instantiation_output_17;
  wire [87:0] instantiation_output_18;
  wire instantiation_output_19;
  wire [36:0] instantiation_output_20;
  wire instantiation_output_21;
  wire instantiation_output_22;
  wire [54:0] instantiation_output_23;
  wire instantiation_output_24;
  wire [54:0] instantiation_output_25;
  wire instantiation_output_26;
  wire instantiation_output_27;
  wire instantiation_output_28;
  wire instantiation_output_29;
  wire instantiation_output_30;
  wire [155:0] instantiation_output_31;
  wire instantiation_output_32;
  wire [112:0] instantiation_output_33;
  wire instantiation_output_34;
  wire instantiation_output_35;
  wire instantiation_output_36;
  wire instantiation_output_37;
  wire instantiation_output_38;
  wire [127:0] instantiation_output_39;
  wire instantiation_output_40;
  wire instantiation_output_41;
  wire [1111:0] instantiation_output_42;
  wire instantiation_output_43;
  wire instantiation_output_44;
  wire [1399:0] instantiation_output_45;
  wire instantiation_output_46;
  wire instantiation_output_47;
  wire instantiation_output_48;
  wire [1399:0] instantiation_output_49;
  wire instantiation_output_50;
  wire instantiation_output_51;
  wire [327:0] instantiation_output_52;
  wire instantiation_output_53;
  wire [131:0] instantiation_output_54;
  wire instantiation_output_55;
  wire instantiation_output_56;
  wire instantiation_output_57;
  wire instantiation_output_58;
  wire instantiation_output_59;
  wire [1367:0] instantiation_output_60;
  wire instantiation_output_61;
  wire instantiation_output_62;
  wire [95:0] instantiation_output_63;
  wire instantiation_output_64;
  wire instantiation_output_65;
  wire instantiation_output_66;
  wire [127:0] instantiation_output_67;
  wire instantiation_output_68;
  wire [127:0] instantiation_output_69;
  wire instantiation_output_70;
  wire instantiation_output_71;
  wire [154:0] instantiation_output_72;
  wire instantiation_output_73;
  wire instantiation_output_74;
  wire instantiation_output_75;
  wire instantiation_output_76;
  wire instantiation_output_77;
  wire [515:0] instantiation_output_78;
  wire instantiation_output_79;
  wire [127:0] instantiation_output_80;
  wire instantiation_output_81;
  wire instantiation_output_82;
  wire instantiation_output_83;
  wire instantiation_output_84;
  wire instantiation_output_85;
  wire [127:0] instantiation_output_86;
  wire instantiation_output_87;
  wire instantiation_output_88;
  wire instantiation_output_89;
  wire [127:0] instantiation_output_90;
  wire instantiation_output_91;
  wire [127:0] instantiation_output_92;
  wire instantiation_output_93;
  wire [127:0] instantiation_output_94;
  wire instantiation_output_95;
  wire instantiation_output_96;
  wire [47:0] instantiation_output_97;
  wire instantiation_output_98;
  wire [10:0] instantiation_output_99;
  wire instantiation_output_100;
  wire instantiation_output_101;
  wire instantiation_output_102;
  wire [114:0] instantiation_output_103;
  wire instantiation_output_104;
  wire instantiation_output_105;
  wire [1:0] instantiation_output_106;
  wire instantiation_output_107;
  wire instantiation_output_108;
  wire instantiation_output_109;
  wire instantiation_output_110;
  wire instantiation_output_111;
  wire [9:0] instantiation_output_112;
  wire instantiation_output_113;
  wire [47:0] instantiation_output_114;
  wire instantiation_output_115;
  wire instantiation_output_116;
  wire instantiation_output_117;
  wire instantiation_output_118;
  wire instantiation_output_119;
  wire [128:0] instantiation_output_120;
  wire instantiation_output_121;
  wire instantiation_output_122;
  wire instantiation_output_123;
  wire instantiation_output_124;
  wire [154:0] instantiation_output_125;
  wire instantiation_output_126;
  wire instantiation_output_127;
  wire [87:0] instantiation_output_128;
  wire instantiation_output_129;
  wire instantiation_output_130;
  wire [127:0] instantiation_output_131;
  wire instantiation_output_132;
  wire instantiation_output_133;
  wire instantiation_output_134;
  wire instantiation_output_135;
  wire instantiation_output_136;
  wire [1:0] instantiation_output_137;
  wire instantiation_output_138;
  wire instantiation_output_139;
  wire instantiation_output_140;
  wire instantiation_output_141;
  wire instantiation_output_142;
  wire instantiation_output_143;
  wire instantiation_output_144;
  wire instantiation_output_145;
  wire instantiation_output_146;
  wire instantiation_output_147;
  wire instantiation_output_148;
  wire [87:0] instantiation_output_149;
  wire instantiation_output_150;
  wire instantiation_output_151;
  wire [36:0] instantiation_output_152;
  wire instantiation_output_153;
  wire instantiation_output_154;
  wire instantiation_output_155;
  wire instantiation_output_156;
  wire instantiation_output_157;
  wire [127:0] instantiation_output_158;
  wire instantiation_output_159;
  wire instantiation_output_160;
  wire [54:0] instantiation_output_161;
  wire instantiation_output_162;
  wire instantiation_output_163;
  wire [54:0] instantiation_output_164;
  wire instantiation_output_165;
  wire instantiation_output_166;
  wire [9:0] instantiation_output_167;
  wire instantiation_output_168;
  wire instantiation_output_169;
  wire [127:0] instantiation_output_170;
  wire instantiation_output_171;
  wire instantiation_output_172;
  wire [127:0] instantiation_output_173;
  wire instantiation_output_174;
  wire instantiation_output_175;
  wire [10:0] instantiation_output_176;
  wire instantiation_output_177;
  wire instantiation_output_178;
  wire [131:0] instantiation_output_179;
  wire instantiation_output_180;
  wire instantiation_output_181;
  wire [515:0] instantiation_output_182;
  wire instantiation_output_183;
  wire instantiation_output_184;
  wire [1111:0] instantiation_output_185;
  wire instantiation_output_186;
  wire instantiation_output_187;
  wire [1399:0] instantiation_output_188;
  wire instantiation_output_189;
  wire instantiation_output_190;
  wire [1399:0] instantiation_output_191;
  wire instantiation_output_192;
  wire instantiation_output_193;
  wire [327:0] instantiation_output_194;
  wire instantiation_output_195;
  wire instantiation_output_196;
  wire [1367:0] instantiation_output_197;
  wire instantiation_output_198;
  wire instantiation_output_199;
  wire [95:0] instantiation_output_200;
  wire instantiation_output_201;
  wire instantiation_output_202;
  wire [95:0] instantiation_output_203;
  wire instantiation_output_204;
  wire instantiation_output_205;
  wire instantiation_output_206;
  wire instantiation_output_207;
  wire instantiation_output_208;
  wire [127:0] instantiation_output_209;
  wire instantiation_output_210;
  wire instantiation_output_211;
  wire [127:0] instantiation_output_212;
  wire instantiation_output_213;
  wire instantiation_output_214;
  wire [114:0] instantiation_output_215;
  wire instantiation_output_216;
  wire instantiation_output_217;
  wire [127:0] instantiation_output_218;
  wire instantiation_output_219;
  wire instantiation_output_220;
  wire [155:0] instantiation_output_221;
  wire instantiation_output_222;
  wire instantiation_output_223;
  wire [127:0] instantiation_output_224;
  wire instantiation_output_225;
  wire instantiation_output_226;
  wire [112:0] instantiation_output_227;
  wire instantiation_output_228;

  // ===== Instantiations
  edgegen_control edgegen_control_inst0 (
    .rst(rst),
    .done_data(instantiation_output_137),
    .done_valid(instantiation_output_138),
    .events_data(instantiation_output_146),
    .events_valid(instantiation_output_147),
    .s_ar_data(s_ar_data),
    .s_ar_valid(s_ar_valid),
    .s_aw_data(s_aw_data),
    .s_aw_valid(s_aw_valid),
    .s_b_ready(s_b_ready),
    .s_r_ready(s_r_ready),
    .s_w_data(s_w_data),
    .s_w_valid(s_w_valid),
    .start_ready(instantiation_output_202),
    .unwritten_data(instantiation_output_206),
    .unwritten_valid(instantiation_output_207),
    .done_ready(instantiation_output_1),
    .events_ready(instantiation_output_2),
    .s_ar_ready(instantiation_output_3),
    .s_aw_ready(instantiation_output_4),
    .s_b_data(instantiation_output_5),
    .s_b_valid(instantiation_output_6),
    .s_r_data(instantiation_output_7),
    .s_r_valid(instantiation_output_8),
    .s_w_ready(instantiation_output_9),
    .start_data(instantiation_output_10),
    .start_valid(instantiation_output_11),
    .unwritten_ready(instantiation_output_12),
    .clk(clk)
  );
  edgegen_queue edgegen_queue_inst1 (
    .rst(rst),
    .arrivals_ready(arrivals_ready),
    .collects_ready(instantiation_output_127),
    .commands_data(instantiation_output_131),
    .commands_valid(instantiation_output_132),
    .feeds_ready(instantiation_output_148),
    .fetches_ready(instantiation_output_151),
    .finished_data(instantiation_output_155),
    .finished_valid(instantiation_output_156),
    .jobs_w_ready(instantiation_output_160),
    .jobs_x_ready(instantiation_output_163),
    .releases_data(releases_data),
    .releases_valid(releases_valid),
    .start_data(instantiation_output_203),
    .start_valid(instantiation_output_204),
    .unwritten_ready(instantiation_output_205),
    .walks_ready(instantiation_output_220),
    .writes_ready(instantiation_output_226),
    .arrivals_data(instantiation_output_13),
    .arrivals_valid(instantiation_output_14),
    .collects_data(instantiation_output_15),
    .collects_valid(instantiation_output_16),
    .commands_ready(instantiation_output_17),
    .feeds_data(instantiation_output_18),
    .feeds_valid(instantiation_output_19),
    .fetches_data(instantiation_output_20),
    .fetches_valid(instantiation_output_21),
    .finished_ready(instantiation_output_22),
    .jobs_w_data(instantiation_output_23),
    .jobs_w_valid(instantiation_output_24),
    .jobs_x_data(instantiation_output_25),
    .jobs_x_valid(instantiation_output_26),
    .releases_ready(instantiation_output_27),
    .start_ready(instantiation_output_28),
    .unwritten_data(instantiation_output_29),
    .unwritten_valid(instantiation_output_30),
    .walks_data(instantiation_output_31),
    .walks_valid(instantiation_output_32),
    .writes_data(instantiation_output_33),
    .writes_valid(instantiation_output_34),
    .clk(clk)
  );
  edgegen_absent edgegen_absent_inst2 (
    .rst(rst),
    .collects_data(instantiation_output_128),
    .collects_valid(instantiation_output_129),
    .feeds_data(instantiation_output_149),
    .feeds_valid(instantiation_output_150),
    .vector_a_data(instantiation_output_209),
    .vector_a_valid(instantiation_output_210),
    .vector_b_data(instantiation_output_212),
    .vector_b_valid(instantiation_output_213),
    .vectors_ready(instantiation_output_217),
    .collects_ready(instantiation_output_35),
    .feeds_ready(instantiation_output_36),
    .vector_a_ready(instantiation_output_37),
    .vector_b_ready(instantiation_output_38),
    .vectors_data(instantiation_output_39),
    .vectors_valid(instantiation_output_40),
    .clk(clk)
  );
  edgegen_unpassed edgegen_unpassed_inst3 (
    .rst(rst),
    .passed_data(instantiation_output_170),
    .passed_valid(instantiation_output_171),
    .passed_ready(instantiation_output_41),
    .clk(clk)
  );
  edgegen_decode edgegen_decode_inst4 (
    .rst(rst),
    .stage_decoded_ready(instantiation_output_184),
    .stage_multiplied_data(instantiation_output_191),
    .stage_multiplied_valid(instantiation_output_192),
    .stage_decoded_data(instantiation_output_42),
    .stage_decoded_valid(instantiation_output_43),
    .stage_multiplied_ready(instantiation_output_44),
    .clk(clk)
  );
  edgegen_encode edgegen_encode_inst5 (
    .rst(rst),
    .stage_encoded_ready(instantiation_output_187),
    .stage_selected_data(instantiation_output_197),
    .stage_selected_valid(instantiation_output_198),
    .stage_encoded_data(instantiation_output_45),
    .stage_encoded_valid(instantiation_output_46),
    .stage_selected_ready(instantiation_output_47),
    .clk(clk)
  );
  edgegen_multiply edgegen_multiply_inst6 (
    .rst(rst),
    .stage_encoded_data(instantiation_output_188),
    .stage_encoded_valid(instantiation_output_189),
    .stage_multiplied_ready(instantiation_output_190),
    .stage_encoded_ready(instantiation_output_48),
    .stage_multiplied_data(instantiation_output_49),
    .stage_multiplied_valid(instantiation_output_50),
    .clk(clk)
  );
  edgegen_reduce edgegen_reduce_inst7 (
    .rst(rst),
    .stage_decoded_data(instantiation_output_185),
    .stage_decoded_valid(instantiation_output_186),
    .stage_reduced_ready(instantiation_output_193),
    .stage_decoded_ready(instantiation_output_51),
    .stage_reduced_data(instantiation_output_52),
    .stage_reduced_valid(instantiation_output_53),
    .clk(clk)
  );
  edgegen_scale edgegen_scale_inst8 (
    .rst(rst),
    .scaled_ready(instantiation_output_178),
    .stage_summed_data(instantiation_output_200),
    .stage_summed_valid(instantiation_output_201),
    .scaled_data(instantiation_output_54),
    .scaled_valid(instantiation_output_55),
    .stage_summed_ready(instantiation_output_56),
    .clk(clk)
  );
  edgegen_select edgegen_select_inst9 (
    .rst(rst),
    .codes_data(instantiation_output_125),
    .codes_valid(instantiation_output_126),
    .credits_data(instantiation_output_134),
    .credits_valid(instantiation_output_135),
    .slices_data(instantiation_output_182),
    .slices_valid(instantiation_output_183),
    .stage_selected_ready(instantiation_output_196),
    .codes_ready(instantiation_output_57),
    .credits_ready(instantiation_output_58),
    .slices_ready(instantiation_output_59),
    .stage_selected_data(instantiation_output_60),
    .stage_selected_valid(instantiation_output_61),
    .clk(clk)
  );
  edgegen_sum edgegen_sum_inst10 (
    .rst(rst),
    .stage_reduced_data(instantiation_output_194),
    .stage_reduced_valid(instantiation_output_195),
    .stage_summed_ready(instantiation_output_199),
    .stage_reduced_ready(instantiation_output_62),
    .stage_summed_data(instantiation_output_63),
    .stage_summed_valid(instantiation_output_64),
    .clk(clk)
  );
  edgegen_accumulate edgegen_accumulate_inst11 (
    .rst(rst),
    .credits_ready(instantiation_output_133),
    .passed_ready(instantiation_output_169),
    .results_ready(instantiation_output_172),
    .scaled_data(instantiation_output_179),
    .scaled_valid(instantiation_output_180),
    .credits_data(instantiation_output_65),
    .credits_valid(instantiation_output_66),
    .passed_data(instantiation_output_67),
    .passed_valid(instantiation_output_68),
    .results_data(instantiation_output_69),
    .results_valid(instantiation_output_70),
    .scaled_ready(instantiation_output_71),
    .clk(clk)
  );
  edgegen_frames edgegen_frames_inst12 (
    .rst(rst),
    .codes_ready(instantiation_output_124),
    .jobs_w_data(instantiation_output_161),
    .jobs_w_valid(instantiation_output_162),
    .weights_data(instantiation_output_224),
    .weights_valid(instantiation_output_225),
    .codes_data(instantiation_output_72),
    .codes_valid(instantiation_output_73),
    .jobs_w_ready(instantiation_output_74),
    .weights_ready(instantiation_output_75),
    .clk(clk)
  );
  edgegen_ring edgegen_ring_inst13 (
    .rst(rst),
    .inputs_data(instantiation_output_158),
    .inputs_valid(instantiation_output_159),
    .jobs_x_data(instantiation_output_164),
    .jobs_x_valid(instantiation_output_165),
    .slices_ready(instantiation_output_181),
    .inputs_ready(instantiation_output_76),
    .jobs_x_ready(instantiation_output_77),
    .slices_data(instantiation_output_78),
    .slices_valid(instantiation_output_79),
    .clk(clk)
  );
  edgegen_distribute edgegen_distribute_inst14 (
    .rst(rst),
    .commands_ready(instantiation_output_130),
    .ended_ready(instantiation_output_139),
    .events_ready(instantiation_output_145),
    .inputs_ready(instantiation_output_157),
    .m_r_data(m_r_data),
    .m_r_valid(m_r_valid),
    .routes_data(instantiation_output_176),
    .routes_valid(instantiation_output_177),
    .vector_a_ready(instantiation_output_208),
    .vector_b_ready(instantiation_output_211),
    .weights_ready(instantiation_output_223),
    .commands_data(instantiation_output_80),
    .commands_valid(instantiation_output_81),
    .ended_data(instantiation_output_82),
    .ended_valid(instantiation_output_83),
    .events_data(instantiation_output_84),
    .events_valid(instantiation_output_85),
    .inputs_data(instantiation_output_86),
    .inputs_valid(instantiation_output_87),
    .m_r_ready(instantiation_output_88),
    .routes_ready(instantiation_output_89),
    .vector_a_data(instantiation_output_90),
    .vector_a_valid(instantiation_output_91),
    .vector_b_data(instantiation_output_92),
    .vector_b_valid(instantiation_output_93),
    .weights_data(instantiation_output_94),
    .weights_valid(instantiation_output_95),
    .clk(clk)
  );
  edgegen_requestreads edgegen_requestreads_inst15 (
    .rst(rst),
    .ended_data(instantiation_output_140),
    .ended_valid(instantiation_output_141),
    .m_ar_ready(m_ar_ready),
    .routes_ready(instantiation_output_175),
    .vector_reads_data(instantiation_output_215),
    .vector_reads_valid(instantiation_output_216),
    .ended_ready(instantiation_output_96),
    .m_ar_data(instantiation_output_97),
    .m_ar_valid(instantiation_output_98),
    .routes_data(instantiation_output_99),
    .routes_valid(instantiation_output_100),
    .vector_reads_ready(instantiation_output_101),
    .clk(clk)
  );
  edgegen_walkvectors edgegen_walkvectors_inst16 (
    .rst(rst),
    .fetches_data(instantiation_output_152),
    .fetches_valid(instantiation_output_153),
    .vector_reads_ready(instantiation_output_214),
    .walks_data(instantiation_output_221),
    .walks_valid(instantiation_output_222),
    .fetches_ready(instantiation_output_102),
    .vector_reads_data(instantiation_output_103),
    .vector_reads_valid(instantiation_output_104),
    .walks_ready(instantiation_output_105),
    .clk(clk)
  );
  edgegen_confirm edgegen_confirm_inst17 (
    .rst(rst),
    .done_ready(instantiation_output_136),
    .ends_data(instantiation_output_143),
    .ends_valid(instantiation_output_144),
    .finished_ready(instantiation_output_154),
    .m_b_data(m_b_data),
    .m_b_valid(m_b_valid),
    .done_data(instantiation_output_106),
    .done_valid(instantiation_output_107),
    .ends_ready(instantiation_output_108),
    .finished_data(instantiation_output_109),
    .finished_valid(instantiation_output_110),
    .m_b_ready(instantiation_output_111),
    .clk(clk)
  );
  edgegen_requestwrites edgegen_requestwrites_inst18 (
    .rst(rst),
    .lengths_ready(instantiation_output_166),
    .m_aw_ready(m_aw_ready),
    .writes_data(instantiation_output_227),
    .writes_valid(instantiation_output_228),
    .lengths_data(instantiation_output_112),
    .lengths_valid(instantiation_output_113),
    .m_aw_data(instantiation_output_114),
    .m_aw_valid(instantiation_output_115),
    .writes_ready(instantiation_output_116),
    .clk(clk)
  );
  edgegen_sendbeats edgegen_sendbeats_inst19 (
    .rst(rst),
    .ends_ready(instantiation_output_142),
    .lengths_data(instantiation_output_167),
    .lengths_valid(instantiation_output_168),
    .m_w_ready(m_w_ready),
    .results_data(instantiation_output_173),
    .results_valid(instantiation_output_174),
    .vectors_data(instantiation_output_218),
    .vectors_valid(instantiation_output_219),
    .ends_data(instantiation_output_117),
    .ends_valid(instantiation_output_118),
    .lengths_ready(instantiation_output_119),
    .m_w_data(instantiation_output_120),
    .m_w_valid(instantiation_output_121),
    .results_ready(instantiation_output_122),
    .vectors_ready(instantiation_output_123),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(4)) fifo_codes_ (
    .rst(rst),
    .push_data(instantiation_output_72),
    .push_valid(instantiation_output_73),
    .pop_ready(instantiation_output_57),
    .push_ready(instantiation_output_124),
    .pop_data(instantiation_output_125),
    .pop_valid(instantiation_output_126),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(88), .DEPTH(1)) fifo_collects_ (
    .rst(rst),
    .push_data(instantiation_output_15),
    .push_valid(instantiation_output_16),
    .pop_ready(instantiation_output_35),
    .push_ready(instantiation_output_127),
    .pop_data(instantiation_output_128),
    .pop_valid(instantiation_output_129),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_commands_ (
    .rst(rst),
    .push_data(instantiation_output_80),
    .push_valid(instantiation_output_81),
    .pop_ready(instantiation_output_17),
    .push_ready(instantiation_output_130),
    .pop_data(instantiation_output_131),
    .pop_valid(instantiation_output_132),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(16)) fifo_credits_ (
    .rst(rst),
    .push_data(instantiation_output_65),
    .push_valid(instantiation_output_66),
    .pop_ready(instantiation_output_58),
    .push_ready(instantiation_output_133),
    .pop_data(instantiation_output_134),
    .pop_valid(instantiation_output_135),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(2), .DEPTH(4)) fifo_done_ (
    .rst(rst),
    .push_data(instantiation_output_106),
    .push_valid(instantiation_output_107),
    .pop_ready(instantiation_output_1),
    .push_ready(instantiation_output_136),
    .pop_data(instantiation_output_137),
    .pop_valid(instantiation_output_138),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_ended_ (
    .rst(rst),
    .push_data(instantiation_output_82),
    .push_valid(instantiation_output_83),
    .pop_ready(instantiation_output_96),
    .push_ready(instantiation_output_139),
    .pop_data(instantiation_output_140),
    .pop_valid(instantiation_output_141),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(8)) fifo_ends_ (
    .rst(rst),
    .push_data(instantiation_output_117),
    .push_valid(instantiation_output_118),
    .pop_ready(instantiation_output_108),
    .push_ready(instantiation_output_142),
    .pop_data(instantiation_output_143),
    .pop_valid(instantiation_output_144),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_events_ (
    .rst(rst),
    .push_data(instantiation_output_84),
    .push_valid(instantiation_output_85),
    .pop_ready(instantiation_output_2),
    .push_ready(instantiation_output_145),
    .pop_data(instantiation_output_146),
    .pop_valid(instantiation_output_147),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(88), .DEPTH(1)) fifo_feeds_ (
    .rst(rst),
    .push_data(instantiation_output_18),
    .push_valid(instantiation_output_19),
    .pop_ready(instantiation_output_36),
    .push_ready(instantiation_output_148),
    .pop_data(instantiation_output_149),
    .pop_valid(instantiation_output_150),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(37), .DEPTH(4)) fifo_fetches_ (
    .rst(rst),
    .push_data(instantiation_output_20),
    .push_valid(instantiation_output_21),
    .pop_ready(instantiation_output_102),
    .push_ready(instantiation_output_151),
    .pop_data(instantiation_output_152),
    .pop_valid(instantiation_output_153),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_finished_ (
    .rst(rst),
    .push_data(instantiation_output_109),
    .push_valid(instantiation_output_110),
    .pop_ready(instantiation_output_22),
    .push_ready(instantiation_output_154),
    .pop_data(instantiation_output_155),
    .pop_valid(instantiation_output_156),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_inputs_ (
    .rst(rst),
    .push_data(instantiation_output_86),
    .push_valid(instantiation_output_87),
    .pop_ready(instantiation_output_76),
    .push_ready(instantiation_output_157),
    .pop_data(instantiation_output_158),
    .pop_valid(instantiation_output_159),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(55), .DEPTH(2)) fifo_jobs_w_ (
    .rst(rst),
    .push_data(instantiation_output_23),
    .push_valid(instantiation_output_24),
    .pop_ready(instantiation_output_74),
    .push_ready(instantiation_output_160),
    .pop_data(instantiation_output_161),
    .pop_valid(instantiation_output_162),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(55), .DEPTH(2)) fifo_jobs_x_ (
    .rst(rst),
    .push_data(instantiation_output_25),
    .push_valid(instantiation_output_26),
    .pop_ready(instantiation_output_77),
    .push_ready(instantiation_output_163),
    .pop_data(instantiation_output_164),
    .pop_valid(instantiation_output_165),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(10), .DEPTH(8)) fifo_lengths_ (
    .rst(rst),
    .push_data(instantiation_output_112),
    .push_valid(instantiation_output_113),
    .pop_ready(instantiation_output_119),
    .push_ready(instantiation_output_166),
    .pop_data(instantiation_output_167),
    .pop_valid(instantiation_output_168),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_passed_ (
    .rst(rst),
    .push_data(instantiation_output_67),
    .push_valid(instantiation_output_68),
    .pop_ready(instantiation_output_41),
    .push_ready(instantiation_output_169),
    .pop_data(instantiation_output_170),
    .pop_valid(instantiation_output_171),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_results_ (
    .rst(rst),
    .push_data(instantiation_output_69),
    .push_valid(instantiation_output_70),
    .pop_ready(instantiation_output_122),
    .push_ready(instantiation_output_172),
    .pop_data(instantiation_output_173),
    .pop_valid(instantiation_output_174),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(11), .DEPTH(16)) fifo_routes_ (
    .rst(rst),
    .push_data(instantiation_output_99),
    .push_valid(instantiation_output_100),
    .pop_ready(instantiation_output_89),
    .push_ready(instantiation_output_175),
    .pop_data(instantiation_output_176),
    .pop_valid(instantiation_output_177),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(132), .DEPTH(16)) fifo_scaled_ (
    .rst(rst),
    .push_data(instantiation_output_54),
    .push_valid(instantiation_output_55),
    .pop_ready(instantiation_output_71),
    .push_ready(instantiation_output_178),
    .pop_data(instantiation_output_179),
    .pop_valid(instantiation_output_180),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(516), .DEPTH(4)) fifo_slices_ (
    .rst(rst),
    .push_data(instantiation_output_78),
    .push_valid(instantiation_output_79),
    .pop_ready(instantiation_output_59),
    .push_ready(instantiation_output_181),
    .pop_data(instantiation_output_182),
    .pop_valid(instantiation_output_183),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1112)) fifo_stage_decoded_ (
    .rst(rst),
    .push_data(instantiation_output_42),
    .push_valid(instantiation_output_43),
    .pop_ready(instantiation_output_51),
    .push_ready(instantiation_output_184),
    .pop_data(instantiation_output_185),
    .pop_valid(instantiation_output_186),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1400)) fifo_stage_encoded_ (
    .rst(rst),
    .push_data(instantiation_output_45),
    .push_valid(instantiation_output_46),
    .pop_ready(instantiation_output_48),
    .push_ready(instantiation_output_187),
    .pop_data(instantiation_output_188),
    .pop_valid(instantiation_output_189),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1400)) fifo_stage_multiplied_ (
    .rst(rst),
    .push_data(instantiation_output_49),
    .push_valid(instantiation_output_50),
    .pop_ready(instantiation_output_44),
    .push_ready(instantiation_output_190),
    .pop_data(instantiation_output_191),
    .pop_valid(instantiation_output_192),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(328)) fifo_stage_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_52),
    .push_valid(instantiation_output_53),
    .pop_ready(instantiation_output_62),
    .push_ready(instantiation_output_193),
    .pop_data(instantiation_output_194),
    .pop_valid(instantiation_output_195),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(1368)) fifo_stage_selected_ (
    .rst(rst),
    .push_data(instantiation_output_60),
    .push_valid(instantiation_output_61),
    .pop_ready(instantiation_output_47),
    .push_ready(instantiation_output_196),
    .pop_data(instantiation_output_197),
    .pop_valid(instantiation_output_198),
    .clk(clk)
  );
  edgegen_stage #(.WIDTH(96)) fifo_stage_summed_ (
    .rst(rst),
    .push_data(instantiation_output_63),
    .push_valid(instantiation_output_64),
    .pop_ready(instantiation_output_56),
    .push_ready(instantiation_output_199),
    .pop_data(instantiation_output_200),
    .pop_valid(instantiation_output_201),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(96), .DEPTH(2)) fifo_start_ (
    .rst(rst),
    .push_data(instantiation_output_10),
    .push_valid(instantiation_output_11),
    .pop_ready(instantiation_output_28),
    .push_ready(instantiation_output_202),
    .pop_data(instantiation_output_203),
    .pop_valid(instantiation_output_204),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(2)) fifo_unwritten_ (
    .rst(rst),
    .push_data(instantiation_output_29),
    .push_valid(instantiation_output_30),
    .pop_ready(instantiation_output_12),
    .push_ready(instantiation_output_205),
    .pop_data(instantiation_output_206),
    .pop_valid(instantiation_output_207),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_vector_a_ (
    .rst(rst),
    .push_data(instantiation_output_90),
    .push_valid(instantiation_output_91),
    .pop_ready(instantiation_output_37),
    .push_ready(instantiation_output_208),
    .pop_data(instantiation_output_209),
    .pop_valid(instantiation_output_210),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_vector_b_ (
    .rst(rst),
    .push_data(instantiation_output_92),
    .push_valid(instantiation_output_93),
    .pop_ready(instantiation_output_38),
    .push_ready(instantiation_output_211),
    .pop_data(instantiation_output_212),
    .pop_valid(instantiation_output_213),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(2)) fifo_vector_reads_ (
    .rst(rst),
    .push_data(instantiation_output_103),
    .push_valid(instantiation_output_104),
    .pop_ready(instantiation_output_101),
    .push_ready(instantiation_output_214),
    .pop_data(instantiation_output_215),
    .pop_valid(instantiation_output_216),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_vectors_ (
    .rst(rst),
    .push_data(instantiation_output_39),
    .push_valid(instantiation_output_40),
    .pop_ready(instantiation_output_123),
    .push_ready(instantiation_output_217),
    .pop_data(instantiation_output_218),
    .pop_valid(instantiation_output_219),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(156), .DEPTH(4)) fifo_walks_ (
    .rst(rst),
    .push_data(instantiation_output_31),
    .push_valid(instantiation_output_32),
    .pop_ready(instantiation_output_105),
    .push_ready(instantiation_output_220),
    .pop_data(instantiation_output_221),
    .pop_valid(instantiation_output_222),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_weights_ (
    .rst(rst),
    .push_data(instantiation_output_94),
    .push_valid(instantiation_output_95),
    .pop_ready(instantiation_output_75),
    .push_ready(instantiation_output_223),
    .pop_data(instantiation_output_224),
    .pop_valid(instantiation_output_225),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(113), .DEPTH(2)) fifo_writes_ (
    .rst(rst),
    .push_data(instantiation_output_33),
    .push_valid(instantiation_output_34),
    .pop_ready(instantiation_output_116),
    .push_ready(instantiation_output_226),
    .pop_data(instantiation_output_227),
    .pop_valid(instantiation_output_228),
    .clk(clk)
  );
  assign arrivals_data = instantiation_output_13;
  assign arrivals_valid = instantiation_output_14;
  assign m_ar_data = instantiation_output_97;
  assign m_ar_valid = instantiation_output_98;
  assign m_aw_data = instantiation_output_114;
  assign m_aw_valid = instantiation_output_115;
  assign m_b_ready = instantiation_output_111;
  assign m_r_ready = instantiation_output_88;
  assign m_w_data = instantiation_output_120;
  assign m_w_valid = instantiation_output_121;
  assign releases_ready = instantiation_output_27;
  assign s_ar_ready = instantiation_output_3;
  assign s_aw_ready = instantiation_output_4;
  assign s_b_data = instantiation_output_5;
  assign s_b_valid = instantiation_output_6;
  assign s_r_data = instantiation_output_7;
  assign s_r_valid = instantiation_output_8;
  assign s_w_ready = instantiation_output_9;
endmodule
