// Link from a serial line (8 bits, no parity, DIVISOR clocks per bit) to the accelerator's registers,
// to the memory controller's registers and to memory. Numbers are little-endian; memory is addressed
// in beats of 16 bytes.
//
//   R a                 -> 4 bytes      read the accelerator's register at byte offset a
//   W a d0..d3                          write it
//   c a0 a1             -> 4 bytes      read the memory controller's register at byte offset a
//   C a0 a1 d0..d3                      write it
//   r a0..a3 n0 n1      -> 16 n bytes   read n beats of memory
//   w a0..a3 n0 n1 data                 write n beats
//   k                   -> 4 bytes      CRC-32 of the last w's data; 0 if a beat was lost
//
// A command whose bytes stop for 2^QUIET clocks is dropped, so that a new host finds the link idle.
module edgegen_link #(
  parameter DIVISOR = 10,
  parameter QUIET = 23
) (
  input  wire         clk,
  input  wire         rst,
  input  wire         rx,
  output wire         tx,
  // registers of the accelerator
  output wire [7:0]   awaddr,
  output reg          awvalid,
  input  wire         awready,
  output wire [31:0]  wdata,
  output reg          wvalid,
  input  wire         wready,
  output wire [7:0]   araddr,
  output reg          arvalid,
  input  wire         arready,
  input  wire [31:0]  rdata,
  input  wire         rvalid,
  // registers of the memory controller: Wishbone
  output wire [29:0]  control_adr,
  output wire [31:0]  control_dat_w,
  input  wire [31:0]  control_dat_r,
  output reg          control_stb,
  output reg          control_we,
  input  wire         control_ack,
  // memory: LiteDRAM's native port
  output reg  [31:0]  memory_at,
  output reg          memory_valid,
  output reg          memory_we,
  input  wire         memory_ready,
  output reg  [127:0] memory_wdata,
  output reg          memory_wvalid,
  input  wire         memory_wready,
  input  wire [127:0] memory_rdata,
  input  wire         memory_rvalid
);
  // Receiver: samples each bit in its middle.
  reg [1:0] line;
  reg [15:0] rx_wait;
  reg [3:0] rx_left;
  reg [7:0] rx_byte;
  reg rx_done;
  always @(posedge clk) begin
    line <= {line[0], rx};
    rx_done <= 1'b0;
    if (rst) begin
      line <= 2'b11;
      rx_left <= 0;
      rx_wait <= 0;
    end else if (rx_left == 0) begin
      if (!line[1]) begin
        rx_left <= 4'd9;
        rx_wait <= DIVISOR[15:0] + (DIVISOR[15:0] >> 1) - 16'd2;
      end
    end else if (rx_wait != 0) rx_wait <= rx_wait - 1'b1;
    else begin
      rx_left <= rx_left - 1'b1;
      rx_wait <= DIVISOR[15:0] - 1'b1;
      if (rx_left == 4'd1) rx_done <= line[1]; // the stop bit
      else rx_byte <= {line[1], rx_byte[7:1]};
    end
  end

  // CRC-32 (IEEE 802.3), one byte at a time.
  function [31:0] next_crc(input [31:0] crc, input [7:0] data);
    integer i;
    begin
      next_crc = crc ^ {24'd0, data};
      for (i = 0; i < 8; i = i + 1)
        next_crc = (next_crc >> 1) ^ (next_crc[0] ? 32'hedb88320 : 32'd0);
    end
  endfunction

  // Transmitter of up to 16 bytes, the lowest first.
  reg [127:0] send;
  reg [4:0] send_left;
  reg [9:0] tx_bits;
  reg [3:0] tx_left;
  reg [15:0] tx_wait;
  wire sent = send_left == 0 && tx_left == 0;
  assign tx = tx_left == 0 ? 1'b1 : tx_bits[0];

  localparam IDLE = 3'd0, TAKE = 3'd1, ACT = 3'd2, REGISTER = 3'd3, CONTROL = 3'd4, READ = 3'd5,
             FETCH = 3'd6, WRITE = 3'd7;
  reg [2:0] state;
  reg [7:0] command;
  reg [2:0] bytes_left;
  reg [47:0] bytes; // the last 6 received, the newest at the top
  reg [15:0] beats_left;
  reg [3:0] at; // byte of the beat that arrives
  reg [119:0] beat;
  reg [31:0] crc;
  reg lost;
  reg [QUIET-1:0] quiet;
  wire busy = memory_valid || memory_wvalid;

  assign awaddr = bytes[15:8];
  assign araddr = bytes[47:40];
  assign wdata = bytes[47:16];
  assign control_adr = {16'd0, command == "c" ? bytes[47:34] : bytes[15:2]};
  assign control_dat_w = bytes[47:16];

  always @(posedge clk) begin
    quiet <= rx_done || state == IDLE ? 0 : quiet + 1'b1;
    if (awready) awvalid <= 1'b0;
    if (wready) wvalid <= 1'b0;
    if (arready) arvalid <= 1'b0;
    if (memory_ready) memory_valid <= 1'b0;
    if (memory_wready) memory_wvalid <= 1'b0;
    case (state)
      IDLE: if (rx_done) begin
        command <= rx_byte;
        state <= TAKE;
        case (rx_byte)
          "R": bytes_left <= 3'd1;
          "W": bytes_left <= 3'd5;
          "c": bytes_left <= 3'd2;
          "C", "r", "w": bytes_left <= 3'd6;
          "k": state <= ACT;
          default: state <= IDLE;
        endcase
      end
      TAKE: if (rx_done) begin
        bytes <= {rx_byte, bytes[47:8]};
        bytes_left <= bytes_left - 1'b1;
        if (bytes_left == 3'd1) state <= ACT;
      end else if (&quiet) state <= IDLE;
      ACT: begin
        state <= IDLE;
        memory_at <= bytes[31:0];
        beats_left <= bytes[47:32];
        case (command)
          "R": begin
            arvalid <= 1'b1;
            state <= REGISTER;
          end
          "W": begin
            awvalid <= 1'b1;
            wvalid <= 1'b1;
          end
          "c", "C": begin
            control_stb <= 1'b1;
            control_we <= command == "C";
            state <= CONTROL;
          end
          "r": if (bytes[47:32] != 0) state <= READ;
          "w": begin
            crc <= 32'hffffffff;
            lost <= 1'b0;
            at <= 0;
            if (bytes[47:32] != 0) state <= WRITE;
          end
          default: begin
            send[31:0] <= lost ? 32'd0 : ~crc;
            send_left <= 5'd4;
          end
        endcase
      end
      REGISTER: if (rvalid) begin
        send[31:0] <= rdata;
        send_left <= 5'd4;
        state <= IDLE;
      end
      CONTROL: if (control_ack) begin
        control_stb <= 1'b0;
        send[31:0] <= control_dat_r;
        send_left <= control_we ? 5'd0 : 5'd4;
        state <= IDLE;
      end
      READ: if (sent && !busy) begin
        memory_we <= 1'b0;
        memory_valid <= 1'b1;
        state <= FETCH;
      end
      FETCH: if (memory_rvalid) begin
        send <= memory_rdata;
        send_left <= 5'd16;
        memory_at <= memory_at + 1'b1;
        beats_left <= beats_left - 1'b1;
        state <= beats_left == 16'd1 ? IDLE : READ;
      end
      default: if (rx_done) begin
        crc <= next_crc(crc, rx_byte);
        beat <= {rx_byte, beat[119:8]};
        at <= at + 1'b1;
        if (at == 4'd15) begin
          lost <= lost || busy;
          if (!busy) begin
            memory_wdata <= {rx_byte, beat};
            memory_we <= 1'b1;
            memory_valid <= 1'b1;
            memory_wvalid <= 1'b1;
          end
          beats_left <= beats_left - 1'b1;
          if (beats_left == 16'd1) state <= IDLE;
        end
      end else if (&quiet) state <= IDLE;
    endcase
    if (state == WRITE && memory_valid && memory_ready) memory_at <= memory_at + 1'b1;

    if (tx_wait != 0) tx_wait <= tx_wait - 1'b1;
    else if (tx_left != 0) begin
      tx_bits <= {1'b1, tx_bits[9:1]};
      tx_left <= tx_left - 1'b1;
      tx_wait <= DIVISOR[15:0] - 1'b1;
    end else if (send_left != 0) begin
      tx_bits <= {1'b1, send[7:0], 1'b0};
      tx_left <= 4'd10;
      tx_wait <= DIVISOR[15:0] - 1'b1;
      send <= send >> 8;
      send_left <= send_left - 1'b1;
    end

    if (rst) begin
      state <= IDLE;
      awvalid <= 1'b0;
      wvalid <= 1'b0;
      arvalid <= 1'b0;
      control_stb <= 1'b0;
      memory_valid <= 1'b0;
      memory_wvalid <= 1'b0;
      lost <= 1'b0;
      crc <= 32'hffffffff;
      send_left <= 0;
      tx_left <= 0;
      tx_wait <= 0;
    end
  end
endmodule
