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

# Return the newest version of an IP in the catalog.
proc newest {ip} {
  set found [get_ipdefs -filter "VLNV =~ xilinx.com:ip:$ip:*"]
  if {[llength $found] == 0} { error "expected the IP $ip in Vivado's catalog; install its family" }
  return [lindex [lsort -dictionary $found] end]
}

# Create the processing system, with the ports that are used and no others: Vivado refuses a port
# whose clock is not connected. Return the names of its clock and reset, of its manager port and
# that port's clock, and formats of the names of its memory ports and their clocks.
proc create_processor {} {
  global processor clock_mhz cores
  set ps [create_bd_cell -type ip -vlnv [newest $processor] ps]
  if {$processor eq "processing_system7"} {
    apply_bd_automation -rule xilinx.com:bd_rule:processing_system7 -config {
      make_external "FIXED_IO, DDR" apply_board_preset "1" Master "Disable" Slave "Disable"
    } $ps
    set config [list CONFIG.PCW_USE_M_AXI_GP0 1 CONFIG.PCW_USE_M_AXI_GP1 0 \
      CONFIG.PCW_EN_CLK0_PORT 1 CONFIG.PCW_EN_RST0_PORT 1 CONFIG.PCW_FPGA_FCLK0_ENABLE 1 \
      CONFIG.PCW_FPGA0_PERIPHERAL_FREQMHZ $clock_mhz]
    for {set i 0} {$i < 4} {incr i} {
      lappend config CONFIG.PCW_USE_S_AXI_HP$i [expr {$i < $cores}]
    }
    for {set i 0} {$i < $cores} {incr i} { lappend config CONFIG.PCW_S_AXI_HP${i}_DATA_WIDTH 64 }
    set_property -dict $config $ps
    return {FCLK_CLK0 FCLK_RESET0_N M_AXI_GP0 M_AXI_GP0_ACLK S_AXI_HP%d S_AXI_HP%d_ACLK}
  }
  apply_bd_automation -rule xilinx.com:bd_rule:zynq_ultra_ps_e -config {apply_board_preset "1"} $ps
  set config [list CONFIG.PSU__USE__M_AXI_GP0 1 CONFIG.PSU__USE__M_AXI_GP1 0 \
    CONFIG.PSU__USE__M_AXI_GP2 0 CONFIG.PSU__FPGA_PL0_ENABLE 1 CONFIG.PSU__USE__FABRIC__RST 1 \
    CONFIG.PSU__NUM_FABRIC_RESETS 1 CONFIG.PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ $clock_mhz]
  for {set i 0} {$i < 4} {incr i} {
    lappend config CONFIG.PSU__USE__S_AXI_GP[expr {$i + 2}] [expr {$i < $cores}]
  }
  for {set i 0} {$i < $cores} {incr i} {
    lappend config CONFIG.PSU__SAXIGP[expr {$i + 2}]__DATA_WIDTH 128
  }
  set_property -dict $config $ps
  return {pl_clk0 pl_resetn0 M_AXI_HPM0_FPD maxihpm0_fpd_aclk S_AXI_HP%d_FPD saxihp%d_fpd_aclk}
}

# Create the block design: one clock, and a memory port for each accelerator.
proc design {} {
  global cores base
  lassign [create_processor] clock reset manager manager_clock port_format port_clock_format
  set resets [create_bd_cell -type ip -vlnv [newest proc_sys_reset] resets]
  connect_bd_net [get_bd_pins ps/$clock] [get_bd_pins resets/slowest_sync_clk]
  connect_bd_net [get_bd_pins ps/$reset] [get_bd_pins resets/ext_reset_in]
  set control [create_bd_cell -type ip -vlnv [newest smartconnect] control]
  set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI $cores] $control
  connect_bd_intf_net [get_bd_intf_pins ps/$manager] [get_bd_intf_pins control/S00_AXI]
  set clocked [list ps/$manager_clock control/aclk]
  set kept [list control/aresetn]
  for {set i 0} {$i < $cores} {incr i} {
    create_bd_cell -type ip -vlnv edgegen:edgegen:edgegen_axi:1.0 edgegen_$i
    set memory [create_bd_cell -type ip -vlnv [newest smartconnect] memory_$i]
    set_property -dict [list CONFIG.NUM_SI 1 CONFIG.NUM_MI 1] $memory
    connect_bd_intf_net [get_bd_intf_pins control/M[format %02d $i]_AXI] \
      [get_bd_intf_pins edgegen_$i/s_axi]
    connect_bd_intf_net [get_bd_intf_pins edgegen_$i/m_axi] [get_bd_intf_pins memory_$i/S00_AXI]
    connect_bd_intf_net [get_bd_intf_pins memory_$i/M00_AXI] \
      [get_bd_intf_pins ps/[format $port_format $i]]
    lappend clocked edgegen_$i/aclk memory_$i/aclk ps/[format $port_clock_format $i]
    lappend kept edgegen_$i/aresetn memory_$i/aresetn
  }
  foreach pin $clocked { connect_bd_net [get_bd_pins ps/$clock] [get_bd_pins $pin] }
  foreach pin $kept { connect_bd_net [get_bd_pins resets/peripheral_aresetn] [get_bd_pins $pin] }
  for {set i 0} {$i < $cores} {incr i} {
    assign_bd_address -offset [expr {$base + $i * 0x10000}] -range 4K -force \
      -target_address_space [get_bd_addr_spaces ps/Data] [get_bd_addr_segs edgegen_$i/s_axi/*]
  }
  assign_bd_address
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
