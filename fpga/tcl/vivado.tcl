# Builds a bitstream for a Zynq board: packages the accelerator as an IP, connects it in a block
# design, implements the design, and writes edgegen.bit and edgegen.hwh.
#
#   vivado -mode batch -source vivado.tcl
#
# `edgegen fpga build` writes settings.tcl, with the board's settings, beside this file.

set here [file dirname [file normalize [info script]]]
source [file join $here settings.tcl]

proc package_ip {here} {
  global part sources registers
  create_project -force packaging [file join $here packaging] -part $part
  add_files -norecurse $sources
  set_property top edgegen_axi [current_fileset]
  update_compile_order -fileset sources_1
  ipx::package_project -root_dir [file join $here ip] -vendor edgegen -library edgegen \
    -taxonomy /UserIP -import_files -force
  set core [ipx::current_core]
  set_property name edgegen_axi $core
  set_property version 1.0 $core
  foreach bus {s_axi m_axi} {
    ipx::associate_bus_interfaces -busif $bus -clock aclk $core
  }
  set map [ipx::get_memory_maps s_axi -of_objects $core]
  set block [ipx::get_address_blocks -of_objects $map]
  foreach {name offset} $registers {
    set register [ipx::add_register $name $block]
    set_property address_offset $offset $register
    set_property size 32 $register
  }
  ipx::create_xgui_files $core
  ipx::update_checksums $core
  ipx::save_core $core
  close_project
}

# Create the processing system. Return its cell, the names of its clock, reset and manager port, and
# a format of its memory ports' names.
proc create_processor {} {
  global processor clock_mhz cores
  if {$processor eq "processing_system7"} {
    set ps [create_bd_cell -type ip -vlnv xilinx.com:ip:processing_system7 ps]
    apply_bd_automation -rule xilinx.com:bd_rule:processing_system7 \
      -config {make_external "FIXED_IO, DDR" apply_board_preset "1"} $ps
    set_property CONFIG.PCW_FPGA0_PERIPHERAL_FREQMHZ $clock_mhz $ps
    for {set i 0} {$i < $cores} {incr i} {
      set_property CONFIG.PCW_USE_S_AXI_HP$i 1 $ps
    }
    return [list $ps FCLK_CLK0 FCLK_RESET0_N M_AXI_GP0 S_AXI_HP%d]
  }
  set ps [create_bd_cell -type ip -vlnv xilinx.com:ip:zynq_ultra_ps_e ps]
  apply_bd_automation -rule xilinx.com:bd_rule:zynq_ultra_ps_e -config {apply_board_preset "1"} $ps
  set_property CONFIG.PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ $clock_mhz $ps
  for {set i 0} {$i < $cores} {incr i} {
    set_property CONFIG.PSU__USE__S_AXI_GP[expr {$i + 2}] 1 $ps
    set_property CONFIG.PSU__SAXIGP[expr {$i + 2}]__DATA_WIDTH 128 $ps
  }
  return [list $ps pl_clk0 pl_resetn0 M_AXI_HPM0_FPD S_AXI_HP%d_FPD]
}

# Create the block design: one clock, and a memory port for each accelerator.
proc design {} {
  global cores base
  lassign [create_processor] ps clock reset manager ports
  set resets [create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset resets]
  connect_bd_net [get_bd_pins ps/$clock] [get_bd_pins resets/slowest_sync_clk]
  connect_bd_net [get_bd_pins ps/$reset] [get_bd_pins resets/ext_reset_in]
  set control [create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect control]
  set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI $cores] $control
  connect_bd_intf_net [get_bd_intf_pins ps/$manager] [get_bd_intf_pins control/S00_AXI]
  set clocked [list ps/[string tolower $manager]_aclk control/aclk]
  set kept [list control/aresetn]
  for {set i 0} {$i < $cores} {incr i} {
    create_bd_cell -type ip -vlnv edgegen:edgegen:edgegen_axi:1.0 edgegen_$i
    set memory [create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect memory_$i]
    set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI 1] $memory
    connect_bd_intf_net [get_bd_intf_pins control/M[format %02d $i]_AXI] \
      [get_bd_intf_pins edgegen_$i/s_axi]
    connect_bd_intf_net [get_bd_intf_pins edgegen_$i/m_axi] [get_bd_intf_pins memory_$i/S00_AXI]
    set port [format $ports $i]
    connect_bd_intf_net [get_bd_intf_pins memory_$i/M00_AXI] [get_bd_intf_pins ps/$port]
    lappend clocked edgegen_$i/aclk memory_$i/aclk ps/[string tolower $port]_aclk
    lappend kept edgegen_$i/aresetn memory_$i/aresetn
  }
  foreach pin $clocked { connect_bd_net [get_bd_pins ps/$clock] [get_bd_pins $pin] }
  foreach pin $kept { connect_bd_net [get_bd_pins resets/peripheral_aresetn] [get_bd_pins $pin] }
  assign_bd_address
  for {set i 0} {$i < $cores} {incr i} {
    set_property offset [expr {$base + $i * 0x10000}] \
      [get_bd_addr_segs ps/Data/SEG_edgegen_${i}_*]
    set_property range 4K [get_bd_addr_segs ps/Data/SEG_edgegen_${i}_*]
  }
}

proc implement {here} {
  make_wrapper -files [get_files edgegen.bd] -top -import
  set_property top edgegen_wrapper [current_fileset]
  add_files -fileset constrs_1 -norecurse [file join $here edgegen.xdc]
  launch_runs impl_1 -to_step write_bitstream -jobs 4
  wait_on_run impl_1
  if {[get_property PROGRESS [get_runs impl_1]] ne "100%"} {
    error "the implementation failed; see its log in the folder project"
  }
  open_run impl_1
  set slack [get_property SLACK [get_timing_paths -max_paths 1 -setup]]
  if {$slack < 0} {
    error "expected a slack of at least 0 ns, got $slack; lower the board's clock_mhz"
  }
  set run [get_property DIRECTORY [get_runs impl_1]]
  file copy -force [file join $run edgegen_wrapper.bit] [file join $here edgegen.bit]
  set hwh [lindex [glob [file join $here project project.gen sources_1 bd edgegen hw_handoff *.hwh]] 0]
  file copy -force $hwh [file join $here edgegen.hwh]
}

package_ip $here
create_project -force project [file join $here project] -part $part
set_property board_part $board_part [current_project]
set_property ip_repo_paths [file join $here ip] [current_project]
update_ip_catalog
create_bd_design edgegen
design
validate_bd_design
save_bd_design
implement $here
