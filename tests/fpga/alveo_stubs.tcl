# The commands that fpga/alveo/package.tcl uses.
source [file join [file dirname [info script]] stubs.tcl]

set commands {
  create_project        {{-part} {-force} 2 -}
  add_files             {{} {-norecurse} 1 create_project}
  current_fileset       {{} {} 0 add_files}
  update_compile_order  {{-fileset} {} 0 add_files}
  ipx::package_project  {{-root_dir -vendor -library -taxonomy} {-import_files -force} 0 add_files}
  ipx::current_core     {{} {} 0 ipx::package_project}
  ipx::associate_bus_interfaces {{-busif -clock} {} 1 ipx::current_core}
  ipx::get_memory_maps  {{-of_objects} {} 1 ipx::current_core}
  ipx::get_address_blocks {{-of_objects} {} 0 ipx::get_memory_maps}
  ipx::add_register     {{} {} 2 ipx::get_address_blocks}
  ipx::add_register_parameter {{} {} 2 ipx::add_register}
  set_property          {{} {} 3 add_files}
  ipx::create_xgui_files {{} {} 1 ipx::current_core}
  ipx::update_checksums {{} {} 1 ipx::create_xgui_files}
  ipx::save_core        {{} {} 1 ipx::update_checksums}
  close_project         {{} {} 0 ipx::save_core}
  package_xo            {{-xo_path -kernel_name -ip_directory -kernel_xml} {-force} 0 close_project}
}
set values {
  top {edgegen_kernel} name {edgegen_kernel} version {1.0} sdx_kernel {true} sdx_kernel_type {rtl}
  vitis_drc {{ctrl_protocol ap_ctrl_hs}} ipi_drc {{ignore_freq_hz true}} value {m_axi_gmem}
}
set properties {}

namespace eval ipx {}
proc check_add_files {files} {
  foreach file $files { if {![file exists $file]} { refuse file $file } }
}
proc check_set_property {name value object} {
  lappend ::properties $name
  switch $name {
    address_offset { if {$value ni {0x0 0x10 0x18 0x20 0x28}} { refuse offset $value } }
    size { if {$value ni {32 64}} { refuse size $value } }
    default {
      if {![dict exists $::values $name] || $value ni [dict get $::values $name]} {
        refuse property "$name $value"
      }
    }
  }
}
proc check_ipx_associate_bus_interfaces {core} {
  set port $::option(-busif)
  if {$port ni {s_axi_control m_axi_gmem} || $::option(-clock) ne "ap_clk"} { refuse port $port }
  lappend ::clocked $port
}
proc check_ipx_get_memory_maps {name} { if {$name ne "s_axi_control"} { refuse map $name } }
proc check_ipx_add_register_parameter {name register} {
  if {$name ne "ASSOCIATED_BUSIF"} { refuse parameter $name }
}
proc check_package_xo {} {
  if {$::option(-ip_directory) ne $::option(-root_dir)} { refuse folder $::option(-ip_directory) }
  if {$::option(-kernel_name) ne "edgegen_kernel"} { refuse kernel $::option(-kernel_name) }
  if {![file exists $::option(-kernel_xml)]} { refuse file $::option(-kernel_xml) }
  close [open $::option(-xo_path) w]
}

define_stubs
rename unknown {}
source $env(SCRIPT)
foreach name [dict keys $values] {
  if {$name ni $properties} { error "stub: $name is not set" }
}
if {[lsort $clocked] ne {m_axi_gmem s_axi_control}} { error "stub: a port has no clock" }
if {"update_compile_order" ni $done} { error "stub: no compile order" }
