// Registers of several accelerators behind one AXI manager port, with one access at a time. Those of
// accelerator i are at i * 64 KB.
//
// The manager's port may be configured to any width of 32 bits to WIDTH: a word is read on all lanes,
// and written from the lane that the strobes select.
module edgegen_registers #(
  parameter CORES = 1,
  parameter ID = 12,    // bits
  parameter WIDTH = 32  // bits of data
) (
  input  wire               aclk,
  input  wire               aresetn,
  // AXI4 or AXI3, from the processing system
  input  wire [ID-1:0]      s_arid,
  input  wire [27:0]        s_araddr,
  input  wire [7:0]         s_arlen,
  input  wire [2:0]         s_arsize,
  input  wire [1:0]         s_arburst,
  input  wire               s_arvalid,
  output wire               s_arready,
  output wire [ID-1:0]      s_rid,
  output wire [WIDTH-1:0]   s_rdata,
  output wire [1:0]         s_rresp,
  output wire               s_rlast,
  output wire               s_rvalid,
  input  wire               s_rready,
  input  wire [ID-1:0]      s_awid,
  input  wire [27:0]        s_awaddr,
  input  wire [7:0]         s_awlen,
  input  wire [2:0]         s_awsize,
  input  wire [1:0]         s_awburst,
  input  wire               s_awvalid,
  output wire               s_awready,
  input  wire [WIDTH-1:0]   s_wdata,
  input  wire [WIDTH/8-1:0] s_wstrb,
  input  wire               s_wlast,
  input  wire               s_wvalid,
  output wire               s_wready,
  output wire [ID-1:0]      s_bid,
  output wire [1:0]         s_bresp,
  output wire               s_bvalid,
  input  wire               s_bready,
  // AXI4-Lite, to the accelerators
  output wire [7:0]         m_addr,
  output wire [31:0]        m_wdata,
  output wire [CORES-1:0]   m_awvalid,
  input  wire [CORES-1:0]   m_awready,
  output wire [CORES-1:0]   m_wvalid,
  input  wire [CORES-1:0]   m_wready,
  input  wire [2*CORES-1:0] m_bresp,
  input  wire [CORES-1:0]   m_bvalid,
  output wire [CORES-1:0]   m_bready,
  output wire [CORES-1:0]   m_arvalid,
  input  wire [CORES-1:0]   m_arready,
  input  wire [32*CORES-1:0] m_rdata,
  input  wire [2*CORES-1:0] m_rresp,
  input  wire [CORES-1:0]   m_rvalid,
  output wire [CORES-1:0]   m_rready
);
  localparam LANES = WIDTH / 32;
  localparam [1:0] OKAY = 2'd0, SLVERR = 2'd2, DECERR = 2'd3;
  localparam [2:0] IDLE = 0, READ = 1, WAIT_READ = 2, GIVE = 3, TAKE = 4, WRITE = 5, RESPOND = 6;

  reg [2:0] state = IDLE;
  reg [ID-1:0] id;
  reg [27:0] address;
  reg [7:0] left;       // beats after this one
  reg advances, allowed;
  reg [31:0] word;
  reg [1:0] response;
  reg sends_address, sends_word;

  wire [11:0] place = address[27:16];
  wire exists = place < CORES && address[15:12] == 4'd0;
  wire [CORES-1:0] first = 1;
  wire [CORES-1:0] chosen = exists ? first << place : {CORES{1'b0}};
  wire last = left == 8'd0;

  // The chosen accelerator's answers.
  reg [31:0] read_word;
  reg [1:0] read_response, write_response;
  integer i;
  always @* begin
    read_word = 32'd0;
    read_response = OKAY;
    write_response = OKAY;
    for (i = 0; i < CORES; i = i + 1) if (chosen[i]) begin
      read_word = m_rdata[32*i +: 32];
      read_response = m_rresp[2*i +: 2];
      write_response = m_bresp[2*i +: 2];
    end
  end

  // The word that is written: that of the only lane with strobes, which must all be set.
  reg [31:0] lane_word;
  reg some_strobes, whole;
  integer lane;
  always @* begin
    lane_word = 32'd0;
    some_strobes = 1'b0;
    whole = 1'b0;
    for (lane = 0; lane < LANES; lane = lane + 1) if (s_wstrb[4*lane +: 4] != 4'd0) begin
      lane_word = s_wdata[32*lane +: 32];
      whole = !some_strobes && s_wstrb[4*lane +: 4] == 4'hf;
      some_strobes = 1'b1;
    end
  end

  assign s_arready = state == IDLE;
  assign s_awready = state == IDLE && !s_arvalid;
  assign s_rid = id;
  assign s_rdata = {LANES{word}};
  assign s_rresp = response;
  assign s_rlast = last;
  assign s_rvalid = state == GIVE;
  assign s_wready = state == TAKE;
  assign s_bid = id;
  assign s_bresp = response;
  assign s_bvalid = state == RESPOND;
  assign m_addr = {address[7:2], 2'b00};
  assign m_wdata = word;
  assign m_arvalid = state == READ && allowed ? chosen : {CORES{1'b0}};
  assign m_rready = state == WAIT_READ ? chosen : {CORES{1'b0}};
  assign m_awvalid = sends_address ? chosen : {CORES{1'b0}};
  assign m_wvalid = sends_word ? chosen : {CORES{1'b0}};
  assign m_bready = state == WRITE ? chosen : {CORES{1'b0}};

  always @(posedge aclk) begin
    case (state)
      IDLE: begin
        response <= OKAY;
        if (s_arvalid) begin
          {id, address, left} <= {s_arid, s_araddr, s_arlen};
          advances <= s_arburst == 2'd1;
          allowed <= !s_arburst[1] && (s_arsize == 3'd2 || (s_arsize < 3'd2 && s_arlen == 8'd0));
          state <= READ;
        end else if (s_awvalid) begin
          {id, address, left} <= {s_awid, s_awaddr, s_awlen};
          advances <= s_awburst == 2'd1;
          allowed <= s_awsize == 3'd2 && !s_awburst[1];
          state <= TAKE;
        end
      end
      READ: begin
        word <= 32'd0;
        response <= exists ? SLVERR : DECERR;
        if (!allowed || !exists) state <= GIVE;
        else if (|(chosen & m_arready)) state <= WAIT_READ;
      end
      WAIT_READ: if (|(chosen & m_rvalid)) begin
        word <= read_word;
        response <= read_response;
        state <= GIVE;
      end
      GIVE: if (s_rready) begin
        left <= left - 8'd1;
        if (advances) address <= address + 28'd4;
        state <= last ? IDLE : READ;
      end
      TAKE: if (s_wvalid) begin
        word <= lane_word;
        if (exists && allowed && whole) begin
          {sends_address, sends_word} <= 2'b11;
          state <= WRITE;
        end else begin
          if (!exists) response <= DECERR;
          else if (!allowed || some_strobes) response <= SLVERR;
          if (advances) address <= address + 28'd4;
          if (s_wlast) state <= RESPOND;
        end
        left <= {7'd0, !s_wlast};
      end
      WRITE: begin
        if (|(chosen & m_awready)) sends_address <= 1'b0;
        if (|(chosen & m_wready)) sends_word <= 1'b0;
        if (|(chosen & m_bvalid)) begin
          response <= response | write_response;
          if (advances) address <= address + 28'd4;
          state <= last ? RESPOND : TAKE;
        end
      end
      default: if (s_bready) state <= IDLE;
    endcase
    if (!aresetn) begin
      state <= IDLE;
      {sends_address, sends_word} <= 2'b00;
    end
  end
endmodule
