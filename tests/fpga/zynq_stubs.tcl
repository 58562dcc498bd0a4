# The commands that fpga/zynq/vivado.tcl uses.
source [file join [file dirname [info script]] stubs.tcl]

set commands {
  read_verilog          {{} {} 1 -}
  read_xdc              {{} {} 1 -}
  synth_design          {{-top -part -generic} {} 0 read_verilog}
  opt_design            {{} {} 0 synth_design}
  place_design          {{} {} 0 opt_design}
  phys_opt_design       {{} {} 0 place_design}
  route_design          {{} {} 0 phys_opt_design}
  report_utilization    {{-file} {} 0 route_design}
  report_timing_summary {{-file} {} 0 route_design}
  get_timing_paths      {{-max_paths} {-setup -hold} 0 route_design}
  get_property          {{} {} 2 route_design}
  write_bitstream       {{} {-force} 1 route_design}
  create_clock          {{-name -period} {} 1 -}
  get_pins              {{} {} 1 -}
  set_property          {{} {} 3 -}
  current_design        {{} {} 0 -}
}
proc check_read_verilog {files} {
  foreach file $files { if {![file exists $file]} { refuse file $file } }
}
proc check_read_xdc {file} { source $file }
proc check_synth_design {} {
  foreach {option value} [list -top $::env(TOP) -part $::env(PART) -generic CORES=$::env(CORES)] {
    if {![info exists ::option($option)] || $::option($option) ne $value} { refuse value $option }
  }
  if {"create_clock" ni $::done} { error "stub: no clock" }
}
proc check_get_property {name object} {
  if {$name ne "SLACK"} { refuse property $name }
  return [expr {$::option(-max_paths) == 1 ? $::env(SLACK) : ""}]
}
proc check_get_pins {pin} {
  if {![regexp {^ps/(\w+)\[(\d)\]$} $pin _ name] || $name ni $::env(PINS)} { refuse pin $pin }
}
proc check_set_property {name value object} {
  if {$name ne "BITSTREAM.CONFIG.USERID" || $object ne "current_design"} { refuse property $name }
}
proc check_write_bitstream {file} {
  if {![info exists ::option(-setup)] || ![info exists ::option(-hold)]} { refuse check timing }
  close [open $file w]
}

define_stubs
rename unknown {}
source $env(SCRIPT)
foreach step {read_xdc set_property report_utilization report_timing_summary write_bitstream} {
  if {$step ni $done} { error "stub: no $step" }
}
if {![file exists [file join [file dirname $env(SCRIPT)] edgegen.bit]]} { error "stub: no edgegen.bit" }
