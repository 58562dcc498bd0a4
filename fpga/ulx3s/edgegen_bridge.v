// Bridge from a serial line to registers and on-chip memory: 8 bits, no parity, DIVISOR clocks per
// bit.
//
//   R a          -> 4 bytes     read the register at byte offset a
//   W a d0..d3                  write it
//   r l h        -> 16 bytes    read the beat of memory at l + 256 h
//   w l h d0..d15               write it
module edgegen_bridge #(
  parameter DIVISOR = 347
) (
  input  wire         clk,
  input  wire         rst,
  input  wire         rx,
  output wire         tx,
  output reg  [7:0]   awaddr,
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
  output reg  [15:0]  memory_at,
  output reg  [127:0] memory_data,
  output reg          memory_write,
  output reg          memory_read,
  input  wire [127:0] memory_rdata
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
        rx_wait <= DIVISOR[15:0] + (DIVISOR[15:0] >> 1);
      end
    end else if (rx_wait != 0) rx_wait <= rx_wait - 1'b1;
    else begin
      rx_left <= rx_left - 1'b1;
      rx_wait <= DIVISOR[15:0] - 1'b1;
      if (rx_left == 4'd1) rx_done <= 1'b1; // the stop bit
      else rx_byte <= {line[1], rx_byte[7:1]};
    end
  end

  // Transmitter of up to 16 bytes, the lowest first.
  reg [127:0] send;
  reg [4:0] send_left;
  reg [9:0] tx_bits;
  reg [3:0] tx_left;
  reg [15:0] tx_wait;
  assign tx = tx_left == 0 ? 1'b1 : tx_bits[0];

  // Commands.
  localparam IDLE = 3'd0, TAKE = 3'd1, ACT = 3'd2, FETCH = 3'd3, ANSWER = 3'd4;
  reg [2:0] state;
  reg [7:0] command;
  reg [4:0] bytes_left;
  reg [143:0] bytes; // the last 18 received, the newest at the top
  wire [143:0] received = {rx_byte, bytes[143:8]};
  reg [1:0] waited;

  assign wdata = bytes[143:112];
  assign araddr = bytes[143:136];

  always @(posedge clk) begin
    memory_write <= 1'b0;
    memory_read <= 1'b0;
    if (rst) begin
      state <= IDLE;
      awvalid <= 1'b0;
      wvalid <= 1'b0;
      arvalid <= 1'b0;
      send_left <= 0;
      tx_left <= 0;
      tx_wait <= 0;
    end else begin
      if (awvalid && awready) awvalid <= 1'b0;
      if (wvalid && wready) wvalid <= 1'b0;
      if (arvalid && arready) arvalid <= 1'b0;
      case (state)
        IDLE: if (rx_done) begin
          command <= rx_byte;
          state <= TAKE;
          case (rx_byte)
            "R": bytes_left <= 5'd1;
            "W": bytes_left <= 5'd5;
            "r": bytes_left <= 5'd2;
            "w": bytes_left <= 5'd18;
            default: state <= IDLE;
          endcase
        end
        TAKE: if (rx_done) begin
          bytes <= received;
          bytes_left <= bytes_left - 1'b1;
          if (bytes_left == 5'd1) state <= ACT;
        end
        ACT: begin
          state <= IDLE;
          case (command)
            "R": begin
              arvalid <= 1'b1;
              state <= ANSWER;
            end
            "W": begin
              awaddr <= bytes[111:104];
              awvalid <= 1'b1;
              wvalid <= 1'b1;
            end
            "r": begin
              memory_at <= bytes[143:128];
              memory_read <= 1'b1;
              waited <= 2'b00;
              state <= FETCH;
            end
            default: begin
              memory_at <= bytes[15:0];
              memory_data <= bytes[143:16];
              memory_write <= 1'b1;
            end
          endcase
        end
        FETCH: begin
          waited <= {waited[0], 1'b1};
          if (waited[1]) begin
            send <= memory_rdata;
            send_left <= 5'd16;
            state <= IDLE;
          end
        end
        default: if (rvalid) begin
          send[31:0] <= rdata;
          send_left <= 5'd4;
          state <= IDLE;
        end
      endcase

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
    end
  end
endmodule
