// Properties of the process that fetches commands: what it requests is not empty, a product that is
// not refused starts the weights' job, the inputs' job and, if its sums are not passed on, their write
// once each, and an instruction both sides of the special function unit, and the write of its result.
// At a barrier it arrives when all writes have ended, and starts nothing until it is released.
module queue_properties (
  input wire clk,
  input wire rst,
  input wire [127:0] commands_data,
  input wire commands_valid,
  input wire [95:0] start_data, // address, count, position
  input wire start_valid,
  input wire finished_data,
  input wire finished_valid,
  input wire reads_ready,
  input wire walks_ready,
  input wire writes_ready,
  input wire jobs_w_ready,
  input wire jobs_x_ready,
  input wire feeds_ready,
  input wire collects_ready,
  input wire unwritten_ready,
  input wire arrivals_ready,
  input wire releases_data,
  input wire releases_valid
);
  wire commands_ready, start_ready, finished_ready, reads_valid, walks_valid, writes_valid;
  wire jobs_w_valid, jobs_x_valid, feeds_valid, collects_valid, unwritten_data, unwritten_valid;
  wire arrivals_data, arrivals_valid, releases_ready;
  wire [114:0] reads_data; // target, base, count, stride, segments
  wire [154:0] walks_data; // ends with counts of A and B, segments, and a mask
  wire [112:0] writes_data; // base, count, stride, segments, unit
  wire [54:0] jobs_w_data, jobs_x_data; // passes, mode, two tokens, further pairs, words, rows
  wire [87:0] feeds_data, collects_data;
  edgegen_queue process(.*);

  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);
  always @* if (started && !rst) assume (!start_valid || start_data[63:32] != 0);

  wire write = writes_valid && writes_ready;
  wire job_w = jobs_w_valid && jobs_w_ready;
  wire job_x = jobs_x_valid && jobs_x_ready;
  wire feed = feeds_valid && feeds_ready;
  wire collect = collects_valid && collects_ready;
  wire fault = unwritten_valid && unwritten_ready && unwritten_data;
  wire passed = unwritten_valid && unwritten_ready && !unwritten_data;
  wire arrival = arrivals_valid && arrivals_ready;
  wire release_ = releases_valid && releases_ready;
  wire fetch = reads_valid && reads_ready && reads_data[114:112] == 0;

  // Differences of what was sent so far: at most one, within a command, and commands that were requested
  // and not executed: four, and the next one.
  reg signed [2:0] w_to_x = 0, to_write = 0, feed_to_collect = 0;
  reg signed [4:0] fetched = 0;
  wire [31:0] commands = fetch ? reads_data[79:48] / 2 : 0;
  always @(posedge clk) begin
    w_to_x <= rst ? 0 : w_to_x + job_w - job_x;
    feed_to_collect <= rst ? 0 : feed_to_collect + feed - collect;
    to_write <= rst ? 0 : to_write + job_w + feed - write - passed;
    fetched <= rst ? 0 : fetched + $signed(commands[4:0]) - write - passed - fault;
  end

  // Writes that have not ended, as the process counts them, and whether it is at a barrier.
  reg [7:0] pending = 0;
  reg arrived = 0;
  always @(posedge clk) begin
    pending <= rst ? 0 : pending + write - (finished_valid && finished_ready);
    arrived <= !rst && (arrived ? !release_ : arrival);
  end

  always @* if (started && !rst) begin
    assert (!reads_valid || (reads_data[79:48] != 0 && reads_data[15:0] != 0));
    assert (!writes_valid || (writes_data[80:49] != 0 && writes_data[16:1] != 0));
    assert (!walks_valid || ((walks_data[58:39] != 0 || walks_data[38:19] != 0) && walks_data[18:3] != 0));
    assert (!jobs_w_valid || (jobs_w_data[47:32] != 0 && jobs_w_data[47:32] <= 504));
    assert (!(jobs_w_valid && jobs_x_valid) || jobs_w_data == jobs_x_data);
    assert (!(feeds_valid && jobs_w_valid) && !(unwritten_valid && feeds_valid));
    assert (!(jobs_w_valid && unwritten_valid) || (jobs_w_data[54] && !unwritten_data));
    assert (!arrivals_valid || (pending == 0 && !arrived));
    assert (!arrived || !(feeds_valid || jobs_w_valid || jobs_x_valid || writes_valid));
    assert (w_to_x >= -1 && w_to_x <= 1 && to_write >= -1 && to_write <= 1);
    assert (feed_to_collect >= -1 && feed_to_collect <= 1);
    assert (fetched >= 0 && fetched <= 5);
  end
endmodule
