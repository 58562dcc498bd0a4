// Properties of the process that fetches commands: what it requests is not empty, a product that is
// not refused starts the weights' job, the inputs' job and, if its sums are not passed on, their write
// once each, and an instruction both sides of the special function unit, and the write of its result.
// At a barrier it arrives once, and starts nothing until it is released.
module queue_properties (
  input wire clk,
  input wire rst,
  input wire [127:0] commands_data,
  input wire commands_valid,
  input wire [95:0] start_data, // address, count, position
  input wire start_valid,
  input wire finished_data,
  input wire finished_valid,
  input wire fetches_ready,
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
  wire commands_ready, start_ready, finished_ready, fetches_valid, walks_valid, writes_valid;
  wire jobs_w_valid, jobs_x_valid, feeds_valid, collects_valid, unwritten_data, unwritten_valid;
  wire arrivals_data, arrivals_valid, releases_ready;
  wire [36:0] fetches_data; // base, count
  // plain, A, B, strides, counts of A and B, segments, and a mask; of a plain one B is the count
  wire [155:0] walks_data;
  wire [112:0] writes_data; // base, count, stride, segments, unit
  wire [54:0] jobs_w_data, jobs_x_data; // passes, mode, two tokens, further pairs, words, rows
  wire [87:0] feeds_data, collects_data;
  edgegen_queue process(.*);

  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);
  // Queues of up to 15 commands, more than are requested ahead.
  always @* if (started && !rst)
    assume (!start_valid || (start_data[63:32] != 0 && start_data[63:32] < 16));

  wire write = writes_valid && writes_ready;
  wire job_w = jobs_w_valid && jobs_w_ready;
  wire job_x = jobs_x_valid && jobs_x_ready;
  wire feed = feeds_valid && feeds_ready;
  wire collect = collects_valid && collects_ready;
  wire fault = unwritten_valid && unwritten_ready && unwritten_data;
  wire passed = unwritten_valid && unwritten_ready && !unwritten_data;
  wire arrival = arrivals_valid && arrivals_ready;
  wire release_ = releases_valid && releases_ready;
  wire fetch = fetches_valid && fetches_ready;

  // Differences of what was sent so far: at most one, within a command, and commands that were requested
  // and not executed: eight, and the next one.
  reg signed [2:0] w_to_x = 0, to_write = 0, feed_to_collect = 0;
  reg signed [5:0] fetched = 0;
  wire [5:0] commands = fetch ? fetches_data[4:0] / 2 : 0;
  always @(posedge clk) begin
    w_to_x <= rst ? 0 : w_to_x + job_w - job_x;
    feed_to_collect <= rst ? 0 : feed_to_collect + feed - collect;
    to_write <= rst ? 0 : to_write + job_w + feed - write - passed;
    fetched <= rst ? 0 : fetched + $signed(commands) - write - passed - fault;
  end

  reg arrived = 0; // and not released
  always @(posedge clk) arrived <= !rst && (arrived ? !release_ : arrival);

  always @* if (started && !rst) begin
    assert (!fetches_valid || (fetches_data[4:0] != 0 && !fetches_data[0]));
    assert (!writes_valid || (writes_data[80:49] != 0 && writes_data[16:1] != 0));
    assert (!walks_valid || walks_data[18:3] != 0);
    assert (!walks_valid || (walks_data[155] ? walks_data[122:91] != 0 : walks_data[58:19] != 0));
    assert (!jobs_w_valid || (jobs_w_data[47:32] != 0 && jobs_w_data[47:32] <= 504));
    assert (!(jobs_w_valid && jobs_x_valid) || jobs_w_data == jobs_x_data);
    assert (!(feeds_valid && jobs_w_valid) && !(unwritten_valid && feeds_valid));
    assert (!(jobs_w_valid && unwritten_valid) || (jobs_w_data[54] && !unwritten_data));
    assert (!arrivals_valid || !arrived);
    assert (!arrived || !(feeds_valid || jobs_w_valid || jobs_x_valid || writes_valid));
    assert (w_to_x >= -1 && w_to_x <= 1 && to_write >= -1 && to_write <= 1);
    assert (feed_to_collect >= -1 && feed_to_collect <= 1);
    assert (fetched >= 0 && fetched <= 9);
  end
endmodule
