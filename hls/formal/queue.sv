// Properties of the process that fetches commands: what it requests is not empty, and a command
// that is not refused starts the weights' job, the inputs' job and the write of its sums once each.
module queue_properties (
  input wire clk,
  input wire rst,
  input wire [127:0] commands_data,
  input wire commands_valid,
  input wire [63:0] start_data,
  input wire start_valid,
  input wire reads_ready,
  input wire writes_ready,
  input wire jobs_w_ready,
  input wire jobs_x_ready,
  input wire faults_ready
);
  wire commands_ready, start_ready, reads_valid, writes_valid, jobs_w_valid, jobs_x_valid;
  wire faults_data, faults_valid;
  wire [113:0] reads_data; // target, base, count, stride, segments
  wire [63:0] writes_data; // base, count
  wire [51:0] jobs_w_data, jobs_x_data; // mode, two tokens, words, rows
  edgegen_queue process(.*);

  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);
  always @* if (started && !rst) assume (!start_valid || start_data[31:0] != 0);

  wire write = writes_valid && writes_ready;
  wire job_w = jobs_w_valid && jobs_w_ready;
  wire job_x = jobs_x_valid && jobs_x_ready;
  wire fault = faults_valid && faults_ready;
  wire fetch = reads_valid && reads_ready && reads_data[113:112] == 0;

  // Differences of what was sent so far: at most one, within a command.
  reg signed [2:0] w_to_x = 0, w_to_write = 0, fetched = 0;
  always @(posedge clk) begin
    w_to_x <= rst ? 0 : w_to_x + job_w - job_x;
    w_to_write <= rst ? 0 : w_to_write + job_w - write;
    fetched <= rst ? 0 : fetched + fetch - write - fault;
  end

  always @* if (started && !rst) begin
    assert (!reads_valid || (reads_data[79:48] != 0 && reads_data[15:0] != 0));
    assert (!writes_valid || writes_data[31:0] != 0);
    assert (!jobs_w_valid || (jobs_w_data[47:32] != 0 && jobs_w_data[47:32] <= 512));
    assert (!(jobs_w_valid && jobs_x_valid) || jobs_w_data == jobs_x_data);
    assert (!(faults_valid && jobs_w_valid));
    assert (w_to_x >= -1 && w_to_x <= 1 && w_to_write >= -1 && w_to_write <= 1);
    assert (fetched >= 0 && fetched <= 2);
  end
endmodule
