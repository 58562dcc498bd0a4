# Builds edgegen.bit for a Zynq board from Verilog, without a project or a block design.
#
#   vivado -mode batch -source vivado.tcl
#
# `edgegen fpga build` writes settings.tcl, edgegen.xdc and edgegen.hwh, with the board's settings,
# beside this file.

set here [file dirname [file normalize [info script]]]
source [file join $here settings.tcl]

read_verilog $sources
read_xdc [file join $here edgegen.xdc]
synth_design -top $top -part $part -generic CORES=$cores
opt_design
place_design
phys_opt_design
route_design
report_utilization -file [file join $here utilization.rpt]
report_timing_summary -file [file join $here timing.rpt]
foreach check {-setup -hold} {
  set slack [get_property SLACK [get_timing_paths -max_paths 1 $check]]
  if {$slack < 0} {
    error "expected a slack of at least 0 ns, got $slack ($check); lower the board's clock_mhz"
  }
}
write_bitstream -force [file join $here edgegen.bit]
