"""The accelerator's making: from its sources to Verilog, to a bitstream, to a board."""
