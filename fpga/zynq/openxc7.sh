#!/bin/sh
# Builds edgegen.bit for a Zynq-7000 board with open tools: yosys, nextpnr-xilinx and Project X-Ray.
# Set CHIPDB to nextpnr-xilinx's database of the device (a .bin file), PRJXRAY_DB to the folder with
# Project X-Ray's database, zynq7 in it.
set -eu
cd "$(dirname "$0")"
. ./settings.sh
: "${CHIPDB:?set it to the .bin file of the device}" "${PRJXRAY_DB:?set it to the folder of the databases}"

yosys -p "read_verilog $SOURCES
  chparam -set CORES $CORES $TOP
  synth_xilinx -flatten -abc9 -family xc7 -top $TOP
  write_json edgegen.json"
nextpnr-xilinx --chipdb "$CHIPDB" --json edgegen.json --fasm edgegen.fasm --freq "$CLOCK_MHZ"
fasm2frames --part "$PART" --db-root "$PRJXRAY_DB/zynq7" edgegen.fasm > edgegen.frames
xc7frames2bit --part_file "$PRJXRAY_DB/zynq7/$PART/part.yaml" --part_name "$PART" \
  --frm_file edgegen.frames --output_file edgegen.bit
